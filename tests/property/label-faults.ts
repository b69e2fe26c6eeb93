import {
  cornersOf,
  overlaps,
  LABEL_WIDTHS,
  placeLabels,
  canvasWindow,
  type Box,
  type LabelWidth,
  type LabelWish,
  type PlacedLabel,
  type Point,
} from '../../src/figures/index.ts'
import type { MapFeature, MapFile } from '../../src/domain/index.ts'

/** What can be chosen on a map. */
export const unitsOf = (map: MapFile): readonly MapFeature[] =>
  map.features.filter(({ properties }) => properties.kind === undefined)

const linesOf = ({ geometry }: MapFeature): readonly (readonly Point[])[] => {
  const lines =
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates
  return lines as unknown as readonly (readonly Point[])[]
}

const edgesOf = (feature: MapFeature) =>
  linesOf(feature).flatMap((line) =>
    line.slice(1).map((to, i) => {
      const from = line[i]!
      const box: Box = [
        Math.min(from[0], to[0]),
        Math.min(from[1], to[1]),
        Math.max(from[0], to[0]),
        Math.max(from[1], to[1]),
      ]
      return { box, from, to }
    }),
  )

/** Whether a line has a point inside a box (Liang and Barsky's clipping). */
export function passes([ax, ay]: Point, [bx, by]: Point, [x0, y0, x1, y1]: Box): boolean {
  let [enter, leave] = [0, 1]
  for (const [step, room] of [
    [ax - bx, ax - x0],
    [bx - ax, x1 - ax],
    [ay - by, ay - y0],
    [by - ay, y1 - ay],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter < leave
}

type Edges = ReturnType<typeof edgesOf>

const anyEdgeIn = (box: Box, lines: Edges) =>
  lines.some((edge) => overlaps(edge.box, box) && passes(edge.from, edge.to, box))

function isInside(feature: MapFeature, [x, y]: Point): boolean {
  let inside = false
  for (const { from, to } of edgesOf(feature)) {
    const crosses = from[1] > y !== to[1] > y
    const at = ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]
    if (crosses && x < at) inside = !inside
  }
  return inside
}

/** The text of a label at 12 px, without the room around it: an em a Chinese character, half for the rest. */
export function textBox(label: PlacedLabel, wish: LabelWish, unit: number): Box {
  const em = (text: string) =>
    Array.from(text).reduce(
      (sum, letter) => sum + (letter > '\u2e7f' ? 1 : letter === ' ' ? 0.25 : 0.55),
      0,
    )
  const [name, figure] = [em(wish.name), em(wish.figure)]
  const width = (label.lines === 1 ? name + 0.25 + figure : Math.max(name, figure)) * 12 * unit
  const height = (label.lines * 15 - 3) * unit
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.align]
  return [left, label.y - height / 2, left + width, label.y + height / 2]
}

const INSIDE_SLACK_PX = 1

/**
 * Labels for every width of the stage, or for one, and what is wrong with them there and just below the
 * next.
 */
export function placeAndJudge(
  map: MapFile,
  wishes: readonly LabelWish[],
  only: LabelWidth | null = null,
) {
  const units = unitsOf(map)
  const edges = units.flatMap((unit) => edgesOf(unit))
  const sets = (only === null ? LABEL_WIDTHS : [only]).map((from) => ({
    from,
    labels: placeLabels(map, wishes, from),
  }))
  const window = canvasWindow(map)
  const wishOf = new Map(wishes.map((wish) => [wish.key, wish]))
  const featureOf = new Map(units.map((unit) => [unit.properties.adcode, unit]))
  const dashes = map.features.filter(({ properties }) => properties.kind).flatMap(edgesOf)
  const faults = sets.flatMap(({ from, labels }, i) =>
    [from, only === null ? (sets[i + 1]?.from ?? 2000) - 1 : from + 19].flatMap((width) => {
      const unit = (window[2] - window[0]) / width
      const boxes = labels.map((label) => textBox(label, wishOf.get(label.key)!, unit))
      return labels.flatMap((label, n) => {
        const [x0, y0, x1, y1] = boxes[n]!
        const box = boxes[n]!
        const said: string[] = []
        if (labels.some((other, m) => m > n && other.key === label.key)) said.push('twice')
        if (x0 < window[0] || y0 < window[1] || x1 > window[2] || y1 > window[3]) said.push('out')
        if (boxes.some((other, m) => m > n && overlaps(box, other))) said.push('over a label')
        if (cornersOf(map, width).some((other) => overlaps(box, other))) said.push('in a corner')
        if (label.leader === null) {
          const slack = INSIDE_SLACK_PX * unit
          const core: Box = [x0 + slack, y0 + slack, x1 - slack, y1 - slack]
          const feature = featureOf.get(label.key)!
          if (anyEdgeIn(core, edgesOf(feature))) said.push('over its border')
          if (!isInside(feature, [label.x, label.y])) said.push('not in its shape')
        } else {
          if (anyEdgeIn(box, edges)) said.push('on land')
          if (anyEdgeIn(box, dashes)) said.push('on the dash line')
          if (!isInside(featureOf.get(label.key)!, label.leader[0])) said.push('led from elsewhere')
        }
        return said.map((fault) => `${wishOf.get(label.key)!.name} ${fault} at ${width} px`)
      })
    }),
  )
  return { sets, faults }
}
