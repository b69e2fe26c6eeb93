import { useMemo, type CSSProperties } from 'react'
import {
  labelWishes,
  placeLabelSets,
  squareLabels,
  type Box,
  type LabelWidth,
  type LabelWish,
  type MapModel,
  type PlacedLabel,
  type RegionMark,
} from '../../charts/index.ts'
import type { MapFile } from '../../domain/index.ts'
import type { Metric } from '../../view/index.ts'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { figureOf } from './figure.ts'

interface MapLabelsProps {
  readonly map: MapFile
  readonly model: MapModel
  readonly visible: Box
  /** Only this set; all of them, chosen by the style sheet, when `null`. */
  readonly only: LabelWidth | null
  readonly onChoose: (key: string, toggle: boolean) => void
}

export function MapLabels({ map, model, visible, only, onChoose }: MapLabelsProps) {
  const sets = useLabelSets(map, model, only)
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  return sets.map(({ from, labels }) =>
    only !== null && only !== from ? null : (
      <div
        key={from}
        className={`map-labels ${only === from ? '' : `map-labels-${from}`} ${map.name === SQUARES ? 'map-labels-squares' : ''}`}
      >
        <svg
          className="map-leaders"
          viewBox={viewBox(visible)}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {labels.map(({ key, leader }) =>
            leader ? (
              <g key={key}>
                <line className="leader-casing" {...leaderEnds(leader)} />
                <line {...leaderEnds(leader)} />
              </g>
            ) : null,
          )}
        </svg>
        {labels.map((label) => {
          const mark = marks.get(label.key)
          return mark ? (
            <Label
              key={label.key}
              label={label}
              mark={mark}
              metric={model.metric}
              visible={visible}
              onChoose={onChoose}
            />
          ) : null
        })}
      </div>
    ),
  )
}

interface LabelProps extends Pick<MapLabelsProps, 'visible' | 'onChoose'> {
  readonly metric: Metric
  readonly label: PlacedLabel
  readonly mark: RegionMark
}

function Label({ label, mark, metric, visible, onChoose }: LabelProps) {
  const [x0, y0, x1, y1] = visible
  const left = (label.x - x0) / (x1 - x0)
  const top = (label.y - y0) / (y1 - y0)
  if (left < 0 || left > 1 || top < 0 || top > 1) return null
  const inside = label.leader === null
  const dark = inside && mark.look === 'class' && !mark.dimmed
  const style: CSSProperties = {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    color: dark ? `var(--on-sequence-${mark.step})` : undefined,
  }
  return (
    <span
      className={`map-label map-label-${label.align} ${inside ? '' : 'map-label-outside'} ${
        label.lines === 2 ? 'map-label-tall' : ''
      } ${mark.selected ? 'map-label-selected' : ''}`}
      style={style}
      role="presentation"
      onPointerEnter={(event) =>
        hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
      }
      onPointerLeave={() => hoverOff()}
      onClick={(event) => onChoose(mark.key, event.ctrlKey || event.metaKey)}
    >
      <span>{mark.shortName}</span> {label.figure && <b>{figureOf(mark, metric)}</b>}
    </span>
  )
}

const leaderEnds = ([from, to]: NonNullable<PlacedLabel['leader']>) => ({
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
})

export const viewBox = ([x0, y0, x1, y1]: Box) => `${x0} ${y0} ${x1 - x0} ${y1 - y0}`

function useLabelSets(map: MapFile, model: MapModel, only: LabelWidth | null) {
  // As text, so that the same wishes are known as the same.
  const wanted = JSON.stringify(labelWishes(map, model))
  return useMemo(
    () =>
      map.name === SQUARES
        ? [{ from: only, labels: squareLabels(map) }]
        : only === null && map.name !== NATIONAL
          ? []
          : placeLabelSets(map, JSON.parse(wanted) as LabelWish[], only),
    [map, wanted, only],
  )
}

/** The one map that the page comes with, drawn before the stage can be measured. */
const NATIONAL = 'cn'
const SQUARES = 'cn-squares'
