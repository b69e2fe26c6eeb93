import { useCallback } from 'react'
import { askComparison, type ComparisonAnswers } from '../../figures/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { useAnswer, type Shown } from '../shared/use-answer.ts'
import { useWholeView } from '../shared/use-counts.ts'

/** What the comparison of the groups in the address is made of. */
export function useComparison(): Shown<ComparisonAnswers> {
  const { facts, source } = useApp()
  const view = useWholeView()
  const ask = useCallback(
    (signal: AbortSignal) => askComparison({ source, facts, signal }, view),
    [source, facts, view],
  )
  return useAnswer(ask)
}
