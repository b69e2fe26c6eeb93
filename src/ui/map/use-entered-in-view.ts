import { useEffect, useRef, type RefObject } from 'react'
import { useView } from '../shared/app-context.tsx'

/** Brings the map into view when another area is entered where the map is not seen whole. */
export function useEnteredInView(panel: RefObject<HTMLElement | null>) {
  const area = useView((view) => view.area)
  const before = useRef(area)
  useEffect(() => {
    if (before.current === area) return
    before.current = area
    const map = panel.current?.querySelector('.map-field') ?? panel.current
    const box = map?.getBoundingClientRect()
    const isSeen = box && box.top >= 0 && box.bottom <= document.documentElement.clientHeight
    if (!isSeen) panel.current?.scrollIntoView({ block: 'start' })
  }, [area, panel])
}
