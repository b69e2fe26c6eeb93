import { LEVELS, type Adcode, type CaseRecord, type Diagnostic, type Division, type Level } from '../domain/index.ts'
import { UNSTATED_CATEGORY, type DatasetColumn } from './dataset-columns.ts'
import type { CsvRow } from './parse-csv.ts'
import { ROW_DIAGNOSTICS, type RowDiagnosticCode } from './read-errors.ts'

export type Cell = (column: DatasetColumn) => string
export type Say = (code: RowDiagnosticCode, params?: Diagnostic['params']) => void

/** Makes the reporter of one row of `cases.csv`; its lines are those of the CSV file. */
export function rowReporter(diagnostics: Diagnostic[], row: CsvRow): Say {
  const { startLine, endLine, raw } = row
  return (code, params = {}) => {
    const location = { startLine, endLine }
    diagnostics.push({ code, severity: ROW_DIAGNOSTICS[code], location, raw, params })
  }
}

function readNames(json: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(json)
    const isName = (name: unknown): name is string => typeof name === 'string' && name !== ''
    return Array.isArray(value) && value.length > 0 && value.every(isName) ? value : null
  } catch {
    return null
  }
}

const readNatural = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0)
const isLevel = (text: string): text is Level => (LEVELS as readonly string[]).includes(text)

type Codes = Pick<CaseRecord, 'provinceCode' | 'prefectureCode' | 'countyCode'>

/** A lower code that is unknown or lies elsewhere is dropped with a warning: the province still holds. */
function readCodes(
  cell: Cell,
  level: Level,
  divisions: ReadonlyMap<Adcode, Division>,
  say: Say,
): Codes | null {
  const province = cell('province_code')
  if (level === 'central') {
    const codes = [province, cell('prefecture_code'), cell('county_code')]
    if (codes.every((code) => code === '')) {
      return { provinceCode: '', prefectureCode: '', countyCode: '' }
    }
    say('row-contradictory-level', { level, code: codes.find((code) => code !== '') ?? '' })
    return null
  }
  if (!province.endsWith('0000') || !divisions.has(province)) {
    say('row-unknown-province', { code: province })
    return null
  }
  const lower = (column: 'prefecture_code' | 'county_code', prefix: string) => {
    const code = cell(column)
    if (code === '') return ''
    const rightLevel = code.endsWith('00') === (column === 'prefecture_code')
    if (rightLevel && code !== province && code.startsWith(prefix) && divisions.has(code)) {
      return code
    }
    say('row-unknown-division', { column, code, province })
    return ''
  }
  const prefecture = lower('prefecture_code', province.slice(0, 2))
  const county = lower('county_code', (prefecture || province).slice(0, prefecture ? 4 : 2))
  return { provinceCode: province, prefectureCode: prefecture, countyCode: county }
}

const REQUIRED = ['title', 'title_raw', 'organization_raw'] as const

/** Reads one row; `null` when it cannot be shown truthfully, and why is said. */
export function readRow(
  cell: Cell,
  divisions: ReadonlyMap<Adcode, Division>,
  say: Say,
): CaseRecord | null {
  const [seq = 0, startLine = 0, endLine = 0] = (
    ['seq', 'source_start_line', 'source_end_line'] as const
  ).map((column) => {
    const value = readNatural(cell(column))
    if (value === 0) say('row-bad-number', { column, value: cell(column) })
    return value
  })
  if (seq === 0 || startLine === 0 || endLine === 0) return null
  for (const column of REQUIRED) {
    if (cell(column) !== '') continue
    say('row-missing-value', { column })
    return null
  }
  const organizations = readNames(cell('organizations'))
  if (!organizations) {
    say('row-bad-organizations', { value: cell('organizations') })
    return null
  }
  const level = cell('level')
  if (!isLevel(level)) {
    say('row-bad-level', { value: level })
    return null
  }
  const vertical = cell('vertical').toLowerCase()
  if (vertical !== 'true' && vertical !== 'false') {
    say('row-bad-vertical', { value: cell('vertical') })
    return null
  }
  const codes = readCodes(cell, level, divisions, say)
  return (
    codes && {
      seq,
      title: cell('title'),
      category: cell('category') || UNSTATED_CATEGORY,
      organizations,
      section: cell('section'),
      ...codes,
      level,
      vertical: vertical === 'true',
      titleRaw: cell('title_raw'),
      organizationRaw: cell('organization_raw'),
      sourceStartLine: startLine,
      sourceEndLine: endLine,
    }
  )
}
