import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react'
import type { Box } from '../../figures/index.ts'
import type { RegionKey } from '../../domain/index.ts'
import type { HangingPoint } from '../shared/hover.ts'
import { placeTip } from './place-tip.ts'

/** The tooltip of a region within the panel that it belongs to, beside the labels of the region. */
export function useTipPlace(
  key: RegionKey,
  at: HangingPoint,
): { readonly ref: RefObject<HTMLDivElement | null>; readonly style: CSSProperties } {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const panel = element.parentElement?.closest('section, [role=dialog]') ?? null
    const place = () => {
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const labels = panel?.querySelectorAll(`.map-label[data-region="${CSS.escape(key)}"]`) ?? []
      setPlace(placeTip(at, size, roomOf(panel), [...labels].map(boxOf)))
    }
    place()
    // What it says may come later.
    const observer = new ResizeObserver(place)
    observer.observe(element)
    return () => observer.disconnect()
  }, [key, at])
  return { ref, style: place ?? { left: 0, top: 0, opacity: 0 } }
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return [left, top, right, bottom]
}

/** What is seen of a panel; the window where there is none. */
function roomOf(panel: Element | null): Box {
  const { clientWidth, clientHeight } = document.documentElement
  const [left, top, right, bottom] = panel ? boxOf(panel) : [0, 0, clientWidth, clientHeight]
  return [
    Math.max(0, left),
    Math.max(0, top),
    Math.min(clientWidth, right),
    Math.min(clientHeight, bottom),
  ]
}
