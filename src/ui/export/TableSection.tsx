import { useState } from 'react'
import { allFields, groupField, shownFields } from '../../figures/index.ts'
import { MAX_WORKBOOK_ROWS } from '../../exports/index.ts'
import { exportWords as words, tableExportWords } from '../../messages/index.ts'
import { isFiltered } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { useCounts } from '../shared/use-counts.ts'
import { shownColumns, useColumnVisibility } from '../table/use-column-visibility.ts'
import { Choice } from './Choice.tsx'
import { FileJob } from './FileJob.tsx'
import { makeTable, type TableFormat } from './make-table.ts'

/** 表格: the cases as CSV or XLSX, in the order and with the columns of the table on the page. */
export function TableSection() {
  const { dataset, source } = useApp()
  const view = useView((current) => current)
  const { count } = useCounts().total
  const all = dataset.cases.length
  const [visibility] = useColumnVisibility()
  const [wantedScope, setScope] = useState<'filter' | 'all'>('filter')
  const [columns, setColumns] = useState<'shown' | 'all'>('shown')
  const [wantedFormat, setFormat] = useState<TableFormat>('xlsx')

  const filteredLabel = useFilteredLabel()
  const narrowed = isFiltered(view) || view.area !== null
  const scope = narrowed && count > 0 ? wantedScope : 'all'
  const rows = scope === 'all' ? all : count
  const isLong = rows > MAX_WORKBOOK_ROWS
  const format = isLong ? 'csv' : wantedFormat
  const shown = shownColumns(visibility)
  const complete = allFields(dataset)
  const fields = columns === 'all' ? complete : shownFields(dataset, shown)
  const grouping = view.group === null ? [] : [groupField(dataset, view.group)]
  const make = makeTable({
    dataset,
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
      {count === 0 && <p className="note">{words.nothing}</p>}
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
        {view.group === null ? words.order : words.grouped(tableExportWords.groups[view.group])}
        {view.group === 'organization' && words.repeated}
        {format === 'csv' && words.guarded}
      </p>
      <FileJob label={words.saveTable(format.toUpperCase(), rows)} make={make} />
    </>
  )
}

/** 当前筛选（4 条）, or the area by its name where nothing else narrows it. */
function useFilteredLabel(): string {
  const { dataset } = useApp()
  const { count } = useCounts().total
  const area = useView((view) => view.area)
  const filtered = useView(isFiltered)
  return filtered || area === null
    ? words.filtered(count)
    : words.area(regionName(dataset, area), count)
}
