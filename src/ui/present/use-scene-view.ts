import type { Load, MapIndex } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
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
  const index = useAppState((state) => state.index)
  const known = useMemo(() => factsWith(facts, index), [facts, index])
  const ask = useCallback(
    (signal: AbortSignal) => readView(fragment, known, source, signal),
    [fragment, known, source],
  )
  const read = useAnswer(ask)
  const asItStands = useMemo(() => decodeView(fragment, vocabularyOf(known)), [fragment, known])
  return read.state === 'here' ? read.value : asItStands
}

/** Names of more divisions come with the index of maps: then an address is read anew. */
const factsWith = (facts: Facts, index: Load<MapIndex>): Facts =>
  index.state === 'here' ? { ...facts } : facts
