import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { historyPosition } from '../../platform/index.ts'
import {
  decodeView,
  encodeView,
  vocabularyOf,
  type AddressNotice,
  type Scene,
} from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'

const NOTHING: readonly AddressNotice[] = []

interface ShownScene {
  readonly scenes: readonly Scene[]
  readonly at: number
  /** The browser went back or forward to an entry that another scene made. */
  readonly onReturn: (at: number) => void
  /** The browser went back to before the presentation. */
  readonly onBefore: () => void
}

/**
 * Shows the view that a scene keeps, and says what of it the dataset does not know. The first scene that
 * shows something else than before is a step of its own in the history; the others take its place. Back
 * and forward move within the presentation, and back beyond its beginning ends it.
 */
export function useShownScene(parts: ShownScene): readonly AddressNotice[] {
  const { scenes, at, onReturn, onBefore } = parts
  const { dataset, dispatch, store } = useApp()
  const scene = scenes[at]
  const began = useRef(historyPosition())
  const first = useRef(true)
  /** Which scene made the entry at a position of the history. */
  const makers = useRef(new Map<number, number>())
  const returned = useRef(false)
  const decoded = useMemo(
    () => (scene ? decodeView(scene.view, vocabularyOf(dataset)) : null),
    [scene, dataset],
  )
  const show = useEffectEvent(() => {
    // The entry that the browser went to says what is shown, choices by hand included.
    if (!decoded || returned.current) {
      returned.current = false
      return
    }
    const differs = encodeView(decoded.view) !== encodeView(store.getState().view)
    dispatch({ type: 'scene/shown', view: decoded.view, first: first.current })
    if (differs) first.current = false
  })
  // Before anything is painted: a title must never stand over another scene's figures.
  useLayoutEffect(() => show(), [scene?.id, scene?.view])

  const view = useView((current) => current)
  useEffect(() => {
    const position = historyPosition()
    if (position !== null) makers.current.set(position, at)
  }, [view, at])

  const follow = useEffectEvent(() => {
    const position = historyPosition()
    if (position === null || began.current === null) return
    if (position < began.current || (position === began.current && !first.current)) {
      onBefore()
      return
    }
    const maker = makers.current.get(position)
    if (maker === undefined || maker === at) return
    returned.current = true
    onReturn(maker)
  })
  useEffect(() => {
    const onPop = () => follow()
    // Ahead of whoever reads the view from the address.
    window.addEventListener('popstate', onPop, true)
    return () => window.removeEventListener('popstate', onPop, true)
  }, [])
  return decoded?.notices ?? NOTHING
}
