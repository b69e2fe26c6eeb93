import { useLayoutEffect, useRef, useState } from 'react'
import type { MapModel } from '../../figures/index.ts'
import { hoverOff, hoverStay, useHover, type HangingPoint } from '../shared/hover.ts'
import { TooltipWords } from './TooltipWords.tsx'

const GAP = 14
const EDGE = 4

/** To the right of what it is about, else to the left, else below or above, within the window. */
function placeBeside(at: HangingPoint, tooltip: HTMLElement, room: HTMLElement) {
  const { offsetWidth: width, offsetHeight: height } = tooltip
  const within = (value: number, size: number, end: number) =>
    Math.max(EDGE, Math.min(value, end - size - EDGE))
  const left = at.x - (at.width ?? 0) - GAP - width
  const top = within(at.y - height / 2, height, room.clientHeight)
  if (at.x + GAP + width <= room.clientWidth) return { left: at.x + GAP, top }
  if (left >= EDGE) return { left, top }
  const half = (at.height ?? 0) / 2
  const below = at.y + half + GAP
  return {
    left: within(at.x - (at.width ?? 0) / 2 - width / 2, width, room.clientWidth),
    top: below + height <= room.clientHeight ? below : Math.max(EDGE, at.y - half - GAP - height),
  }
}

/** What a region holds: cases, figure and split. Hangs beside the pointer or the focus. */
export function RegionTip({ model }: { model: MapModel }) {
  const key = useHover((hover) => hover.region)
  const at = useHover((hover) => hover.at)
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const mark = model.marks.find((candidate) => candidate.key === key)
  const shown = Boolean(mark && at)

  useLayoutEffect(() => {
    const element = box.current
    if (!shown || !at || !element) {
      setPlace(null)
      return
    }
    setPlace(placeBeside(at, element, document.documentElement))
  }, [shown, at, key])

  if (!mark || !at) return null
  return (
    <div
      ref={box}
      className="tooltip layer small raised not-on-paper"
      role="tooltip"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onPointerEnter={hoverStay}
      onPointerLeave={() => hoverOff()}
    >
      <TooltipWords mark={mark} model={model} />
    </div>
  )
}
