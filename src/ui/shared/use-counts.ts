import { useCallback, useMemo } from 'react'
import type { Counts, FacetFilter } from '../../engine/index.ts'
import { askView, type Asker } from '../../figures/index.ts'
import { facetFilter, type ViewState } from '../../view/index.ts'
import { useApp, useView } from './app-context.tsx'
import { useAnswer, type Shown } from './use-answer.ts'

/** The whole view that the page shows; the same object as long as it is the same. */
export const useWholeView = (): ViewState => useView((view) => view)

/** What passes in the view that the page shows. */
export function useFilter(): FacetFilter {
  const view = useWholeView()
  return useMemo(() => facetFilter(view), [view])
}

/** Counts of every figure of the view that the page shows. */
export function useCounts(): Shown<Counts> {
  const view = useWholeView()
  const { source, facts } = useApp()
  const ask = useCallback(
    (signal: AbortSignal) => askView({ source, facts, signal } satisfies Asker, view),
    [source, facts, view],
  )
  return useAnswer(ask)
}
