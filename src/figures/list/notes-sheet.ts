import {
  isCounted,
  ORGANIZATION,
  PLACE,
  findDimension,
  type Dimension,
} from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import type { Cell } from '../../exports/index.ts'
import { messages, tableExportWords as words } from '../../messages/index.ts'
import {
  chosenIn,
  dimensionLabel,
  regionLabel,
  selectFilterWords,
  valueLabel,
  type ViewState,
} from '../../view/index.ts'
import { facetsOf } from '../ask-view.ts'
import { coverageWords, placeWords, provenanceWords } from '../summary/source-words.ts'
import { isUnlistedArea } from '../summary/unlisted-area.ts'
import { isListOrder, sortLabel } from './arrangement.ts'

/** What a table was made from and how. */
export interface TableOrigin {
  readonly facts: Facts
  /** The view whose order and grouping the rows have and, unless `scope` is `all`, whose filters. */
  readonly view: ViewState
  readonly scope: 'filter' | 'all'
  readonly columns: 'shown' | 'all'
  /** Counts under the filters of what was taken: none where it is the whole list. */
  readonly counts: Counts
  /** Rows written; more than the cases where some stand in several groups. */
  readonly rows: number
  /** The day the table was made, as it is printed. */
  readonly date: string
}

type Rows = readonly (readonly Cell[])[]

/**
 * The sheet 说明: where the cases come from, what was chosen and how, the counts with their bases, and
 * what they do not say. Each row is a label and its value, or a row of the table of counts.
 */
export const notesSheet = (origin: TableOrigin): Rows => [
  ...descriptionRows(origin),
  ...(unlistedArea(origin) === null ? [[], ...countRows(origin)] : []),
]

/** The area that the cases were taken from where the list says nothing of it: it has no counts. */
const unlistedArea = ({ facts, view, scope, counts }: TableOrigin): string | null =>
  scope === 'filter' && isUnlistedArea(facts, view, counts.total) ? view.area : null

function descriptionRows(origin: TableOrigin): Rows {
  const { facts, view, scope, columns, counts, rows, date } = origin
  const { labels } = words
  const { total } = counts
  const isAll = scope === 'all'
  const unlisted = unlistedArea(origin)
  const area = view.area === null ? words.country : regionLabel(facts, view.area)
  const organization = findDimension(facts.dimensions, ORGANIZATION)
  const read = [
    words.caveat,
    ...[placeWords(facts), organization ? words.names(organization.label) : '']
      .filter((part) => part !== '')
      .map(words.sentence),
  ]
  return [
    [labels.source, words.titled(facts.title)],
    ...(facts.note === '' ? [] : [[labels.listNote, facts.note]]),
    [labels.provenance, provenanceWords(facts)],
    [labels.coverage, coverageWords(facts)],
    [labels.scope, words.scopes[scope]],
    [labels.area, isAll ? words.country : area],
    [labels.filters, (isAll ? '' : selectFilterWords(view, facts)) || words.noFilter],
    [
      labels.shown,
      unlisted === null
        ? messages.status.visible(total.count, total.base)
        : messages.option.unlisted(regionLabel(facts, unlisted)),
    ],
    [labels.rows, words.rows(rows, total.count, groupName(facts, view))],
    [labels.columns, words.columns[columns]],
    [
      labels.order,
      isListOrder(view.sort)
        ? words.listOrder
        : words.orderBy(sortLabel(facts, view.sort), view.sort.descending),
    ],
    [labels.group, groupName(facts, view) || words.noGroup],
    [labels.date, date],
    ...read.map((line, i) => [i === 0 ? labels.reading : '', line]),
  ]
}

/** What the rows are grouped by; `''` for nothing. */
const groupName = (facts: Facts, { group }: ViewState): string =>
  group === null ? '' : dimensionLabel(facts, group)

/** Every counted dimension with its bases; each ignores its own filter, and says so where it has one. */
function countRows({ facts, view, scope, counts }: TableOrigin): Rows {
  const say = words.counts
  const { total } = counts
  const rowsOf = (dimension: Dimension): Rows => {
    const { id, label } = dimension
    const ignoring = scope === 'filter' && chosenIn(view, id).length > 0
    return facetsOf(counts, id)
      .filter(({ base }) => base > 0)
      .map(({ key, count, base }) => [
        ignoring ? say.ignoring(label) : label,
        valueLabel(facts, dimension, key),
        count,
        base,
      ])
  }
  return [
    [say.dimension, say.name, say.count, say.base],
    [say.total, '', total.count, total.base],
    ...facts.dimensions.filter((one) => one.id === PLACE || isCounted(one)).flatMap(rowsOf),
  ]
}
