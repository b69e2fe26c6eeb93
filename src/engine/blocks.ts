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
  const cells = made.map(({ ofRow }) => ofRow)
  const combined = combineBlocks(blocks, cells, rowCount, limits)
  if (combined === null) {
    const rows = new Uint32Array(rowCount)
    for (let row = 0; row < rowCount; row++) rows[row] = row
    const size = new Uint32Array(rowCount).fill(1)
    return { blocks, count: rowCount, areRows: true, cells, size, ofRow: rows, start: null }
  }
  const { ofRow, count } = combined
  const size = new Uint32Array(count)
  const first = new Uint32Array(count)
  for (let row = rowCount - 1; row >= 0; row--) {
    const unit = ofRow[row]!
    size[unit]!++
    first[unit] = row
  }
  return {
    blocks,
    count,
    areRows: false,
    cells: cells.map((own, i) => {
      const narrowed = createCodes(count, blocks[i]!.count)
      for (let unit = 0; unit < count; unit++) narrowed[unit] = own[first[unit]!]!
      return narrowed
    }),
    size,
    ofRow,
    start: startsOf(cells[0]!, first, blocks[0]!.count),
  }
}

/** `first`: a row of each cell. */
function startsOf(ofRow: Codes, first: Uint32Array, combinations: number): Uint32Array {
  const start = new Uint32Array(combinations + 1)
  for (let cell = 0; cell < first.length; cell++) start[ofRow[first[cell]!]! + 1]!++
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

function buildBlock(group: readonly Coordinate[], rowCount: number) {
  const [only, ...more] = group
  if (only && more.length === 0) {
    const codes = createCodes(only.count, only.count)
    for (let code = 0; code < only.count; code++) codes[code] = code
    const block: Block = { ids: [only.id], count: only.count, codes: [codes] }
    return { block, ofRow: only.codes }
  }
  const keys = new Uint32Array(rowCount)
  let space = 1
  for (const { codes, count } of group) {
    for (let row = 0; row < rowCount; row++) keys[row] = keys[row]! * count + codes[row]!
    space *= Math.max(1, count)
  }
  const { ofRow, keys: found } = numberByTable(keys, space)
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
  narrowed.set(ofRow)
  return { block, ofRow: narrowed }
}

/** Numbers the combinations of all blocks; `null` where they are too many to be worth it. */
function combineBlocks(
  blocks: readonly Block[],
  cells: readonly Codes[],
  rowCount: number,
  limits: UnitLimits,
): { readonly ofRow: Uint32Array; readonly count: number } | null {
  const ofRow = cells[0] ? new Uint32Array(cells[0]) : new Uint32Array(rowCount)
  let count = blocks[0]?.count ?? 1
  for (let i = 1; i < blocks.length; i++) {
    const width = Math.max(1, blocks[i]!.count)
    const space = count * width
    const own = cells[i]!
    if (space <= limits.table) {
      for (let row = 0; row < rowCount; row++) ofRow[row] = ofRow[row]! * width + own[row]!
      const numbered = numberByTable(ofRow, space)
      ofRow.set(numbered.ofRow)
      count = numbered.keys.length
    } else {
      const found = numberByMap(ofRow, own, width, limits.cells)
      if (found === null) return null
      count = found
    }
    if (count > limits.cells && count * 4 > rowCount) return null
  }
  return { ofRow, count: rowCount === 0 ? 0 : count }
}

/** Numbers the keys that occur, in their order. */
function numberByTable(keyOfRow: Uint32Array, space: number) {
  const keys: number[] = []
  const numbers = new Uint32Array(space)
  for (let row = 0; row < keyOfRow.length; row++) numbers[keyOfRow[row]!] = 1
  for (let key = 0; key < space; key++) {
    if (numbers[key] === 1) numbers[key] = keys.push(key) - 1
  }
  const ofRow = new Uint32Array(keyOfRow.length)
  for (let row = 0; row < keyOfRow.length; row++) ofRow[row] = numbers[keyOfRow[row]!]!
  return { keys, ofRow }
}

/** Joins `own` to the numbers in `ofRow`, in place; gives up beyond `limit`. */
function numberByMap(ofRow: Uint32Array, own: Codes, width: number, limit: number): number | null {
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
  return numbers.size
}
