import { NUMBER, type CaseRecord, type Dimension } from '../../domain/index.ts'
import type { Facts, RowEntry } from '../../engine/index.ts'
import { messages, printWords as words } from '../../messages/index.ts'
import {
  columnsOf,
  groupLabel,
  isListOrder,
  isUnlistedArea,
  markedText,
  MAX_PRINTED,
  placeName,
  sortLabel,
} from '../../figures/index.ts'
import { dimensionLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import type { Sheet } from './gather-sheet.ts'

/** The whole list under the filter, in its order and groups; its header stands on every page. */
export function PrintTable({ sheet }: { sheet: Sheet }) {
  const { facts } = useApp()
  const { view, counts, list } = sheet
  const { table, map } = messages
  const columns = columnsOf(facts)
  const unlisted = isUnlistedArea(facts, view, counts.total)
  return (
    <section className="print-list">
      <h2>{table.title}</h2>
      {!unlisted && <p className="print-note">{noteParts(facts, sheet).join(' · ')}</p>}
      {list.rows === 0 ? (
        <p>{unlisted ? map.allUnlisted(placeName(facts, view)) : words.none}</p>
      ) : (
        <table className="print-table">
          <thead>
            <tr>
              {columns.map((dimension) => (
                <th key={dimension.id} scope="col" className={cellClass(dimension)}>
                  {dimension.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.entries.map((entry) =>
              entry.kind === 'group' ? (
                <GroupRow
                  key={`group ${entry.key}`}
                  entry={entry}
                  by={view.group ?? ''}
                  columns={columns.length}
                />
              ) : (
                <CaseRow
                  key={`${entry.row} ${entry.group ?? ''}`}
                  record={entry.case}
                  columns={columns}
                />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** What a cell is for the style sheet: the list's own number, else its kind. */
const cellClass = ({ id, kind }: Dimension): string => `print-${id === NUMBER ? NUMBER : kind}`

/** How many cases there are, how they are sorted and grouped, and what is left out or repeated. */
function noteParts(facts: Facts, { view, counts, list, cases }: Sheet): readonly string[] {
  const { sort, group } = view
  const { count, base } = counts.total
  const groupName = group === null ? '' : dimensionLabel(facts, group)
  return [
    messages.table.groupCount(count, base),
    isListOrder(sort) ? words.listOrder : words.order(sortLabel(facts, sort), sort.descending),
    ...(group === null ? [] : [words.grouped(groupName)]),
    ...(list.cut ? [words.cut(MAX_PRINTED, cases)] : []),
    ...(list.rows > cases ? [words.repeated(groupName)] : []),
  ]
}

interface GroupRowProps {
  readonly entry: Extract<RowEntry, { kind: 'group' }>
  /** Dimension that the list is grouped by. */
  readonly by: string
  readonly columns: number
}

function GroupRow({ entry, by, columns }: GroupRowProps) {
  const { facts } = useApp()
  return (
    <tr className="print-group">
      <th colSpan={columns} scope="rowgroup">
        {groupLabel(facts, by, entry.key)}{' '}
        <span className="regular">{messages.table.groupCount(entry.count, entry.base)}</span>
      </th>
    </tr>
  )
}

interface CaseRowProps {
  readonly record: CaseRecord
  readonly columns: readonly Dimension[]
}

function CaseRow({ record, columns }: CaseRowProps) {
  const { facts } = useApp()
  return (
    <tr>
      {columns.map((dimension) => (
        <td key={dimension.id} className={cellClass(dimension)}>
          {markedText(facts, dimension, record)}
        </td>
      ))}
    </tr>
  )
}
