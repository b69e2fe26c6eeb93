import { useId, useMemo } from 'react'
import {
  buildBubbles,
  cornersOf,
  fadedHue,
  placeBubbleLabels,
  slicePath,
  figureText,
  type Box,
  type MapModel,
  type Point,
} from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { hoverOff, hoverOn } from '../shared/hover.ts'
import { categoryColor } from '../theme/tokens.ts'
import { chartLook } from '../theme/chart-look.ts'
import { viewBox } from './MapLabels.tsx'
import { TexturePattern } from './Textures.tsx'

interface BubbleLayerProps {
  readonly map: MapFile
  readonly model: MapModel
  /** The whole canvas, and what is seen of it, in map units. */
  readonly whole: Box
  readonly visible: Box
  /** Width of the canvas in CSS pixels. */
  readonly width: number
  readonly onChoose: (key: string, toggle: boolean) => void
}

const FONT_PX = 12
const LOOK = chartLook(false)

const hueOf = (index: number, dimmed: boolean) =>
  dimmed ? fadedHue(LOOK, categoryColor(index)).fill : categoryColor(index)

/** Where a box of the canvas is while it shows `visible`. */
const moved = (box: Box, [x0, y0, x1, y1]: Box, visible: Box): Box => {
  const across = (x: number) => visible[0] + ((x - x0) / (x1 - x0)) * (visible[2] - visible[0])
  const down = (y: number) => visible[1] + ((y - y0) / (y1 - y0)) * (visible[3] - visible[1])
  return [across(box[0]), down(box[1]), across(box[2]), down(box[3])]
}

/** 气泡: circles over the map whose area is the count, split by the axis. */
export function BubbleLayer(props: BubbleLayerProps) {
  const { map, model, whole, visible, width, onChoose } = props
  const id = useId()
  const bubbles = useMemo(
    () => buildBubbles(map, { canvas: whole, visible }, model),
    [map, whole, visible, model],
  )
  const marks = new Map(model.marks.map((mark) => [mark.key, mark]))
  const unit = (visible[2] - visible[0]) / Math.max(1, width)
  const labels = useMemo(() => {
    const sizes = new Map<string, Point>(
      model.marks.map((mark) => {
        const letters = mark.shortName.length + figureText(mark, model).length * 0.6 + 1
        return [mark.key, [letters * FONT_PX * unit, 16 * unit]]
      }),
    )
    const blocked = cornersOf(map, Math.max(1, width)).map((box) => moved(box, whole, visible))
    return placeBubbleLabels(bubbles, sizes, visible, blocked)
  }, [bubbles, model, unit, visible, whole, map, width])
  return (
    <div className="bubble-layer" aria-hidden="true">
      <svg viewBox={viewBox(visible)} preserveAspectRatio="none">
        <defs>
          <TexturePattern id={id} texture={fadedHue(LOOK, LOOK.paper).texture} unit={unit} />
        </defs>
        {bubbles.map((bubble) => {
          const mark = marks.get(bubble.key)
          const { x, y } = bubble
          return (
            <g
              key={bubble.key}
              data-region={bubble.key}
              className={`bubble press ${mark?.selected ? 'bubble-selected' : ''}`}
              onPointerEnter={(event) =>
                hoverOn({ region: bubble.key, at: { x: event.clientX, y: event.clientY } })
              }
              onPointerLeave={() => hoverOff()}
              onClick={(event) => onChoose(bubble.key, event.ctrlKey || event.metaKey)}
            >
              <circle className="bubble-ghost" cx={x} cy={y} r={bubble.ghost} />
              {bubble.slices.map((slice) => (
                <path
                  key={slice.key}
                  d={slicePath(bubble, slice)}
                  fill={hueOf(slice.index, mark?.dimmed ?? false)}
                />
              ))}
              {mark?.dimmed && <circle cx={x} cy={y} r={bubble.radius} fill={`url(#${id})`} />}
              <circle className="bubble-ring" cx={x} cy={y} r={bubble.ghost} />
            </g>
          )
        })}
      </svg>
      {labels.map(({ key, x, y, align }) => {
        const mark = marks.get(key)
        if (!mark) return null
        const style = {
          left: `${((x - visible[0]) / (visible[2] - visible[0])) * 100}%`,
          top: `${((y - visible[1]) / (visible[3] - visible[1])) * 100}%`,
        }
        return (
          <span
            key={key}
            data-region={key}
            className={`map-label map-label-${align} bubble-label`}
            style={style}
          >
            {mark.selected && '✓ '}
            {mark.shortName} <b>{figureText(mark, model)}</b>
          </span>
        )
      })}
    </div>
  )
}
