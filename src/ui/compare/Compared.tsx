import { useMemo, type ReactNode } from 'react'
import {
  buildComparison,
  byDimension,
  comparisonWords,
  nothingToBreakDown,
  type ComparisonAnswers,
  type ComparisonModel,
  type ComparisonWords,
} from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { Answered } from '../shared/Answered.tsx'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { useComparison } from './use-comparison.ts'

interface ComparedProps {
  readonly children: (model: ComparisonModel, words: ComparisonWords) => ReactNode
}

/** The comparison of the view as far as it is here, or why there is none. */
export function Compared({ children }: ComparedProps) {
  return (
    <Answered answer={useComparison()}>
      {(answers) => <Built answers={answers}>{children}</Built>}
    </Answered>
  )
}

function Built({ answers, children }: ComparedProps & { readonly answers: ComparisonAnswers }) {
  const { facts } = useApp()
  const view = useWholeView()
  const made = useMemo(() => {
    const model = buildComparison(facts, view, answers)
    return model && { model, words: comparisonWords(model) }
  }, [facts, view, answers])
  if (made) return children(made.model, made.words)
  const nothing = nothingToBreakDown(facts, byDimension(facts, view))
  return (
    <p className="part-message pile left muted">
      {nothing === '' ? messages.panel.loading : nothing}
    </p>
  )
}
