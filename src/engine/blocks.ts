import { createCodes, type Codes } from './columns.ts'

/** A dimension as the counting sees it: a code per row. */
export interface Coordinate {
  readonly id: string
  /** Distinct codes. */
  readonly count: number
  readonly codes: Codes
}

/**
 * A few coordinates taken together: the combinations of their codes that occur. There are at most
 * `UnitLimits.block` of them unless the block is a single coordinate, so that what needs a pass over the
 * combinations costs next to nothing.
 */
export interface Block {
  readonly ids: readonly string[]
  /** Combinations. */
  readonly count: number
  /** Per coordinate its code in each combination. */
  readonly codes: readonly Codes[]
}

/**
 * What is counted one by one: cells, the combinations of all coordinates that occur, where they are
 * far fewer than the rows; else the rows themselves. A unit is one combination of each block.
 */
export interface Units {
  readonly blocks: readonly Block[]
  readonly count: number
  /** Whether each unit is the row of its number. */
  readonly areRows: boolean
  /** Per block the combination of each unit. */
  readonly cells: readonly Codes[]
  /** Rows per unit; 0 for a value that is declared and does not occur. */
  readonly size: Uint32Array
  /** Unit per row. */
  readonly ofRow: Uint32Array
  /**
   * Cells stand in the order of their combinations, the first block's first: per combination of the
   * first block where its cells begin, and one more at the end. `null` for rows.
   */
  readonly start: Uint32Array | null
}

/** What decides how units are made; it changes how long an answer takes, never the answer. */
export interface UnitLimits {
  /** Combinations that a block may have, going by the product of its coordinates' counts. */
  readonly block: number
  /** More cells than this cost as much as the rows they stand for, unless they are far fewer. */
  readonly cells: number
  /** Up to this many keys are numbered by a table, more by a map. */
  readonly table: number
}

export const UNIT_LIMITS: UnitLimits = { block: 2048, cells: 1 << 16, table: 1 << 22 }

/** A block tells what a combination fails by a bit for each coordinate, and one for all of it. */
const MOST_IN_BLOCK = 30

export function buildUnits(
  coordinates: readonly Coordinate[],
  rowCount: number,
  limits: UnitLimits = UNIT_LIMITS,
): Units {
  const made = gather(coordinates, limits).map((group) => buildBlock(group, rowCount))
  const blocks = made.map(({ block }) => block)
  const combined = combineBlocks(made, rowCount, limits)
  if (combined !== null) {
    const start = startsOf(combined.cells[0]!, blocks[0]!.count)
    return { blocks, areRows: false, start, ...combined }
  }
  const rows = new Uint32Array(rowCount)
  for (let row = 0; row < rowCount; row++) rows[row] = row
  const size = new Uint32Array(rowCount).fill(1)
  const cells = made.map(({ ofRow }) => ofRow)
  return { blocks, count: rowCount, areRows: true, cells, size, ofRow: rows, start: null }
}

/** `cells`: the combination of the first block that each cell has, ascending. */
function startsOf(cells: Codes, combinations: number): Uint32Array {
  const start = new Uint32Array(combinations + 1)
  for (let cell = 0; cell < cells.length; cell++) start[cells[cell]! + 1]!++
  for (let i = 0; i < combinations; i++) start[i + 1]! += start[i]!
  return start
}

/** Coordinates in their order, as many to a block as its limit allows. */
function gather(
  coordinates: readonly Coordinate[],
  { block: limit }: UnitLimits,
): readonly (readonly Coordinate[])[] {
  const groups: Coordinate[][] = []
  let space = Number.POSITIVE_INFINITY
  for (const coordinate of coordinates) {
    const group = groups.at(-1)
    const count = Math.max(1, coordinate.count)
    if (group && space * count <= limit && group.length < MOST_IN_BLOCK) {
      group.push(coordinate)
      space *= count
    } else {
      groups.push([coordinate])
      space = count
    }
  }
  return groups
}

interface MadeBlock {
  readonly block: Block
  /** Combination per row. */
  readonly ofRow: Codes
}

function buildBlock(group: readonly Coordinate[], rowCount: number): MadeBlock {
  const [only, ...more] = group
  if (only && more.length === 0) {
    const block: Block = { ids: [only.id], count: only.count, codes: [upTo(only.count)] }
    return { block, ofRow: only.codes }
  }
  const keys = new Uint32Array(rowCount)
  let space = 1
  for (const { codes, count } of group) {
    if (space === 1) keys.set(codes)
    else for (let row = 0; row < rowCount; row++) keys[row] = keys[row]! * count + codes[row]!
    space *= Math.max(1, count)
  }
  const found = numberByTable(keys, space)
  let above = space
  const block: Block = {
    ids: group.map(({ id }) => id),
    count: found.length,
    codes: group.map(({ count }) => {
      const before = above
      above /= Math.max(1, count)
      const codes = createCodes(found.length, count)
      found.forEach((key, i) => (codes[i] = Math.floor((key % before) / above)))
      return codes
    }),
  }
  const narrowed = createCodes(rowCount, found.length)
  narrowed.set(keys)
  return { block, ofRow: narrowed }
}

type Combined = Pick<Units, 'ofRow' | 'count' | 'cells' | 'size'>

/** Numbers the combinations of all blocks; `null` where they are too many to be worth it. */
function combineBlocks(
  [first, ...others]: readonly MadeBlock[],
  rowCount: number,
  limits: UnitLimits,
): Combined | null {
  const ofRow = first ? new Uint32Array(first.ofRow) : new Uint32Array(rowCount)
  let count = first?.block.count ?? 1
  let cells = first ? [upTo(count)] : []
  for (const { block, ofRow: own } of others) {
    const width = Math.max(1, block.count)
    const keys =
      count * width <= limits.table
        ? joinByTable(ofRow, own, count, width)
        : joinByMap(ofRow, own, width, limits.cells)
    if (keys === null) return null
    count = keys.length
    if (count > limits.cells && count * 4 > rowCount) return null
    const before = Uint32Array.from(keys, (key) => Math.floor(key / width))
    cells = [
      ...cells.map((codes) => pickCodes(codes, before)),
      narrow(
        keys.map((key) => key % width),
        block.count,
      ),
    ]
  }
  const size = new Uint32Array(count)
  for (let row = 0; row < rowCount; row++) size[ofRow[row]!]!++
  return { ofRow, count, cells, size }
}

/** Numbers below `count`, each at its own place. */
function upTo(count: number): Codes {
  const codes = createCodes(count, count)
  for (let code = 0; code < count; code++) codes[code] = code
  return codes
}

function narrow(numbers: readonly number[], count: number): Codes {
  const codes = createCodes(numbers.length, count)
  codes.set(numbers)
  return codes
}

/** What each of `places` holds. */
function pickCodes(codes: Codes, places: Uint32Array): Codes {
  const Kind = codes.constructor as new (length: number) => Codes
  const picked = new Kind(places.length)
  for (let i = 0; i < picked.length; i++) picked[i] = codes[places[i]!]!
  return picked
}

/** Numbers the keys that occur, in their order, in place; gives the keys by their numbers. */
function numberByTable(keyOfRow: Uint32Array, space: number): number[] {
  const keys: number[] = []
  const numbers = new Uint32Array(space)
  for (let row = 0; row < keyOfRow.length; row++) numbers[keyOfRow[row]!] = 1
  for (let key = 0; key < space; key++) {
    if (numbers[key] === 1) numbers[key] = keys.push(key) - 1
  }
  for (let row = 0; row < keyOfRow.length; row++) keyOfRow[row] = numbers[keyOfRow[row]!]!
  return keys
}

/** Joins `own` to the numbers in `ofRow`, in place; gives the keys by their numbers. */
function joinByTable(ofRow: Uint32Array, own: Codes, count: number, width: number): number[] {
  for (let row = 0; row < ofRow.length; row++) ofRow[row] = ofRow[row]! * width + own[row]!
  return numberByTable(ofRow, count * width)
}

/** The same by a map, where a table would be too large; gives up beyond `limit`. */
function joinByMap(ofRow: Uint32Array, own: Codes, width: number, limit: number): number[] | null {
  const numbers = new Map<number, number>()
  for (let row = 0; row < ofRow.length; row++) {
    const key = ofRow[row]! * width + own[row]!
    let number = numbers.get(key)
    if (number === undefined) {
      if (numbers.size >= limit) return null
      numbers.set(key, (number = numbers.size))
    }
    ofRow[row] = number
  }
  const place = new Uint32Array(numbers.size)
  const keys = [...numbers.keys()].sort((a, b) => a - b)
  keys.forEach((key, i) => (place[numbers.get(key)!] = i))
  for (let row = 0; row < ofRow.length; row++) ofRow[row] = place[ofRow[row]!]!
  return keys
}
