/**
 * Browsers cap the height of an element (Firefox at about 17.9 million pixels, Chromium at 33.5), so
 * a longer list is laid out in a shorter one and its scroll position is scaled.
 */
const MAX_HEIGHT = 15_000_000

export interface ScrollScale {
  /** Height of the element that stands for the list. */
  readonly height: number
  /** Pixels of the list per pixel scrolled; 1 as long as the list fits. */
  readonly ratio: number
}

/** `view`: height of the part of the scroller in which rows show. */
export function scrollScale(total: number, view: number, max = MAX_HEIGHT): ScrollScale {
  if (total <= max || view >= max) return { height: total, ratio: 1 }
  return { height: max, ratio: (total - view) / (max - view) }
}

/** The offset in the list that shows a row, or the current one if the row already shows whole. */
export function offsetToShow(row: number, rowHeight: number, offset: number, view: number): number {
  const top = row * rowHeight
  if (top < offset) return top
  return top + rowHeight > offset + view ? top + rowHeight - view : offset
}
