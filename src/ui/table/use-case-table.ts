import { useCallback, useMemo } from 'react'
import {
  functionalUpdate,
  useTable,
  type ColumnVisibilityState,
  type SortingState,
  type Updater,
} from '@tanstack/react-table'
import { LIST_ORDER, type RowEntry } from '../../engine/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { features, tableColumns } from './columns.tsx'
import { shownColumns } from './use-column-visibility.ts'

/**
 * The table library's model of one span of entries (columns, headers, visible cells), with the
 * columns that show. The entries come sorted and grouped; a click on a header asks for another order,
 * ascending → descending → the list's.
 */
export function useCaseTable(entries: readonly RowEntry[], visibility: ColumnVisibilityState) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const sort = useView((view) => view.sort)
  const columns = useMemo(() => tableColumns(facts), [facts])
  const shown = useMemo(() => shownColumns(facts, visibility), [facts, visibility])
  const state = useMemo(
    () => ({
      columnVisibility: visibility,
      sorting: [{ id: sort.column, desc: sort.descending }],
    }),
    [visibility, sort],
  )
  const onSortingChange = useCallback(
    (updater: Updater<SortingState>) => {
      const next = functionalUpdate(updater, [{ id: sort.column, desc: sort.descending }])[0]
      dispatch({
        type: 'sort/changed',
        sort: next ? { column: next.id, descending: next.desc } : LIST_ORDER,
      })
    },
    [dispatch, sort],
  )
  const table = useTable({
    features,
    columns,
    data: entries,
    getRowId,
    state,
    onSortingChange,
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
  })
  return { table, shown }
}

/** A case with two organisations stands in two groups, so its row number alone is not unique. */
const getRowId = (entry: RowEntry) =>
  entry.kind === 'group' ? `group ${entry.key}` : `case ${entry.row} ${entry.group ?? ''}`

export type CaseTable = ReturnType<typeof useCaseTable>['table']
