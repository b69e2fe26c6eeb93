import { useSyncExternalStore } from 'react'
import { PLACE, type RegionKey } from '../../domain/index.ts'

/** A point in CSS pixels of the window, or the right edge of a thing that the tooltip must not cover. */
export interface HangingPoint {
  readonly x: number
  readonly y: number
  /** Size of that thing, which ends at `x` and has its middle at `y`. */
  readonly width?: number
  readonly height?: number
}

/** The point of an element beside which a tooltip hangs. */
export function besideElement(element: Element): HangingPoint {
  const { right, top, width, height } = element.getBoundingClientRect()
  return { x: right, y: top + height / 2, width, height }
}

/** What the pointer or keyboard focus is on, in any view. */
export interface Hover {
  readonly region: RegionKey | null
  /** A row of matrix or stacked bars that is no region, by its key. */
  readonly row: string | null
  /** Key of a value of what the view is broken down by. */
  readonly value: string | null
  /** Where the tooltip hangs; `null` shows none. */
  readonly at: HangingPoint | null
  readonly by: 'pointer' | 'focus'
  /** The region whose tooltip stays until it is closed, whatever is pointed at. */
  readonly pinned: { readonly region: RegionKey; readonly at: HangingPoint } | null
}

const NOTHING: Hover = {
  region: null,
  row: null,
  value: null,
  at: null,
  by: 'pointer',
  pinned: null,
}
const CLOSE_AFTER_MS = 150

let current = NOTHING
let closing: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function publish(next: Hover) {
  current = next
  for (const listener of listeners) listener()
}

/** What to mark for a row of a dimension: regions are marked in all views. */
export const rowHover = (dimension: string, key: string): Partial<Hover> =>
  dimension === PLACE ? { region: key } : { row: key }

/** Marks a region, a value or both in all views. */
export function hoverOn(hover: Partial<Hover>) {
  clearTimeout(closing)
  publish({ ...NOTHING, pinned: current.pinned, ...hover })
}

/** Lets go after a moment, so that the pointer can reach the tooltip. */
export function hoverOff(delay = CLOSE_AFTER_MS) {
  clearTimeout(closing)
  closing = setTimeout(() => publish({ ...NOTHING, pinned: current.pinned }), delay)
}

/** Keeps the current hover: the pointer is on the tooltip itself. */
export const hoverStay = () => clearTimeout(closing)

/** Lets the tooltip of a region stay, with what one can do with it. */
export const pinTooltip = (region: RegionKey, at: HangingPoint) =>
  publish({ ...NOTHING, region, pinned: { region, at } })

export const unpinTooltip = () => {
  if (current.pinned) publish({ ...current, pinned: null })
}

/** Whether a tooltip hangs beside what is pointed at. */
export const isTooltipShown = (): boolean => current.at !== null

/** Closes the tooltip but keeps the mark; whether there was one. */
export function dismissTooltip(): boolean {
  if (!current.at && !current.pinned) return false
  publish({ ...current, at: null, pinned: null })
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
