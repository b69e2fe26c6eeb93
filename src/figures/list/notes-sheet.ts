import type { Dataset } from '../../domain/index.ts'
import type { FacetCount, LinkedCounts } from '../../engine/index.ts'
import { messages, tableExportWords as words } from '../../messages/index.ts'
import { DEFAULT_SORT, regionLabel, selectFilterWords, type ViewState } from '../../view/index.ts'
import { coverageWords, provenanceWords } from '../summary/source-words.ts'
import type { Cell } from './fields.ts'

/** What a table was made from and how. */
export interface TableOrigin {
  readonly dataset: Dataset
  /** The view whose order and grouping the rows have and, unless `scope` is `all`, whose filters. */
  readonly view: ViewState
  readonly scope: 'filter' | 'all'
  readonly columns: 'shown' | 'all'
  /** Counts under the filters of what was taken: none where it is the whole list. */
  readonly counts: LinkedCounts
  /** Rows written; more than the cases where some stand in several groups. */
  readonly rows: number
  /** The day the table was made, as it is printed. */
  readonly date: string
}

/**
 * The sheet 说明: where the cases come from, what was chosen and how, the counts with their bases, and
 * what they do not say. Each row is a label and its value, or a row of the table of counts.
 */
export function notesSheet(origin: TableOrigin): readonly (readonly Cell[])[] {
  return [...descriptionRows(origin), [], ...countRows(origin)]
}

function descriptionRows(origin: TableOrigin): readonly (readonly Cell[])[] {
  const { dataset, view, scope, columns, counts, rows, date } = origin
  const { labels } = words
  const { total } = counts
  const isAll = scope === 'all'
  const area = view.area === null ? words.country : regionLabel(dataset, view.area)
  return [
    [labels.source, `《${dataset.title}》`],
    ...(dataset.note === '' ? [] : [[labels.listNote, dataset.note]]),
    [labels.provenance, provenanceWords(dataset)],
    [labels.coverage, coverageWords(dataset)],
    [labels.scope, words.scopes[scope]],
    [labels.area, isAll ? words.country : area],
    [labels.filters, (isAll ? '' : selectFilterWords(view, dataset)) || words.noFilter],
    [labels.shown, messages.status.visible(total.count, total.base)],
    [labels.rows, words.rows(rows, total.count)],
    [labels.columns, words.columns[columns]],
    [labels.order, orderWords(view)],
    [labels.group, view.group === null ? words.noGroup : words.groups[view.group]],
    [labels.date, date],
    [labels.reading, words.caveat],
    ['', words.place],
  ]
}

function orderWords({ sort }: ViewState): string {
  const isListOrder = sort.column === DEFAULT_SORT.column && !sort.descending
  return isListOrder
    ? words.listOrder
    : words.orderBy(messages.table.columns[sort.column], sort.descending)
}

/** Categories and regions with their bases; each ignores its own filter, and says so where it has one. */
function countRows({ dataset, view, scope, counts }: TableOrigin): readonly (readonly Cell[])[] {
  const { total, categories, regions } = counts
  const say = words.counts
  const { filters } = messages
  const label = (name: string, chosen: readonly string[]) =>
    scope === 'filter' && chosen.length > 0 ? say.ignoring(name) : name
  const rowsOf = (
    name: string,
    facets: readonly FacetCount[],
    nameOf: (key: string) => string,
  ): readonly (readonly Cell[])[] =>
    facets
      .filter((facet) => facet.base > 0)
      .map(({ key, count, base }) => [name, nameOf(key), count, base])
  return [
    [say.dimension, say.name, say.count, say.base],
    [say.total, '', total.count, total.base],
    ...rowsOf(label(filters.category, view.categories), categories, (key) => key),
    ...rowsOf(label(filters.region, view.regions), regions, (key) => regionLabel(dataset, key)),
  ]
}
