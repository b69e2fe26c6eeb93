import {
  findDimension,
  isOffMap,
  MISSING,
  parsePartKey,
  PLACE,
  regionPath,
  YES,
  type CaseRecord,
  type DatasetInfo,
  type Dimension,
  type Part,
  type Place,
} from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { partName, regionLabel, regionName, valueLabel } from '../../view/index.ts'

/** The columns of the table, in their order. */
export const columnsOf = ({ dimensions }: Pick<DatasetInfo, 'dimensions'>): readonly Dimension[] =>
  dimensions.filter(({ column, kind }) => column || kind === 'title')

/** All that a list says of its records, in its order. */
export const fieldsOf = ({ dimensions }: Pick<DatasetInfo, 'dimensions'>): readonly Dimension[] =>
  dimensions

/** What a cell shows of a record, several values joined by 、; `''` for what is missing. */
export function fieldText(facts: DatasetInfo, dimension: Dimension, record: CaseRecord): string {
  switch (dimension.kind) {
    case 'title':
      return record.title
    case 'organization':
      return record.organizations.join('、')
    case 'place':
      return placeText(facts, record.place)
    case 'number':
    case 'text':
      return valuesOf(record, dimension).join('、')
    default:
      return valuesOf(record, dimension)
        .map((key) => valueLabel(facts, dimension, key))
        .join('、')
  }
}

/** What a record says in a dimension other than title, place and organisation; nothing for what is missing. */
function valuesOf({ values }: CaseRecord, { id }: Dimension): readonly string[] {
  const value = values[id] ?? MISSING
  return (typeof value === 'string' ? [value] : value).filter((key) => key !== MISSING)
}

/** Name of a group of the list, as its header says it within the area at hand. */
export function groupLabel(facts: DatasetInfo, dimension: string, key: string): string {
  if (dimension === PLACE) return regionName(facts, key)
  const found = findDimension(facts.dimensions, dimension)
  return found ? valueLabel(facts, found, key) : key
}

/**
 * The dimensions whose 是 is a mark beside a column: those without a column of their own, at the last
 * column before them.
 */
export function marksBeside(
  dimensions: readonly Dimension[],
): ReadonlyMap<string, readonly Dimension[]> {
  const marks = new Map<string, Dimension[]>()
  let column: string | null = null
  for (const dimension of dimensions) {
    if (dimension.column) column = dimension.id
    else if (dimension.kind === 'boolean' && column !== null) {
      marks.set(column, [...(marks.get(column) ?? []), dimension])
    }
  }
  return marks
}

/** What a cell shows, with what holds for the record and has no column: 地市级（中央驻地方单位）. */
export function markedText(facts: DatasetInfo, dimension: Dimension, record: CaseRecord): string {
  const marks = marksBeside(facts.dimensions).get(dimension.id) ?? []
  const held = marks.filter(({ id }) => record.values[id] === YES).map(({ label }) => label)
  const text = fieldText(facts, dimension, record)
  if (held.length === 0) return text
  return text === '' ? held.join('、') : messages.value.marked(text, held)
}

/** Parts of an area that a place says besides the area's name. */
const SAID: ReadonlySet<Part> = new Set(['several', 'ambiguous'])

/**
 * Names from the province down, e.g. 江苏省 · 苏州市 · 昆山市. Off the map its own name; the divisions
 * that are meant, or may be, stand behind.
 */
function placeText(facts: DatasetInfo, { key, codes }: Place): string {
  const meant = codes.map((code) => regionLabel(facts, code))
  const behind = (name: string) => (meant.length > 0 ? messages.region.meant(name, meant) : name)
  if (isOffMap(key)) return behind(regionLabel(facts, key))
  const part = parsePartKey(key)
  const areas = divisionsOf(facts, key).map((code) => facts.divisions.get(code)?.name ?? code)
  return (
    part && SAID.has(part.part) ? [...areas, behind(partName(part.area, part.part))] : areas
  ).join(' · ')
}

/** Codes of the divisions that contain a place, from the province down; none off the map. */
export function divisionsOf(facts: Pick<DatasetInfo, 'divisions'>, key: string): readonly string[] {
  if (isOffMap(key)) return []
  const path = regionPath(key, (code) => facts.divisions.has(code))
  return path.flatMap((one) => (parsePartKey(one) ? [] : [one]))
}
