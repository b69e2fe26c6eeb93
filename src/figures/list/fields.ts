import {
  AMBIGUOUS,
  divisionLevel,
  findDimension,
  parsePartKey,
  SEVERAL,
  type CaseRecord,
  type Dimension,
  type DimensionKind,
  type DivisionLevel,
} from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import type { Cell, TableColumn } from '../../exports/index.ts'
import { messages, tableExportWords as words } from '../../messages/index.ts'
import { dimensionLabel, valueLabel } from '../../view/index.ts'
import { columnsOf, divisionsOf, fieldsOf, fieldText, markedText } from './columns.ts'

/** One column of an exported table. */
export interface TableField extends TableColumn {
  /** `group`: what the row stands under, or `null`. */
  readonly value: (record: CaseRecord, group: string | null) => Cell
}

/** The columns as the table on the page shows them, in its order; `shown` are their ids. */
export const shownFields = (facts: Facts, shown: readonly string[]): readonly TableField[] =>
  columnsOf(facts)
    .filter(({ id }) => shown.includes(id))
    .map((dimension) => fieldOf(facts, dimension, markedText))

/** Every field of a record: all dimensions, codes beside names of places, and the lines of the source. */
export const allFields = (facts: Facts): readonly TableField[] => [
  ...fieldsOf(facts).flatMap((dimension) =>
    dimension.kind === 'place' ? placeFields(facts, dimension) : [fieldOf(facts, dimension)],
  ),
  field(words.startLine, 12, 'number', ({ source }) => source?.startLine ?? ''),
  field(words.endLine, 12, 'number', ({ source }) => source?.endLine ?? ''),
]

/**
 * The group that a row stands under, as a column of its own, so that the rows can be filtered and
 * sorted in a spreadsheet.
 */
export function groupField(facts: Facts, group: string): TableField {
  const dimension = findDimension(facts.dimensions, group)
  const [width, look] = LOOKS[dimension?.kind ?? 'nominal']
  const nameOf = (key: string) => (dimension ? valueLabel(facts, dimension, key) : key)
  const header = words.group(dimensionLabel(facts, group))
  return field(header, width, look, (_, key) => (key === null ? '' : nameOf(key)))
}

/** Width and look of a column by what it holds. */
const LOOKS: Readonly<Record<DimensionKind, readonly [number, TableColumn['look']]>> = {
  title: [60, 'wrap'],
  organization: [36, 'wrap'],
  place: [28, 'plain'],
  nominal: [16, 'plain'],
  ordinal: [22, 'plain'],
  time: [12, 'plain'],
  boolean: [16, 'plain'],
  many: [28, 'wrap'],
  number: [8, 'number'],
  text: [36, 'wrap'],
}

function fieldOf(facts: Facts, dimension: Dimension, textOf = fieldText): TableField {
  const [width, look] = LOOKS[dimension.kind]
  return field(dimension.label, width, look, (record) => {
    const text = textOf(facts, dimension, record)
    return dimension.kind === 'number' ? numberCell(text) : text
  })
}

/** A number as one where that loses nothing; codes keep their zeros, and what is missing stays so. */
const numberCell = (text: string): Cell => (String(Number(text)) === text ? Number(text) : text)

const LEVELS = ['province', 'prefecture', 'county'] as const

/** The place in words, then name and code per level, and where it is several or unsure all codes meant. */
function placeFields(facts: Facts, dimension: Dimension): readonly TableField[] {
  const { fields } = messages.detail
  const codeHeaders = {
    province: words.provinceCode,
    prefecture: words.prefectureCode,
    county: words.countyCode,
  } satisfies Record<DivisionLevel, string>
  const codeAt = (level: DivisionLevel, { place }: CaseRecord) =>
    divisionsOf(facts, place.key).find((code) => divisionLevel(code) === level) ?? ''
  const nameAt = (level: DivisionLevel, record: CaseRecord) => {
    const code = codeAt(level, record)
    return facts.divisions.get(code)?.name ?? code
  }
  return [
    fieldOf(facts, dimension),
    ...LEVELS.flatMap((level) => [
      field(fields[level], 18, 'plain', (record) => nameAt(level, record)),
      field(codeHeaders[level], 12, 'plain', (record) => codeAt(level, record)),
    ]),
    ...(hasSeveral(facts)
      ? [field(words.meantCodes, 24, 'plain', ({ place }) => place.codes.join('、'))]
      : []),
  ]
}

/** Whether any case belongs, or may belong, to several divisions. */
const hasSeveral = ({ regions }: Facts): boolean =>
  regions.some(({ key }) => {
    const part = parsePartKey(key)?.part
    return [key, part].some((one) => one === SEVERAL || one === AMBIGUOUS)
  })

const field = (
  header: string,
  width: number,
  look: TableColumn['look'],
  value: TableField['value'],
): TableField => ({ header, width, look, value })
