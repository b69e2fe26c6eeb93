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
  readonly leader: Leader | null
}

type Leader = readonly [from: Point, to: Point]

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
  readonly spots: number
  /** How often those left out are tried before all others. */
  readonly repairs: number
}

const USUAL: Search = { lines: [1], stepPx: 7, spots: 200, repairs: 0 }
/** For a few labels that do not all find a spot: steps by which lines can stand close together. */
const THOROUGH: Search = {
  lines: [1, 2],
  stepPx: (LINE_PX + PADDING_PX) / 5,
  spots: 400,
  repairs: 6,
}
const FEW = 10

/**
 * Places labels outside their shapes, with leader lines as short as can be that cross neither one
 * another nor a label where that can be had. A label that finds no spot is left out.
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
  readonly spots: readonly Spot[]
}

interface Spot extends Found {
  readonly length: number
}

/** Places looked at across the stage. */
const MAX_STEPS = 80
/** Longest leader line, as a share of the stage's width. */
const MAX_LEADER = 0.4

function findSpots(
  { key, anchor, sizeOf }: CallOutWish,
  lines: 1 | 2,
  search: Search,
  { unit, window, isFree }: Surroundings,
): readonly Spot[] {
  const size = sizeOf(lines)
  const [x0, y0, x1, y1] = window
  const step = Math.max(search.stepPx * unit, (x1 - x0) / MAX_STEPS)
  const reach = (x1 - x0) * MAX_LEADER
  const rooms: Room[] = []
  const columns = stepsBetween(x0 + size[0] / 2, x1 - size[0] / 2, step)
  for (const y of stepsBetween(y0 + size[1] / 2, y1 - size[1] / 2, step)) {
    if (Math.abs(y - anchor[1]) > reach) continue
    for (const x of columns) {
      if (Math.abs(x - anchor[0]) > reach) continue
      const box = boxAround([x, y], size)
      if (!isFree(box)) continue
      const end = nearestOf(box, anchor)
      const length = Math.hypot(end[0] - anchor[0], end[1] - anchor[1])
      rooms.push({ at: [x, y], box, end, length })
    }
  }
  return rooms
    .sort((a, b) => a.length - b.length)
    .slice(0, search.spots)
    .map(({ at: [x, y], box, end, length }) => {
      const align = end[0] === box[0] ? 'start' : end[0] === box[2] ? 'end' : 'middle'
      const labelX = align === 'middle' ? x : end[0]
      const leader = [anchor, end] as const
      return { label: { key, figure: true, align, x: labelX, y, lines, leader }, box, length }
    })
}

/** From one edge to the other, both of them too: at an edge there often is the only room. */
function stepsBetween(first: number, last: number, step: number): readonly number[] {
  const steps: number[] = []
  for (let at = first; at < last; at += step) steps.push(at)
  return last >= first ? [...steps, last] : steps
}

/** Where a label has room; `end` is where its leader line meets it. */
interface Room {
  readonly at: Point
  readonly box: Box
  readonly end: Point
  readonly length: number
}

/**
 * Whoever is placed first has the shortest line: tries several orders, then moves one label after the
 * other to where it is best off among the rest, and keeps what costs least in all: the length of the
 * lines, where one that crosses another or a label counts extra, and a label left out most.
 */
function cheapestPlacement(
  wishes: readonly CallOutWish[],
  search: Search,
  around: Surroundings,
): readonly PlacedLabel[] {
  const callOuts = wishes.map((wish): CallOut => {
    const spots = search.lines.flatMap((lines) => findSpots(wish, lines, search, around))
    return { anchor: wish.anchor, spots: spots.sort((a, b) => a.length - b.length) }
  })
  let best: { readonly placement: Placement; readonly cost: number } | null = null
  for (const start of ordersOf(callOuts)) {
    let order = start
    for (let i = 0; i <= search.repairs; i += 1) {
      const placement = improve(placeInOrder(order, around), around)
      const cost = costOf(placement, callOuts.length, around)
      if (!best || cost < best.cost) best = { placement, cost }
      const missing = order.filter((callOut) => !placement.has(callOut))
      if (missing.length === 0) break
      order = [...missing, ...order.filter((callOut) => placement.has(callOut))]
    }
  }
  return [...(best?.placement.values() ?? [])].map(({ label }) => label)
}

function ordersOf(callOuts: readonly CallOut[]): readonly (readonly CallOut[])[] {
  const by = (compare: (a: CallOut, b: CallOut) => number) => [...callOuts].sort(compare)
  return [
    by((a, b) => a.anchor[1] - b.anchor[1]),
    by((a, b) => b.anchor[1] - a.anchor[1]),
    by((a, b) => b.anchor[0] - a.anchor[0]),
    by((a, b) => a.anchor[0] - b.anchor[0]),
    by((a, b) => (b.spots[0]?.length ?? 0) - (a.spots[0]?.length ?? 0)),
    ...(callOuts.length > FEW
      ? []
      : callOuts.map((first) => [first, ...callOuts.filter((other) => other !== first)])),
  ]
}

const CROSSING_PX = 120
const NEAR_PX = 6
const MISSING_PX = 2000
const ROUNDS = 4

/** Where each label stands; those without a spot are not in it. */
type Placement = ReadonlyMap<CallOut, Spot>

function placeInOrder(order: readonly CallOut[], around: Surroundings): Placement {
  const placement = new Map<CallOut, Spot>()
  for (const callOut of order) {
    const spot = cheapestSpot(callOut, [...placement.values()], around)
    if (spot) placement.set(callOut, spot)
  }
  return placement
}

function improve(first: Placement, around: Surroundings): Placement {
  const placement = new Map(first)
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false
    for (const [callOut, spot] of placement) {
      const better = cheapestSpot(callOut, besides(placement, spot), around, spot)
      if (!better || better === spot) continue
      placement.set(callOut, better)
      moved = true
    }
  }
  return placement
}

function costOf(placement: Placement, wanted: number, around: Surroundings): number {
  let cost = (wanted - placement.size) * MISSING_PX * around.unit
  for (const spot of placement.values()) cost += priceOf(spot, besides(placement, spot), around)
  return cost
}

const besides = (placement: Placement, spot: Spot): readonly Spot[] =>
  [...placement.values()].filter((other) => other !== spot)

/** The cheapest spot of a label clear of the others; `now`, where it stands, unless another is cheaper. */
function cheapestSpot(
  { spots }: CallOut,
  others: readonly Spot[],
  around: Surroundings,
  now: Spot | null = null,
): Spot | null {
  let best = now
  let least = now ? priceOf(now, others, around) : Number.POSITIVE_INFINITY
  for (const spot of spots) {
    if (spot.length >= least) break
    if (others.some(({ box }) => overlaps(box, spot.box))) continue
    const price = priceOf(spot, others, around)
    if (price >= least) continue
    best = spot
    least = price
  }
  return best
}

function priceOf(spot: Spot, others: readonly Spot[], { unit, standing }: Surroundings): number {
  const near = NEAR_PX * unit
  const { label, box, length } = spot
  let crossings = 0
  for (const other of others) {
    if (linesCross(label, other.label, near)) crossings += 1
    if (lineMeets(other.label, box) || lineMeets(label, other.box)) crossings += 1
  }
  for (const other of standing) if (lineMeets(label, other)) crossings += 1
  return length + crossings * CROSSING_PX * unit
}

/** Lines that only touch are read as one: what comes close to where the other begins counts too. */
const linesCross = (a: PlacedLabel, b: PlacedLabel, near: number) =>
  a.leader !== null &&
  b.leader !== null &&
  (cross(...a.leader, ...b.leader) ||
    distanceTo(a.leader, b.leader[0]) < near ||
    distanceTo(b.leader, a.leader[0]) < near)

/** How far a point is from a line. */
function distanceTo([from, to]: Leader, [x, y]: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(from[0] + t * dx - x, from[1] + t * dy - y)
}

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
