import { useLayoutEffect, useRef, useState } from 'react'
import type { MapModel } from '../../charts/index.ts'
import { CENTRAL } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { hoverOff, hoverStay, useHover } from '../shared/hover.ts'
import { useCounts } from '../shared/use-counts.ts'
import { categoryColor } from '../theme/tokens.ts'

const GAP = 14

/** What a region holds: count, base and the split by category. Hangs beside the pointer or the focus. */
export function RegionTooltip({ model }: { model: MapModel }) {
  const { dataset } = useApp()
  const counts = useCounts()
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
    const { offsetWidth: width, offsetHeight: height } = element
    const room = document.documentElement
    const right = at.x + GAP + width <= room.clientWidth
    setPlace({
      left: Math.max(4, right ? at.x + GAP : at.x - GAP - width),
      top: Math.min(Math.max(4, at.y - height / 2), Math.max(4, room.clientHeight - height - 4)),
    })
  }, [shown, at, key])

  if (!mark || !at) return null
  const { region, count } = messages
  const cells = counts.regionByCategory.filter((cell) => cell.region === mark.key)
  return (
    <div
      ref={box}
      className="tooltip"
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
      {mark.look === 'unlisted' && <p className="tooltip-note">{region.unlistedNote}</p>}
      {mark.look === 'zero' && <p className="tooltip-note">0{region.zeroNote}</p>}
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
        <p className="tooltip-note">
          {region.containsSelected(mark.containsSelected.map((code) => regionLabel(dataset, code)))}
        </p>
      )}
      {mark.key === CENTRAL && <p className="tooltip-note">{region.centralNote}</p>}
    </div>
  )
}

const countText = (count: number, base: number) =>
  count === base ? messages.count.number(base) : messages.count.of(count, base)
