import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { allAnswers, type Answer, type Settled } from '../../domain/index.ts'
import { historyPosition } from '../../platform/index.ts'
import {
  encodeView,
  readView,
  type AddressNotice,
  type DecodedView,
  type Scene,
} from '../../view/index.ts'
import { useApp, useAppState, useWantedView } from '../shared/app-context.tsx'

interface SceneParts {
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

/** The scene whose figures are on the screen. */
export interface ShownScene {
  readonly at: number
  /** What in it the list does not know. */
  readonly notices: readonly AddressNotice[]
}

/**
 * Asks for the view that a scene keeps, and says which scene is shown: the one before until all of the
 * next is here, as a title must never stand over another scene's figures; `null` before the first. The
 * first scene that shows something else than before is a step of its own in the history; the others take
 * its place. Back and forward move within the presentation, and back beyond its beginning ends it.
 */
export function useShownScene(parts: SceneParts): ShownScene | null {
  const { scenes, at, onReturn, onBefore } = parts
  const { facts, source, dispatch, store } = useApp()
  const scene = scenes[at]
  const began = useRef(historyPosition())
  const first = useRef(true)
  const entries = useRef(new Map<number, Entry>())
  const returned = useRef(false)
  const [shown, setShown] = useState<ShownScene | null>(null)
  /** The scene that was asked for last, once its view is that of the store. */
  const [asked, setAsked] = useState<ShownScene | null>(null)

  const maker = useRef(at)
  const note = () => {
    const position = historyPosition()
    const { hash } = window.location
    if (position !== null) entries.current.set(position, { maker: maker.current, hash })
  }
  const show = useEffectEvent((view: DecodedView, isBack: boolean) => {
    maker.current = at
    // The entry that the browser went to says what is shown, choices by hand included.
    if (!isBack) {
      const differs = encodeView(view.view) !== encodeView(store.getState().view)
      dispatch({ type: 'scene/shown', view: view.view, first: first.current })
      if (differs) first.current = false
      note()
    }
    setAsked({ at, notices: view.notices })
  })
  const read = useEffectEvent((signal: AbortSignal): Answer<readonly DecodedView[]> => {
    const fragments = returned.current ? [window.location.hash] : []
    return allAnswers(
      [scene?.view ?? '', ...fragments].map((fragment) =>
        readView(fragment, facts, source, signal),
      ),
    )
  })
  // Before anything is painted, where all of it is here.
  useLayoutEffect(() => {
    const stop = new AbortController()
    const answer = read(stop.signal)
    const isBack = returned.current
    returned.current = false
    const take = (settled: Settled<readonly DecodedView[]>) => {
      const [own] = settled.state === 'here' ? settled.value : []
      if (own && !stop.signal.aborted) show(own, isBack)
    }
    if (answer.state === 'waiting') void answer.settled.then(take)
    else take(answer)
    return () => stop.abort()
  }, [scene?.id, scene?.view])

  const settled = useAppState((state) => state.shown === state.view)
  if (settled && asked && asked !== shown) setShown(asked)

  // A choice by hand makes an entry too. One that was there before keeps its maker.
  const noteNew = useEffectEvent(() => {
    const known = entries.current.get(historyPosition() ?? -1)
    if (known?.hash !== window.location.hash) note()
  })
  const view = useWantedView((current) => current)
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
  return shown
}
