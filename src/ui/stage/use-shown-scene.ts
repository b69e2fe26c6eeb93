import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import {
  decodeView,
  encodeView,
  vocabularyOf,
  type AddressNotice,
  type Scene,
} from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'

const NOTHING: readonly AddressNotice[] = []

/**
 * Shows the view that a scene keeps, and says what of it the dataset does not know. The first scene that
 * shows something else than before is a step of its own in the history; the others take its place.
 */
export function useShownScene(scene: Scene | undefined): readonly AddressNotice[] {
  const { dataset, dispatch, store } = useApp()
  const first = useRef(true)
  const decoded = useMemo(
    () => (scene ? decodeView(scene.view, vocabularyOf(dataset)) : null),
    [scene, dataset],
  )
  const show = useEffectEvent(() => {
    if (!decoded) return
    const differs = encodeView(decoded.view) !== encodeView(store.getState().view)
    dispatch({ type: 'scene/shown', view: decoded.view, first: first.current })
    if (differs) first.current = false
  })
  // Before anything is painted: a title must never stand over another scene's figures.
  useLayoutEffect(() => show(), [scene?.id, scene?.view])
  return decoded?.notices ?? NOTHING
}
