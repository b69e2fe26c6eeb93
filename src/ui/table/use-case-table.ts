import { useCallback, useMemo } from 'react'
import {
  functionalUpdate,
  useTable,
  type ColumnVisibilityState,
  type SortingState,
  type Updater,
} from '@tanstack/react-table'
import type { WindowEntry } from '../../engine/index.ts'
import { DEFAULT_SORT } from '../../view/index.ts'
import { useDispatch, useView } from '../shared/app-context.tsx'
import { columns, features, isSortColumn } from './columns.tsx'

/**
 * The table library's model of one window of entries: columns, headers, visible cells. The entries
 * come sorted and grouped; a click on a header asks for another order, ascending → descending → the
 * list's.
 */
export function useCaseTable(entries: readonly WindowEntry[], visibility: ColumnVisibilityState) {
  const dispatch = useDispatch()
  const sort = useView((view) => view.sort)
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
        sort:
          next && isSortColumn(next.id) ? { column: next.id, descending: next.desc } : DEFAULT_SORT,
      })
    },
    [dispatch, sort],
  )
  return useTable({
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
}

/** A case with two organisations stands in two groups, so its row number alone is not unique. */
const getRowId = (entry: WindowEntry) =>
  entry.kind === 'group' ? `group ${entry.key}` : `case ${entry.row} ${entry.group ?? ''}`

export type CaseTable = ReturnType<typeof useCaseTable>
