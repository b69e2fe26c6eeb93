import { useLayoutEffect, useRef, useState } from 'react'
import type { MapModel } from '../../figures/index.ts'
import { CENTRAL } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { hoverOff, hoverStay, useHover, type HangingPoint } from '../shared/hover.ts'
import { categoryColor } from '../theme/tokens.ts'

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

/** What a region holds: count, base and the split by category. Hangs beside the pointer or the focus. */
export function RegionTooltip({ model, counts }: { model: MapModel; counts: LinkedCounts }) {
  const { dataset } = useApp()
  const key = useHover((hover) => hover.region)
  const at = useHover((hover) => hover.at)
  const hoveredCategory = useHover((hover) => hover.category)
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
  const { region, count } = messages
  const cells = counts.regionByCategory.filter((cell) => cell.region === mark.key)
  return (
    <div
      ref={box}
      className="tooltip raised not-on-paper"
      role="tooltip"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onPointerEnter={hoverStay}
      onPointerLeave={() => hoverOff()}
    >
      <p className="tooltip-head">
        <strong>{mark.name}</strong>
        <span>
          {mark.look === 'unlisted'
            ? region.unlisted
            : mark.count === mark.base
              ? count.cases(mark.base)
              : `${count.of(mark.count, mark.base)} 个案例`}
        </span>
      </p>
      {mark.look === 'unlisted' && <p className="note">{region.unlistedNote}</p>}
      {mark.look === 'zero' && <p className="note">0{region.zeroNote}</p>}
      {mark.base > 0 && (
        <ul className="tooltip-split">
          {dataset.categories.map((category, index) => {
            const cell = cells.find((candidate) => candidate.category === category)
            return (
              <li key={category} className={category === hoveredCategory ? 'tooltip-strong' : ''}>
                <span className="dot" style={{ background: categoryColor(index) }} />
                <span>{category}</span>
                <b>{cell ? countText(cell.count, cell.base) : '0'}</b>
              </li>
            )
          })}
        </ul>
      )}
      {mark.containsSelected.length > 0 && (
        <p className="note">
          {region.containsSelected(mark.containsSelected.map((code) => regionLabel(dataset, code)))}
        </p>
      )}
      {mark.key === CENTRAL && <p className="note">{region.centralNote}</p>}
    </div>
  )
}

const countText = (count: number, base: number) =>
  count === base ? messages.count.number(base) : messages.count.of(count, base)
