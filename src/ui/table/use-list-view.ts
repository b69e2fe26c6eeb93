import { useMemo } from 'react'
import { DEFAULT_VIEW, type ViewState } from '../../view/index.ts'
import { useWholeView } from '../shared/use-counts.ts'

/** The shown view as far as the list goes by it; the same object as long as the list is the same. */
export function useListView(): ViewState {
  const { area, filters, text, sort, group } = useWholeView()
  return useMemo(
    () => ({ ...DEFAULT_VIEW, area, filters, text, sort, group }),
    [area, filters, text, sort, group],
  )
}
