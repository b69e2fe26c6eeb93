import { useSyncExternalStore } from 'react'
import type { RegionKey } from '../../domain/index.ts'

/** What the pointer or keyboard focus is on, in any view. */
export interface Hover {
  readonly region: RegionKey | null
  readonly category: string | null
  /** Where the tooltip hangs, in CSS pixels of the window; `null` shows none. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly by: 'pointer' | 'focus'
}

const NOTHING: Hover = { region: null, category: null, at: null, by: 'pointer' }
const CLOSE_AFTER_MS = 150

let current = NOTHING
let closing: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function publish(next: Hover) {
  current = next
  for (const listener of listeners) listener()
}

/** Marks a region, a category or both in all views. */
export function hoverOn(hover: Partial<Hover>) {
  clearTimeout(closing)
  publish({ ...NOTHING, ...hover })
}

/** Lets go after a moment, so that the pointer can reach the tooltip. */
export function hoverOff(delay = CLOSE_AFTER_MS) {
  clearTimeout(closing)
  closing = setTimeout(() => publish(NOTHING), delay)
}

/** Keeps the current hover: the pointer is on the tooltip itself. */
export const hoverStay = () => clearTimeout(closing)

/** Closes the tooltip but keeps the mark; whether there was one. */
export function dismissTooltip(): boolean {
  if (!current.at) return false
  publish({ ...current, at: null })
  return true
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useHover<T>(select: (hover: Hover) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(current),
    () => select(NOTHING),
  )
}
