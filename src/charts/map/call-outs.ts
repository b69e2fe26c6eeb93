import { overlaps, type Box, type Point } from './geometry.ts'

/**
 * Where a label stands, in map units. `y` is its middle; `x` is its middle, left end or right end as
 * `align` says, so that a leader line meets the text at any stage width.
 */
export interface PlacedLabel {
  readonly key: string
  /** Whether its figure stands with the name. */
  readonly figure: boolean
  readonly align: 'middle' | 'start' | 'end'
  readonly x: number
  readonly y: number
  /** Name and figure on one line, or one above the other. */
  readonly lines: 1 | 2
  /** From the shape to the label, for labels that stand outside; `null` inside. */
  readonly leader: readonly [from: Point, to: Point] | null
}

/** Height of a line, and the room around a text, in CSS pixels. */
export const LINE_PX = 15
export const PADDING_PX = 2

export const boxAround = ([x, y]: Point, [width, height]: Point): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
]

/** A label and the room that it takes, in map units. */
export interface Found {
  readonly label: PlacedLabel
  readonly box: Box
}

export interface CallOutWish {
  readonly key: string
  /** In the shape, where the leader line begins. */
  readonly anchor: Point
  readonly sizeOf: (lines: 1 | 2) => Point
}

/** The stage that call-outs are placed on; lengths in map units. */
export interface Surroundings {
  /** Length of a CSS pixel. */
  readonly unit: number
  readonly window: Box
  readonly isFree: (box: Box) => boolean
  /** Labels that stand already: leader lines keep clear of them where they can. */
  readonly standing: readonly Box[]
}

interface Search {
  readonly lines: readonly (1 | 2)[]
  readonly stepPx: number
  /** Places kept for each label and number of lines: the nearest matter. */
  readonly places: number
  /** How often those left out are tried before all others. */
  readonly repairs: number
}

const USUAL: Search = { lines: [1], stepPx: 7, places: 200, repairs: 0 }
/** For a few labels that do not all find a place: steps by which lines can stand close together. */
const THOROUGH: Search = {
  lines: [1, 2],
  stepPx: (LINE_PX + PADDING_PX) / 5,
  places: 400,
  repairs: 6,
}
const FEW = 10

/**
 * Places labels outside their shapes, with leader lines as short as can be that cross neither one
 * another nor a label where that can be had. A label that finds no place is left out.
 */
export function placeCallOuts(
  wishes: readonly CallOutWish[],
  around: Surroundings,
): readonly PlacedLabel[] {
  const usual = cheapestPlacement(wishes, USUAL, around)
  return usual.length < wishes.length && wishes.length <= FEW
    ? cheapestPlacement(wishes, THOROUGH, around)
    : usual
}

interface CallOut {
  readonly anchor: Point
  /** Free of land and of what stands already; shortest leader line first. */
  readonly places: readonly Place[]
}

interface Place extends Found {
  readonly length: number
}

/** Places looked at across the stage. */
const MAX_STEPS = 80
/** Longest leader line, as a share of the stage's width. */
const MAX_LEADER = 0.4

function findPlaces(
  { key, anchor, sizeOf }: CallOutWish,
  lines: 1 | 2,
  search: Search,
  { unit, window, isFree }: Surroundings,
): readonly Place[] {
  const size = sizeOf(lines)
  const [x0, y0, x1, y1] = window
  const step = Math.max(search.stepPx * unit, (x1 - x0) / MAX_STEPS)
  const reach = (x1 - x0) * MAX_LEADER
  const spots: Spot[] = []
  for (let y = y0 + size[1] / 2; y <= y1 - size[1] / 2; y += step) {
    if (Math.abs(y - anchor[1]) > reach) continue
    for (let x = x0 + size[0] / 2; x <= x1 - size[0] / 2; x += step) {
      if (Math.abs(x - anchor[0]) > reach) continue
      const box = boxAround([x, y], size)
      if (!isFree(box)) continue
      const end = nearestOf(box, anchor)
      const length = Math.hypot(end[0] - anchor[0], end[1] - anchor[1])
      spots.push({ at: [x, y], box, end, length })
    }
  }
  return spots
    .sort((a, b) => a.length - b.length)
    .slice(0, search.places)
    .map(({ at: [x, y], box, end, length }) => {
      const align = end[0] === box[0] ? 'start' : end[0] === box[2] ? 'end' : 'middle'
      const labelX = align === 'middle' ? x : end[0]
      const leader = [anchor, end] as const
      return { label: { key, figure: true, align, x: labelX, y, lines, leader }, box, length }
    })
}

/** Where a label has room; `end` is where its leader line meets it. */
interface Spot {
  readonly at: Point
  readonly box: Box
  readonly end: Point
  readonly length: number
}

/**
 * Whoever places first has the shortest line: tries several orders and keeps the one with the least
 * total length, where a line that crosses another or a label counts extra, and a label left out most.
 */
function cheapestPlacement(
  wishes: readonly CallOutWish[],
  search: Search,
  around: Surroundings,
): readonly PlacedLabel[] {
  const callOuts = wishes.map((wish): CallOut => {
    const places = search.lines.flatMap((lines) => findPlaces(wish, lines, search, around))
    return { anchor: wish.anchor, places: places.sort((a, b) => a.length - b.length) }
  })
  let best: Attempt | null = null
  for (const start of ordersOf(callOuts)) {
    let order = start
    for (let i = 0; i <= search.repairs; i += 1) {
      const attempt = placeInOrder(order, around)
      if (!best || attempt.cost < best.cost) best = attempt
      const { missing } = attempt
      if (missing.length === 0) break
      order = [...missing, ...order.filter((callOut) => !missing.includes(callOut))]
    }
  }
  return best?.labels ?? []
}

function ordersOf(callOuts: readonly CallOut[]): readonly (readonly CallOut[])[] {
  const by = (compare: (a: CallOut, b: CallOut) => number) => [...callOuts].sort(compare)
  return [
    by((a, b) => a.anchor[1] - b.anchor[1]),
    by((a, b) => b.anchor[1] - a.anchor[1]),
    by((a, b) => b.anchor[0] - a.anchor[0]),
    by((a, b) => a.anchor[0] - b.anchor[0]),
    by((a, b) => (b.places[0]?.length ?? 0) - (a.places[0]?.length ?? 0)),
    ...(callOuts.length > FEW
      ? []
      : callOuts.map((first) => [first, ...callOuts.filter((other) => other !== first)])),
  ]
}

const CROSSING_PX = 120
const MISSING_PX = 2000

interface Attempt {
  readonly labels: readonly PlacedLabel[]
  readonly missing: readonly CallOut[]
  readonly cost: number
}

function placeInOrder(order: readonly CallOut[], { unit, standing }: Surroundings): Attempt {
  const labels: PlacedLabel[] = []
  const boxes: Box[] = []
  const missing: CallOut[] = []
  const isCrossed = ({ label, box }: Found) =>
    labels.some((other) => linesCross(label, other) || lineMeets(other, box)) ||
    boxes.some((other) => lineMeets(label, other)) ||
    standing.some((other) => lineMeets(label, other))
  let cost = 0
  for (const callOut of order) {
    let best: { readonly place: Found; readonly cost: number } | null = null
    for (const place of callOut.places) {
      if (best && place.length >= best.cost) break
      if (boxes.some((box) => overlaps(box, place.box))) continue
      const price = place.length + (isCrossed(place) ? CROSSING_PX * unit : 0)
      if (!best || price < best.cost) best = { place, cost: price }
    }
    cost += best?.cost ?? MISSING_PX * unit
    if (best) {
      labels.push(best.place.label)
      boxes.push(best.place.box)
    } else missing.push(callOut)
  }
  return { labels, missing, cost }
}

const linesCross = (a: PlacedLabel, b: PlacedLabel) =>
  a.leader !== null && b.leader !== null && cross(...a.leader, ...b.leader)

/** A line through a box crosses one of its diagonals. */
const lineMeets = ({ leader }: PlacedLabel, [x0, y0, x1, y1]: Box) =>
  leader !== null &&
  Math.min(leader[0][0], leader[1][0]) < x1 &&
  Math.max(leader[0][0], leader[1][0]) > x0 &&
  (cross(leader[0], leader[1], [x0, y0], [x1, y1]) ||
    cross(leader[0], leader[1], [x0, y1], [x1, y0]))

const nearestOf = ([x0, y0, x1, y1]: Box, [x, y]: Point): Point => [
  Math.min(x1, Math.max(x0, x)),
  Math.min((y0 + y1) / 2 + (y1 - y0) / 4, Math.max((y0 + y1) / 2 - (y1 - y0) / 4, y)),
]

/** Whether the line from `a` to `b` and that from `c` to `d` cross. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b)

const isLeft = (from: Point, to: Point, point: Point): boolean =>
  (to[0] - from[0]) * (point[1] - from[1]) > (to[1] - from[1]) * (point[0] - from[0])
