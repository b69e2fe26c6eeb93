import { useCallback } from 'react'
import type { CasePlace } from '../../engine/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { mapAnswer } from '../shared/map-answer.ts'
import { useAnswer } from '../shared/use-answer.ts'
import { useFilter } from '../shared/use-filter.ts'

/**
 * The case numbered `seq` and its neighbours under the current filter and order; `null` if there is no
 * such case, `undefined` until the source has answered.
 */
export function useCasePlace(seq: number): CasePlace | null | undefined {
  const { source } = useApp()
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const ask = useCallback(
    () =>
      mapAnswer(source.find(seq), (row) => (row === null ? null : source.place(row, filter, sort))),
    [source, seq, filter, sort],
  )
  return useAnswer<CasePlace | null>(ask).value
}
