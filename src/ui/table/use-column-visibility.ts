import { useCallback, useEffect, useState } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import { COLUMN_IDS } from './columns.tsx'

const STORAGE_KEY = 'egov-atlas.hidden-columns'
const ALL_VISIBLE: ColumnVisibilityState = {}

/**
 * Which columns show (absent = shown). The choice outlives the page where the browser allows it; it
 * is read after the first render, because that one must equal the page made at build time.
 */
export function useColumnVisibility() {
  const [visibility, setVisibility] = useState(ALL_VISIBLE)
  useEffect(() => {
    const hidden = readHidden()
    if (hidden.length > 0) setVisibility(Object.fromEntries(hidden.map((id) => [id, false])))
  }, [])
  const change = useCallback((next: ColumnVisibilityState) => {
    setVisibility(next)
    writeHidden(COLUMN_IDS.filter((id) => next[id] === false))
  }, [])
  return [visibility, change] as const
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
