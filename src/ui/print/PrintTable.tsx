import type { CaseRecord } from '../../domain/index.ts'
import type { WindowEntry } from '../../engine/index.ts'
import { messages, printWords as words } from '../../messages/index.ts'
import { MAX_PRINTED } from '../../figures/index.ts'
import { DEFAULT_SORT, type ViewState } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { regionName, regionPath } from '../shared/region-name.ts'
import type { Sheet } from './gather-sheet.ts'

const COLUMNS = ['seq', 'title', 'organizations', 'category', 'region', 'level'] as const

/** The whole list under the filter, in its order and groups; its header stands on every page. */
export function PrintTable({ sheet: { view, total, list, cases } }: { sheet: Sheet }) {
  const { table } = messages
  return (
    <section className="print-list">
      <h2>{table.title}</h2>
      <p className="print-note">
        {[
          table.groupCount(total.count, total.base),
          ...arrangement(view),
          ...(list.cut ? [words.cut(MAX_PRINTED, cases)] : []),
          ...(list.rows > cases ? [words.repeated] : []),
        ].join(' · ')}
      </p>
      {list.rows === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="print-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`print-${column}`}>
                  {table.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.entries.map((entry) =>
              entry.kind === 'group' ? (
                <GroupRow key={`group ${entry.key}`} entry={entry} view={view} />
              ) : (
                <CaseRow key={`${entry.row} ${entry.group ?? ''}`} record={entry.case} />
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** How the list is sorted and grouped. */
function arrangement({ sort, group }: ViewState): readonly string[] {
  const { columns, groupRegion, groupCategory, groupOrganization } = messages.table
  const groups = { region: groupRegion, category: groupCategory, organization: groupOrganization }
  const listOrder = sort.column === DEFAULT_SORT.column && !sort.descending
  return [
    listOrder ? words.listOrder : words.order(columns[sort.column], sort.descending),
    ...(group ? [words.grouped(groups[group])] : []),
  ]
}

type GroupEntry = Extract<WindowEntry, { kind: 'group' }>

function GroupRow({ entry, view }: { entry: GroupEntry; view: ViewState }) {
  const { dataset } = useApp()
  const name = view.group === 'region' ? regionName(dataset, entry.key) : entry.key
  return (
    <tr className="print-group">
      <th colSpan={COLUMNS.length} scope="rowgroup">
        {name} <span>{messages.table.groupCount(entry.count, entry.base)}</span>
      </th>
    </tr>
  )
}

function CaseRow({ record }: { record: CaseRecord }) {
  const { dataset } = useApp()
  const { level, region, count } = messages
  const cells: Record<(typeof COLUMNS)[number], string> = {
    seq: count.number(record.seq),
    title: record.title,
    organizations: record.organizations.join('、'),
    category: record.category,
    region: regionPath(dataset, record).join(' · '),
    level: record.vertical ? `${level[record.level]}（${region.vertical}）` : level[record.level],
  }
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td key={column} className={`print-${column}`}>
          {cells[column]}
        </td>
      ))}
    </tr>
  )
}
