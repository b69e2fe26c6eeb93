import { useCallback } from 'react'
import type { MapModel } from '../../figures/index.ts'
import { PLACE, type RegionKey } from '../../domain/index.ts'
import { pick, toggle } from '../../view/index.ts'
import { useAppState, useDispatch } from '../shared/app-context.tsx'

/**
 * What a click on a region does: only this one, or one more. One without a case that passes is not to
 * be chosen, only let go.
 */
export function useChooseRegion({ marks }: MapModel) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  return useCallback(
    (key: RegionKey, more: boolean) => {
      const mark = marks.find((candidate) => candidate.key === key)
      if (!mark || (mark.cases.count === 0 && !mark.selected)) return
      dispatch(more || multi ? toggle(PLACE, key) : pick(PLACE, key))
    },
    [marks, dispatch, multi],
  )
}
