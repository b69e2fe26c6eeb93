import { useCallback } from 'react'
import { buildComparison, planComparison, type ComparisonModel } from '../../figures/index.ts'
import type { Answer } from '../../engine/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { allAnswers } from '../shared/map-answer.ts'
import { useAnswer } from '../shared/use-answer.ts'

/** The comparison of the groups in the address; `undefined` until a remote engine has answered. */
export function useComparison(): ComparisonModel | undefined {
  const { dataset, source } = useApp()
  const groups = useView((view) => view.groups)
  const ask = useCallback((): Answer<ComparisonModel> => {
    const plan = planComparison(dataset, groups)
    const answers = plan.questions.map((filter) => source.counts(filter))
    return allAnswers(answers, (all) => buildComparison(plan, all))
  }, [dataset, source, groups])
  return useAnswer(ask).value
}
