import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { settle } from '../../domain/index.ts'
import {
  openPresenterWindow,
  openStageChannel,
  presentationId,
  type PresenterChannel,
  type PresenterMessage,
  type StageMessage,
} from '../../platform/index.ts'
import { readView, type Scene } from '../../view/index.ts'
import { drawThumbnail } from '../present/draw-thumbnail.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'

interface PresenterParts {
  readonly scenes: readonly Scene[]
  /** The scene on the screen. */
  readonly at: number
  readonly black: boolean
  readonly onShow: (at: number) => void
  readonly onBlack: () => void
}

/** Pictures follow what is chosen by hand when it has come to rest. */
const REDRAW_AFTER_MS = 300

/**
 * The presentation's side of the presenter's window: says what is shown, and does what is asked there.
 * Nothing is drawn for it until such a window has asked.
 */
export function usePresenter({ scenes, at, black, onShow, onBlack }: PresenterParts) {
  const model = useApp()
  const view = useWholeView()
  const channel = useRef<PresenterChannel<StageMessage> | null>(null)
  const [since, setSince] = useState(() => Date.now())
  /** How many windows have asked so far; each wants to be told everything. */
  const [asked, setAsked] = useState(0)
  const hear = useEffectEvent((message: PresenterMessage) => {
    switch (message.type) {
      case 'ready':
        return setAsked((before) => before + 1)
      case 'show':
        return onShow(message.at)
      case 'black':
        return onBlack()
      case 'clock-reset':
        return setSince(Date.now())
    }
  })
  useEffect(() => {
    const opened = openStageChannel(presentationId(), (message) => hear(message))
    channel.current = opened
    const end = () => opened.post({ type: 'ended' })
    // A window that stayed from the presentation before hears that there is another.
    setAsked((before) => before + 1)
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
      opened.close()
      channel.current = null
    }
  }, [])

  const { title: dataset } = model.facts
  useEffect(() => {
    const told = scenes.map(({ title, note }) => ({ title, note }))
    channel.current?.post({ type: 'state', state: { dataset, at, scenes: told, since, black } })
  }, [dataset, scenes, at, since, black, asked])

  // One window is the presentation's own first greeting.
  const wanted = asked > 1
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    const { signal } = stop
    const { facts, source } = model
    const send = async (index: number, shown: typeof view | null) => {
      const scene = scenes[index]
      if (!scene) return
      const read = await settle(readView(scene.view, facts, source, signal))
      const kept = shown ?? (read.state === 'here' ? read.value.view : null)
      if (!kept) return
      const svg = await drawThumbnail(model, kept, scene.picture, () => signal.aborted)
      if (!signal.aborted && svg !== null) {
        channel.current?.post({ type: 'picture', at: index, svg })
      }
    }
    const timer = setTimeout(() => {
      void send(at, view).then(() => send(at + 1, null))
    }, REDRAW_AFTER_MS)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [wanted, asked, model, scenes, at, view])

  return { open: openPresenterWindow }
}
