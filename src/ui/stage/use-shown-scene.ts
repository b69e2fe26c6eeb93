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

/** An entry of the browser's history, and the scene that was shown when it was made. */
interface Entry {
  readonly maker: number
  readonly hash: string
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
  const entries = useRef(new Map<number, Entry>())
  const returned = useRef(false)
  const decoded = useMemo(
    () => (scene ? decodeView(scene.view, vocabularyOf(dataset)) : null),
    [scene, dataset],
  )
  const note = () => {
    const position = historyPosition()
    if (position !== null) entries.current.set(position, { maker: at, hash: window.location.hash })
  }
  const show = useEffectEvent(() => {
    // The entry that the browser went to says what is shown, choices by hand included.
    if (!decoded || returned.current) {
      returned.current = false
      return
    }
    const differs = encodeView(decoded.view) !== encodeView(store.getState().view)
    dispatch({ type: 'scene/shown', view: decoded.view, first: first.current })
    if (differs) first.current = false
    note()
  })
  // Before anything is painted: a title must never stand over another scene's figures.
  useLayoutEffect(() => show(), [scene?.id, scene?.view])

  // A choice by hand makes an entry too. One that was there before keeps its maker.
  const noteNew = useEffectEvent(() => {
    const known = entries.current.get(historyPosition() ?? -1)
    if (known?.hash !== window.location.hash) note()
  })
  const view = useView((current) => current)
  useEffect(() => noteNew(), [view])

  const follow = useEffectEvent(() => {
    const position = historyPosition()
    if (position === null || began.current === null) return
    if (position < began.current || (position === began.current && !first.current)) {
      onBefore()
      return
    }
    const entry = entries.current.get(position)
    if (!entry || entry.maker === at) return
    returned.current = true
    onReturn(entry.maker)
  })
  useEffect(() => {
    const onPop = () => follow()
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
  return decoded?.notices ?? NOTHING
}
