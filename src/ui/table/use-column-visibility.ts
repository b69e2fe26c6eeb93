import { useEffect, useSyncExternalStore } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import type { SortColumn } from '../../engine/index.ts'
import { COLUMN_IDS } from './columns.tsx'

const STORAGE_KEY = 'egov-atlas.hidden-columns'
const ALL_VISIBLE: ColumnVisibilityState = {}

let visibility = ALL_VISIBLE
let isRead = false
const listeners = new Set<() => void>()

/**
 * Which columns show (absent = shown), for the table and whatever takes it away. The choice outlives
 * the page where the browser allows it; it is read after the first render, because that one must equal
 * the page made at build time.
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
export const shownColumns = (current: ColumnVisibilityState): readonly SortColumn[] =>
  COLUMN_IDS.filter((id) => current[id] !== false)

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
  writeHidden(COLUMN_IDS.filter((id) => next[id] === false))
}

function readOnce() {
  if (isRead) return
  isRead = true
  const hidden = readHidden()
  if (hidden.length > 0) publish(Object.fromEntries(hidden.map((id) => [id, false])))
}

/** Unknown names are dropped, and the title is never hidden. */
export function parseHidden(text: string | null): readonly string[] {
  const names = (text ?? '').split(',')
  return COLUMN_IDS.filter((id) => id !== 'title' && names.includes(id))
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
    else window.localStorage.setItem(STORAGE_KEY, hidden.join(','))
  } catch {
    // Storage may be full or forbidden; the choice then lasts as long as the page.
  }
}
