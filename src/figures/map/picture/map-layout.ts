import { mapGridOf } from '../labels.ts'
import { canvasWindow } from '../option.ts'
import { touchesLand, type Box } from '../geometry.ts'
import type { MapFile } from '../../../domain/index.ts'
import { heightOf, widthOf } from '../../picture/content.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Where the parts of a map stand, in pixels; `null` for what is not there. */
export interface MapLayout {
  readonly stage: Box
  readonly tile: Box | null
  readonly legend: Box | null
}

/** From a stage of a map to its units. */
export function toUnits(map: MapFile, stage: Box, [x0, y0, x1, y1]: Box): Box {
  const [left, top, right] = canvasWindow(map)
  const unit = (right - left) / widthOf(stage)
  return [
    left + (x0 - stage[0]) * unit,
    top + (y0 - stage[1]) * unit,
    left + (x1 - stage[0]) * unit,
    top + (y1 - stage[1]) * unit,
  ]
}

interface Parts {
  readonly tile: Size | null
  readonly legend: Size | null
}

const STEPS = 60

/**
 * The largest stage in the map's proportions that leaves the tile (top left) and the legend (bottom
 * left) clear of land: over its empty corners where there are some, else beside it. They stand as
 * close to the land as can be, and all of it in the middle of its box.
 */
export function layOutMap(map: MapFile, box: Box, parts: Parts, gap: number): MapLayout {
  const [left, top, right, bottom] = canvasWindow(map)
  const ratio = (right - left) / (bottom - top)
  const widest = Math.min(widthOf(box), heightOf(box) * ratio)
  const beside = Math.max(parts.tile?.width ?? 0, parts.legend?.width ?? 0)
  const narrowest = Math.min(widest, Math.max(1, widthOf(box) - beside - (beside > 0 ? gap : 0)))
  const isClear = (layout: MapLayout) => standsClear(map, layout, gap / 2)

  const widths = steps(widest, narrowest)
  const width = widths.find((one) => isClear(arrange(box, parts, one, ratio))) ?? narrowest
  const closest = (from: number, to: number, at: (value: number) => Box) => {
    let found = at(from)
    for (const value of steps(from, to)) {
      const closer = at(value)
      if (!isClear(arrange(closer, parts, width, ratio))) break
      found = closer
    }
    return found
  }
  const [x0, y0, x1, y1] = box
  const narrow = closest(x0, x1 - width, (x) => [x, y0, x1, y1])
  const spare = (heightOf(box) - width / ratio) / 2
  const tight = closest(0, spare, (by) => [narrow[0], y0 + by, x1, y1 - by])
  return shifted(arrange(tight, parts, width, ratio), (x0 - narrow[0]) / 2)
}

const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: STEPS }, (_, i) => from + ((to - from) * i) / (STEPS - 1))

/** The stage at the right of its box, in the middle of its height. */
function arrange([x0, y0, x1, y1]: Box, { tile, legend }: Parts, width: number, ratio: number) {
  const top = (y0 + y1 - width / ratio) / 2
  return {
    stage: [x1 - width, top, x1, top + width / ratio],
    tile: tile && [x0, y0, x0 + tile.width, y0 + tile.height],
    legend: legend && [x0, y1 - legend.height, x0 + legend.width, y1],
  } as const satisfies MapLayout
}

function standsClear(map: MapFile, { stage, tile, legend }: MapLayout, margin: number): boolean {
  const apart = !tile || !legend || tile[3] + margin <= legend[1]
  const parts = [tile, legend].filter((part) => part !== null)
  return apart && parts.every((part) => part[2] <= stage[2] && !isOnLand(map, stage, part, margin))
}

function shifted({ stage, tile, legend }: MapLayout, by: number): MapLayout {
  const move = ([x0, y0, x1, y1]: Box): Box => [x0 + by, y0, x1 + by, y1]
  return { stage: move(stage), tile: tile && move(tile), legend: legend && move(legend) }
}

function isOnLand(map: MapFile, stage: Box, [x0, y0, x1, y1]: Box, margin: number): boolean {
  const around: Box = [x0 - margin, y0 - margin, x1 + margin, y1 + margin]
  return touchesLand(toUnits(map, stage, around), mapGridOf(map))
}
