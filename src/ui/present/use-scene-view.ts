import { useCallback, useMemo } from 'react'
import {
  decodeView,
  readView,
  vocabularyOf,
  type DecodedView,
  type Scene,
} from '../../view/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'

/**
 * The view of a scene as far as the list knows it, with what it does not. As long as the names in it are
 * looked up they are taken as they stand: none of them is said to be unknown before that is sure.
 */
export function useSceneView({ view: fragment }: Pick<Scene, 'view'>): DecodedView {
  const { facts, source } = useApp()
  // Names of more divisions may come: then more is known.
  const index = useAppState((state) => state.index)
  const ask = useCallback(
    (signal: AbortSignal) => {
      void index
      return readView(fragment, facts, source, signal)
    },
    [fragment, facts, source, index],
  )
  const read = useAnswer(ask)
  const asItStands = useMemo(() => {
    void index
    return decodeView(fragment, vocabularyOf(facts))
  }, [fragment, facts, index])
  return read.state === 'here' ? read.value : asItStands
}
