import { useLayoutEffect, useRef, useState } from 'react'
import {
  figureText,
  metricName,
  offMapNote,
  type MapModel,
  type RegionMark,
} from '../../figures/index.ts'
import type { Dimension } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel, valueLabel } from '../../view/index.ts'
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

/** What a region holds: cases, figure and split. Hangs beside the pointer or the focus. */
export function RegionTip({ model }: { model: MapModel }) {
  const { facts } = useApp()
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
  const { region } = messages
  const { state } = mark.figure
  const note = offMapNote(mark)
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
        <span>{casesText(mark)}</span>
      </p>
      {state === 'not-listed' && <p className="note">{region.unlistedNote}</p>}
      {state === 'zero' && <p className="note">0{region.zeroNote}</p>}
      {model.metric.kind !== 'count' && mark.cases.base > 0 && (
        <p className="note">
          {messages.map.measured(metricName(facts, model.metric), figureText(mark, model))}
        </p>
      )}
      {model.axis && <Split mark={mark} axis={model.axis} />}
      {mark.containsSelected.length > 0 && (
        <p className="note">
          {region.containsSelected(mark.containsSelected.map((code) => regionLabel(facts, code)))}
        </p>
      )}
      {note !== '' && <p className="note">{note}</p>}
    </div>
  )
}

/** Of more values than these, only those that occur in the region. */
const ALL_VALUES = 8

function Split({ mark, axis }: { mark: RegionMark; axis: Dimension }) {
  const { facts } = useApp()
  const hovered = useHover((hover) => hover.value)
  const parts =
    mark.split.length > ALL_VALUES ? mark.split.filter(({ base }) => base > 0) : mark.split
  if (parts.length === 0) return null
  return (
    <ul className="tooltip-split">
      {parts.map(({ key, index, count, base }) => (
        <li key={key} className={key === hovered ? 'tooltip-strong' : ''}>
          <span className="dot" style={{ background: categoryColor(index) }} />
          <span>{valueLabel(facts, axis, key)}</span>
          <b>{countText(count, base)}</b>
        </li>
      ))}
    </ul>
  )
}

function casesText({ cases: { state, count, base } }: RegionMark): string {
  if (state === 'not-listed') return messages.region.unlisted
  return count === base ? messages.count.cases(base) : messages.map.casesOf(count, base)
}

const countText = (count: number, base: number) =>
  count === base ? messages.count.number(base) : messages.count.of(count, base)
