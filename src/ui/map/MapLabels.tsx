import { useMemo, type CSSProperties } from 'react'
import {
  type Box,
  placeLabels,
  type PlacedLabel,
  type MapModel,
  type RegionMark,
  insetPlace,
  stageWindow,
} from '../../charts/index.ts'
import { CENTRAL, type MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { figureOf } from './RegionList.tsx'

/**
 * Stage widths in CSS pixels from which each set of labels holds. All sets stand in the page, the
 * style sheet shows the one for the stage at hand, so nothing is measured and nothing jumps.
 */
export const LABEL_WIDTHS = [280, 340, 400, 460, 540, 660, 860, 1200] as const

export type LabelWidth = (typeof LABEL_WIDTHS)[number]

/** The largest set that holds on a stage of this width. */
export const labelWidthFor = (width: number): LabelWidth =>
  LABEL_WIDTHS.findLast((from) => from <= width) ?? LABEL_WIDTHS[0]

interface MapLabelsProps {
  readonly map: MapFile
  readonly model: MapModel
  readonly visible: Box
  /** Only this set; all of them, chosen by the style sheet, when `null`. */
  readonly only: LabelWidth | null
  readonly onChoose: (key: string, toggle: boolean) => void
}

export function MapLabels({ map, model, visible, only, onChoose }: MapLabelsProps) {
  const sets = useLabelSets(map, model)
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  return sets.map(({ from, labels }) =>
    only !== null && only !== from ? null : (
      <div key={from} className={`map-labels ${only === from ? '' : `map-labels-${from}`}`}>
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
  readonly label: PlacedLabel
  readonly mark: RegionMark
}

function Label({ label, mark, visible, onChoose }: LabelProps) {
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
      <span>{mark.shortName}</span> <b>{figureOf(mark)}</b>
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

/** Corners that the legend, the tile and the name of the inset may cover, in CSS pixels. */
const LEGEND_PX = { width: 150, height: 112 }
const INSET_NAME_PX = 17
const TILE_PX = { width: 60, height: 76 }

function useLabelSets(map: MapFile, model: MapModel) {
  const wanted = model.marks
    .filter((mark) => mark.key !== CENTRAL && mark.base > 0)
    .map((mark) => `${mark.key} ${mark.shortName} ${mark.base}`)
    .join('|')
  return useMemo(() => {
    const wishes = wanted.split('|').flatMap((line) => {
      const [key, name, base] = line.split(' ')
      if (!key || !name) return []
      return [{ key, name, figure: messages.count.of(0, Number(base)) }]
    })
    const window = stageWindow(map)
    const [x0, y0, x1, y1] = window
    const place = insetPlace(map)
    return LABEL_WIDTHS.map((from) => {
      const unit = (x1 - x0) / from
      const inset: readonly Box[] = place
        ? [[x0 + place.left * (x1 - x0), y0 + place.top * (y1 - y0) - INSET_NAME_PX * unit, x1, y1]]
        : []
      const legend: Box = [x0, y1 - LEGEND_PX.height * unit, x0 + LEGEND_PX.width * unit, y1]
      const tile: Box = [x0, y0, x0 + TILE_PX.width * unit, y0 + TILE_PX.height * unit]
      const labels = placeLabels(map, wishes, { window, widthPx: from }, [...inset, legend, tile])
      return { from, labels }
    })
  }, [map, wanted])
}
