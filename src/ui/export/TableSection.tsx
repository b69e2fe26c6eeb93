import { useState } from 'react'
import {
  allFields,
  groupField,
  isUnlistedArea,
  placeName,
  shownFields,
} from '../../figures/index.ts'
import { MAX_WORKBOOK_ROWS } from '../../exports/index.ts'
import { exportWords as words, messages } from '../../messages/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { dimensionLabel, isFiltered, regionName, type ViewState } from '../../view/index.ts'
import { Answered } from '../shared/Answered.tsx'
import { useApp } from '../shared/app-context.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { shownColumns, useColumnVisibility } from '../table/use-column-visibility.ts'
import { Choice } from './Choice.tsx'
import { FileJob } from './FileJob.tsx'
import { makeTable, type TableFormat } from './make-table.ts'

/** 表格: the cases as CSV or XLSX, in the order and with the columns of the table on the page. */
export function TableSection() {
  const counts = useCounts()
  return <Answered answer={counts}>{({ total }) => <TableChoices total={total} />}</Answered>
}

function TableChoices({ total }: Pick<Counts, 'total'>) {
  const { count } = total
  const { facts, source } = useApp()
  const view = useWholeView()
  const all = facts.total
  const [visibility] = useColumnVisibility()
  const [wantedScope, setScope] = useState<'filter' | 'all'>('filter')
  const [columns, setColumns] = useState<'shown' | 'all'>('shown')
  const [wantedFormat, setFormat] = useState<TableFormat>('xlsx')

  const unlisted = isUnlistedArea(facts, view, total)
  const filteredLabel = labelOf(facts, view, total)
  const narrowed = isFiltered(view) || view.area !== null
  const scope = narrowed && count > 0 ? wantedScope : 'all'
  const rows = scope === 'all' ? all : count
  const isLong = rows > MAX_WORKBOOK_ROWS
  const format = isLong ? 'csv' : wantedFormat
  const shown = shownColumns(facts, visibility).map(({ id }) => id)
  const complete = allFields(facts)
  const fields = columns === 'all' ? complete : shownFields(facts, shown)
  const grouping = view.group === null ? [] : [groupField(facts, view.group)]
  const groupName = view.group === null ? '' : dimensionLabel(facts, view.group)
  const make = makeTable({
    facts,
    source,
    view,
    scope,
    columns,
    fields: [...grouping, ...fields],
    format,
  })
  return (
    <>
      <Choice
        legend={words.format}
        value={format}
        onChange={setFormat}
        options={[
          {
            value: 'xlsx',
            label: words.xlsx,
            note: isLong ? words.tooLong(MAX_WORKBOOK_ROWS) : words.xlsxNote,
            disabled: isLong,
          },
          { value: 'csv', label: words.csv, note: words.csvNote },
        ]}
      />
      <Choice
        legend={words.rows}
        value={scope}
        onChange={setScope}
        options={[
          ...(narrowed
            ? [{ value: 'filter' as const, label: filteredLabel, disabled: count === 0 }]
            : []),
          { value: 'all', label: narrowed ? words.all(all) : words.onlyAll(all) },
        ]}
      />
      {count === 0 && (
        <p className="note">
          {unlisted ? messages.map.allUnlisted(placeName(facts, view)) : words.nothing}
        </p>
      )}
      <Choice
        legend={words.columns}
        value={columns}
        onChange={setColumns}
        options={[
          { value: 'shown', label: words.shownColumns(shown.length) },
          { value: 'all', label: words.allColumns(complete.length) },
        ]}
      />
      <p className="note">
        {view.group === null ? words.order : words.grouped(groupName)}
        {canRepeat(facts, view.group) && words.repeated(groupName)}
        {format === 'csv' && words.guarded}
      </p>
      <FileJob label={words.saveTable(format.toUpperCase(), rows)} make={make} />
    </>
  )
}

/** 当前筛选（4 条）, or the area by its name where nothing else narrows it. */
function labelOf(facts: Facts, view: ViewState, total: Counts['total']): string {
  if (isUnlistedArea(facts, view, total)) return messages.option.unlisted(placeName(facts, view))
  return isFiltered(view) || view.area === null
    ? words.filtered(total.count)
    : words.area(regionName(facts, view.area), total.count)
}

/** Whether a case may stand in several groups. */
function canRepeat({ dimensions }: Pick<Facts, 'dimensions'>, group: string | null): boolean {
  const kind = dimensions.find(({ id }) => id === group)?.kind
  return kind === 'organization' || kind === 'many'
}
