import { useLayoutEffect, useState, type RefObject } from 'react'
import { rowHeight as rowHeights } from '../theme/tokens.ts'

const { tableRow } = rowHeights

export interface ScrollerSize {
  /** Height of the scroller's inside, with its header. */
  readonly height: number
  readonly headHeight: number
  readonly rowHeight: number
}

/** Sizes of a virtual scroller in pixels; the row's height is the style sheet's `--row-height`. */
export function useScrollerSize(scroller: RefObject<HTMLElement | null>): ScrollerSize {
  const [size, setSize] = useState<ScrollerSize>({
    height: 0,
    headHeight: tableRow,
    rowHeight: tableRow,
  })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const rowHeight = Number.parseFloat(
        getComputedStyle(element).getPropertyValue('--row-height'),
      )
      const next = {
        height: element.clientHeight,
        headHeight: element.querySelector<HTMLElement>('.virtual-head')?.offsetHeight ?? 0,
        rowHeight: rowHeight > 0 ? rowHeight : tableRow,
      }
      setSize((now) =>
        now.height === next.height &&
        now.headHeight === next.headHeight &&
        now.rowHeight === next.rowHeight
          ? now
          : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return size
}
