import { useCallback } from 'react'
import type { Standing } from '../../engine/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useAnswer, type Shown } from '../shared/use-answer.ts'
import { useFilter } from '../shared/use-counts.ts'

/** A case and its neighbours under the shown filters and order; `null` if there is no such case. */
export function useStanding(id: string): Shown<Standing | null> {
  const { source } = useApp()
  const filter = useFilter()
  const sort = useView((view) => view.sort)
  const ask = useCallback(
    (signal: AbortSignal) => source.standing({ id, filter, sort }, signal),
    [source, id, filter, sort],
  )
  return useAnswer(ask)
}
