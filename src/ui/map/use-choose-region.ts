import { useCallback, useRef } from 'react'
import type { MapModel } from '../../figures/index.ts'
import { PLACE, type RegionKey } from '../../domain/index.ts'
import { pick, toggle } from '../../view/index.ts'
import { useAppState, useDispatch } from '../shared/app-context.tsx'
import { useEnterable } from './use-map-figure.ts'

/** Two presses within this time are one gesture. */
const TWICE_MS = 400

/**
 * What a press on a region does: only this one, or one more; the second of two quick ones goes in. One
 * without a case that passes is not to be chosen, only let go.
 */
export function useChooseRegion({ marks }: MapModel) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const enterable = useEnterable()
  const last = useRef<{ key: RegionKey; at: number } | null>(null)
  return useCallback(
    (key: RegionKey, more: boolean) => {
      const at = performance.now()
      const isSecond = last.current?.key === key && at - last.current.at < TWICE_MS
      last.current = isSecond || more ? null : { key, at }
      if (isSecond) {
        if (enterable(key)) dispatch({ type: 'area/entered', area: key })
        return
      }
      const mark = marks.find((candidate) => candidate.key === key)
      if (!mark || (mark.cases.count === 0 && !mark.selected)) return
      dispatch(more || multi ? toggle(PLACE, key) : pick(PLACE, key))
    },
    [marks, dispatch, multi, enterable],
  )
}
