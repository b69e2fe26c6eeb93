import { MISSING, NUMBER, ORGANIZATION, PLACE, TITLE, UNKNOWN } from '../domain/index.ts'
import type { Dimension, DimensionKind, DimensionValue, RecordValue } from '../domain/index.ts'
import { makeId } from './dataset-fields.ts'
import { YES_NO_VALUES } from './field-schema.ts'
import type { CleanRecord } from './normalise-record.ts'
import type { RawList } from './raw-list.ts'
import { recogniseKind } from './recognise-kind.ts'
import { LEVELS } from './recognise-level.ts'
import { foldText } from './source-lines.ts'

/** A dimension of a list, and what a record says in it; `null` for those with fields of their own. */
export interface BuiltDimension {
  readonly dimension: Dimension
  readonly valueOf: ((record: CleanRecord) => RecordValue) | null
}

type ValueOf = NonNullable<BuiltDimension['valueOf']>

const SCOPES: readonly DimensionValue[] = [
  { key: 'central', label: '中央' },
  { key: 'local', label: '地方' },
]
const LEVEL_NOTE = '申报单位的层级；没有代码的开发区按县级计'
const VERTICAL_NOTE = '中央垂直管理机构的地方分支，其层级为所服务地区的层级'
/** Longer texts are read in the details, not in a column. */
const LONGEST_IN_COLUMN = 40

const scopeOf = ({ level, place }: CleanRecord) =>
  level === 'central' ? 'central' : level !== '' || place.key !== UNKNOWN ? 'local' : MISSING

/** Every dimension that a list has, in the order of its table; one that no record speaks in is none. */
export function buildDimensions(
  records: readonly CleanRecord[],
  { names, columns }: Pick<RawList, 'names' | 'columns'>,
): readonly BuiltDimension[] {
  const say = (valueOf: ValueOf) => records.some((record) => valueOf(record).length > 0)
  const hasOrganizations = records.some(({ organizations }) => organizations.length > 0)
  const built: BuiltDimension[] = []
  const add = (
    id: string,
    kind: DimensionKind,
    label: string,
    valueOf: BuiltDimension['valueOf'],
    more: Partial<Dimension> = {},
  ) => {
    const isText = kind === 'text' || kind === 'number' || kind === 'title'
    const dimension = {
      id,
      kind,
      label,
      note: '',
      values: [],
      facet: !isText,
      column: true,
      ...more,
    }
    built.push({ dimension, valueOf })
  }
  const addIfSaid = (...[id, kind, label, valueOf, more]: Parameters<typeof add>) => {
    if (valueOf && say(valueOf)) add(id, kind, label, valueOf, more)
  }

  addIfSaid(NUMBER, 'number', names.number ?? '序号', ({ seq }) => (seq === null ? '' : `${seq}`))
  add(TITLE, 'title', names.title ?? '案例', null)
  if (hasOrganizations) add(ORGANIZATION, 'organization', names.organization ?? '申报单位', null)
  const category: ValueOf = (record) => record.category
  addIfSaid('category', 'nominal', names.category ?? '类别', category, {
    values: byFrequency(records, category),
  })
  if (records.some(({ place }) => place.key !== UNKNOWN)) add(PLACE, 'place', '地区', null)
  if (hasOrganizations) {
    addIfSaid('level', 'ordinal', '层级', ({ level }) => level, {
      values: LEVELS,
      note: LEVEL_NOTE,
    })
    addIfSaid('scope', 'nominal', '中央/地方', scopeOf, { values: SCOPES, column: false })
    addIfSaid('vertical', 'boolean', '中央驻地方单位', ({ vertical }) => vertical, {
      values: YES_NO_VALUES,
      note: VERTICAL_NOTE,
      column: false,
    })
  }
  const taken = new Set([...OWN_IDS, ...built.map(({ dimension }) => dimension.id)])
  columns.forEach((name, i) => {
    const texts = records.map(({ others }) => others[i] ?? '').filter((text) => text !== '')
    const { kind, read } = recogniseKind(texts)
    const valueOf: ValueOf = ({ others }) => (others[i] ? read(others[i]) : '')
    const isLong =
      texts.reduce((sum, text) => sum + text.length, 0) > LONGEST_IN_COLUMN * texts.length
    addIfSaid(makeId(name, taken), kind, name, valueOf, {
      values:
        kind === 'boolean'
          ? YES_NO_VALUES
          : kind === 'nominal' || kind === 'many'
            ? byFrequency(records, valueOf)
            : [],
      column: !isLong,
    })
  })
  const hidden = { column: false }
  addIfSaid('section', 'text', '名单分组', ({ section }) => section, hidden)
  for (const [id, label, raw, isClean] of RAW_TEXTS) {
    if (!records.every(isClean)) add(id, 'text', label, raw, hidden)
  }
  addIfSaid('region_raw', 'text', '地区原文', ({ placeRaw }) => placeRaw, hidden)
  return built
}

/** Ids that never stand for a column of the list's own. */
const OWN_IDS = (
  `${NUMBER} ${TITLE} ${ORGANIZATION} ${PLACE} ` +
  'category level scope vertical section title_raw organization_raw region_raw'
).split(' ')

/** Printed texts, which are kept where cleaning changed any of them. */
const RAW_TEXTS: readonly (readonly [
  id: string,
  label: string,
  raw: ValueOf,
  isClean: (record: CleanRecord) => boolean,
])[] = [
  ['title_raw', '案例（原文）', (r) => r.titleRaw, (r) => r.titleRaw === r.title],
  [
    'organization_raw',
    '申报单位（原文）',
    (r) => r.organizationRaw,
    ({ organizationRaw, organizations: [name = '', ...others] }) =>
      others.length === 0 && organizationRaw === name,
  ],
]

/** Most records first, ties by first appearance. */
function byFrequency(records: readonly CleanRecord[], valueOf: ValueOf): readonly DimensionValue[] {
  const counts = new Map<string, number>()
  for (const value of records.flatMap(valueOf)) {
    if (foldText(value) !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => ({ key, label: key }))
}
