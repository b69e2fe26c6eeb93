import { useContext, useMemo, type CSSProperties } from 'react'
import {
  figureText,
  LABEL_WIDTHS,
  labelWishes,
  placeLabels,
  squareLabels,
  type Box,
  type LabelWidth,
  type LabelWish,
  type MapModel,
  type PlacedLabel,
  type RegionMark,
} from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { DrawPicture } from '../shared/Chart.tsx'
import { FromPage } from '../shared/FromPage.tsx'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { cssInkOn } from '../theme/css-paint.ts'

interface MapLabelsProps {
  readonly map: MapFile
  readonly model: MapModel
  readonly visible: Box
  /** Width of the canvas that they are made for. */
  readonly width: LabelWidth
  readonly onChoose: (key: string, toggle: boolean) => void
}

/** The labels of a map for a canvas of one width. */
export function MapLabels({ map, model, visible, width, onChoose }: MapLabelsProps) {
  const labels = useLabels(map, model, width)
  const squares = map.name === SQUARES ? 'map-labels-squares' : ''
  return (
    <div className={`map-labels ${squares}`}>
      <LabelSet labels={labels} model={model} visible={visible} onChoose={onChoose} />
    </div>
  )
}

/**
 * The labels of the national map for every width, of which the style sheet shows one: made with the
 * page, and kept as they came until the canvas has been measured. To place them all takes a quarter of a
 * second, and the shapes below them answer the pointer.
 */
export function FirstLabels({
  map,
  model,
  visible,
}: Pick<MapLabelsProps, 'map' | 'model' | 'visible'>) {
  const atBuild = useContext(DrawPicture) !== null
  if (!atBuild) {
    return LABEL_WIDTHS.map((from) => <FromPage key={from} className={firstClass(from)} />)
  }
  const wishes = labelWishes(map, model)
  return LABEL_WIDTHS.map((from) => (
    <div key={from} className={firstClass(from)}>
      <LabelSet
        labels={placeLabels(map, wishes, from)}
        model={model}
        visible={visible}
        onChoose={() => undefined}
      />
    </div>
  ))
}

const firstClass = (from: LabelWidth) => `map-labels map-labels-first map-labels-${from}`

interface LabelSetProps extends Pick<MapLabelsProps, 'model' | 'visible' | 'onChoose'> {
  readonly labels: readonly PlacedLabel[]
}

function LabelSet({ labels, model, visible, onChoose }: LabelSetProps) {
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  return (
    <>
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
            model={model}
            visible={visible}
            onChoose={onChoose}
          />
        ) : null
      })}
    </>
  )
}

interface LabelProps extends Pick<MapLabelsProps, 'model' | 'visible' | 'onChoose'> {
  readonly label: PlacedLabel
  readonly mark: RegionMark
}

function Label({ label, mark, model, visible, onChoose }: LabelProps) {
  const [x0, y0, x1, y1] = visible
  const left = (label.x - x0) / (x1 - x0)
  const top = (label.y - y0) / (y1 - y0)
  if (left < 0 || left > 1 || top < 0 || top > 1) return null
  const inside = label.leader === null
  const style: CSSProperties = {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    ...(inside ? cssInkOn(mark) : {}),
  }
  return (
    <span
      className={`map-label map-label-${label.align} ${inside ? '' : 'map-label-outside'} ${
        label.lines === 2 ? 'map-label-tall' : ''
      } ${mark.selected ? 'map-label-selected' : ''}`}
      style={style}
      role="presentation"
      data-region={mark.key}
      onPointerEnter={(event) =>
        hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
      }
      onPointerLeave={() => hoverOff()}
      onClick={(event) => onChoose(mark.key, event.ctrlKey || event.metaKey)}
    >
      <span>{mark.shortName}</span> {label.figure && <b>{figureText(mark, model)}</b>}
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

function useLabels(map: MapFile, model: MapModel, width: LabelWidth): readonly PlacedLabel[] {
  // As text, so that the same wishes are known as the same.
  const wanted = JSON.stringify(labelWishes(map, model))
  return useMemo(
    () =>
      map.name === SQUARES
        ? squareLabels(map)
        : placeLabels(map, JSON.parse(wanted) as LabelWish[], width),
    [map, wanted, width],
  )
}

const SQUARES = 'cn-squares'
