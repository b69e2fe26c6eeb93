import { useEffect, useSyncExternalStore } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import type { Dimension } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { columnsOf } from '../../figures/index.ts'
import { formatHidden, parseHidden } from './hidden-columns.ts'

const STORAGE_KEY = 'egov-atlas.hidden-columns'
const ALL_VISIBLE: ColumnVisibilityState = {}

let visibility = ALL_VISIBLE
let isRead = false
const listeners = new Set<() => void>()

/**
 * Which columns show (absent = shown), by the ids of their dimensions, for the table and whatever
 * takes it away; also those of other lists. The choice outlives the page where the browser allows it;
 * it is read after the first render, because that one must equal the page made at build time.
 */
export function useColumnVisibility() {
  const current = useSyncExternalStore(
    subscribe,
    () => visibility,
    () => ALL_VISIBLE,
  )
  useEffect(readOnce, [])
  return [current, changeVisibility] as const
}

/** The columns that show, in their order. */
export const shownColumns = (
  facts: Pick<Facts, 'dimensions'>,
  current: ColumnVisibilityState,
): readonly Dimension[] => columnsOf(facts).filter(({ id }) => current[id] !== false)

/** Every column of a list shows again; what is chosen for other lists stays. */
export function showAll(
  facts: Pick<Facts, 'dimensions'>,
  current: ColumnVisibilityState,
): ColumnVisibilityState {
  const own = new Set(columnsOf(facts).map(({ id }) => id))
  return Object.fromEntries(Object.entries(current).filter(([id]) => !own.has(id)))
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function publish(next: ColumnVisibilityState) {
  visibility = next
  for (const listener of listeners) listener()
}

function changeVisibility(next: ColumnVisibilityState) {
  publish(next)
  writeHidden(Object.keys(next).filter((id) => next[id] === false))
}

function readOnce() {
  if (isRead) return
  isRead = true
  const hidden = readHidden()
  if (hidden.length > 0) publish(Object.fromEntries(hidden.map((id) => [id, false])))
}

function readHidden(): readonly string[] {
  try {
    return parseHidden(window.localStorage.getItem(STORAGE_KEY))
  } catch {
    return []
  }
}

function writeHidden(hidden: readonly string[]) {
  try {
    if (hidden.length === 0) window.localStorage.removeItem(STORAGE_KEY)
    else window.localStorage.setItem(STORAGE_KEY, formatHidden(hidden))
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
}
