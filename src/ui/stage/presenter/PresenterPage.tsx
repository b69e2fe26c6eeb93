import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { stageWords } from '../../../messages/index.ts'
import {
  openPresenterEnd,
  type PresenterChannel,
  type PresenterMessage,
  type PresenterState,
  type StageMessage,
} from '../../../platform/index.ts'
import { commandOf } from '../stage-keys.ts'
import { clockText, elapsedText } from './clock.ts'
import './presenter.css'

const words = stageWords.presenterWindow

/** A presentation that is up answers sooner than this. */
const ANSWER_MS = 2500
const TICK_MS = 500

/**
 * The presenter's own window: notes, this scene and the next, clock and elapsed time. It knows only what
 * the presentation tells it over the channel `id`, follows it, and can lead it.
 */
export function PresenterPage({ id }: { id: string }) {
  const { link, state, pictures, post } = usePresentation(id)
  useEffect(() => {
    document.title = words.title
  }, [])
  const at = state?.at ?? 0
  const last = (state?.scenes.length ?? 1) - 1
  const show = (to: number) => post({ type: 'show', at: Math.max(0, Math.min(last, to)) })
  useKeys({ at, last, show, onBlack: () => post({ type: 'black' }) })
  if (!state) {
    return (
      <main className="presenter presenter-message">
        <h1 className="title">{words.title}</h1>
        <p role="status">{link === 'missing' ? words.missing : words.waiting}</p>
      </main>
    )
  }
  const scene = state.scenes[at]
  const next = state.scenes[at + 1]
  const ended = link === 'ended'
  return (
    <main className="presenter">
      <header className="row wrap apart presenter-head">
        <h1 className="title">{words.title}</h1>
        <Clock since={state.since} onReset={() => post({ type: 'clock-reset' })} />
        {ended && (
          <p className="whole-line presenter-ended" role="alert">
            {words.ended}
          </p>
        )}
      </header>
      <section className="column presenter-current" aria-label={words.current}>
        <h2 className="regular">
          <span>{words.current}</span> {stageWords.position(at + 1, state.scenes.length)}
        </h2>
        <Picture title={scene?.title ?? ''} svg={pictures.get(at)} black={state.black} />
      </section>
      <section className="column presenter-next" aria-label={words.next}>
        <h2 className="regular">{words.next}</h2>
        {next ? (
          <Picture title={next.title} svg={pictures.get(at + 1)} />
        ) : (
          <p className="presenter-none">{words.last}</p>
        )}
      </section>
      <div className="presenter-notes" role="region" aria-label={words.notes} tabIndex={0}>
        <h2 className="regular">{words.notes}</h2>
        <p className="as-written">{scene?.note.trim() ? scene.note : stageWords.noNote}</p>
      </div>
      <div className="row presenter-tools" role="group" aria-label={stageWords.controls}>
        <Tool off={ended || at === 0} onClick={() => show(at - 1)}>
          {stageWords.previous}
        </Tool>
        <Tool off={ended || at >= last} onClick={() => show(at + 1)}>
          {stageWords.next}
        </Tool>
        <Tool off={ended} onClick={() => post({ type: 'black' })}>
          {state.black ? words.unblack : words.black}
        </Tool>
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {stageWords.said(at + 1, state.scenes.length, scene?.title ?? '')}
      </p>
    </main>
  )
}

const scenesOf = ({ scenes }: PresenterState) => JSON.stringify(scenes)

type Link = 'waiting' | 'up' | 'missing' | 'ended'

/** What the presentation says, and the way to speak to it. */
function usePresentation(id: string) {
  const [link, setLink] = useState<Link>('waiting')
  const [state, setState] = useState<PresenterState | null>(null)
  const [pictures, setPictures] = useState<ReadonlyMap<number, string>>(new Map())
  const channel = useRef<PresenterChannel<PresenterMessage> | null>(null)
  useEffect(() => {
    // Pictures belong to the scenes that they were drawn of.
    let pictured = ''
    const hear = (message: StageMessage) => {
      switch (message.type) {
        case 'state':
          if (scenesOf(message.state) !== pictured) setPictures(new Map())
          pictured = scenesOf(message.state)
          setLink('up')
          setState(message.state)
          return
        case 'picture':
          setPictures((before) => new Map(before).set(message.at, message.svg))
          return
        case 'ended':
          setLink('ended')
      }
    }
    const opened = openPresenterEnd(id, hear)
    channel.current = opened
    opened.post({ type: 'ready' })
    const timer = setTimeout(
      () => setLink((before) => (before === 'waiting' ? 'missing' : before)),
      ANSWER_MS,
    )
    return () => {
      clearTimeout(timer)
      opened.close()
      channel.current = null
    }
  }, [id])
  const post = (message: PresenterMessage) => channel.current?.post(message)
  return { link, state, pictures, post }
}

interface Keys {
  readonly at: number
  readonly last: number
  readonly show: (at: number) => void
  readonly onBlack: () => void
}

/** Keys that turn pages do so here too. */
function useKeys({ at, last, show, onBlack }: Keys) {
  const obey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const scrolls = target?.closest('[tabindex="0"]')
    const place = {
      taken: false,
      button: Boolean(target?.closest('button')),
      scroller: Boolean(scrolls && scrolls.scrollHeight > scrolls.clientHeight + 1),
    }
    const command = commandOf(event, place, true)
    if (command?.type === 'next') show(at + 1)
    else if (command?.type === 'previous') show(at - 1)
    else if (command?.type === 'first') show(0)
    else if (command?.type === 'last') show(last)
    else if (command?.type === 'scene' && command.at <= last) show(command.at)
    else if (command?.type === 'black') onBlack()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => obey(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function Clock({ since, onReset }: { since: number; onReset: () => void }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="row wrap presenter-clock">
      <p>
        <span>{words.clock}</span> <b>{clockText(new Date(now))}</b>
      </p>
      <p role="timer" aria-label={words.elapsed}>
        <span>{words.elapsed}</span> <b>{elapsedText(now - since)}</b>
      </p>
      <Tool onClick={onReset}>{words.reset}</Tool>
    </div>
  )
}

interface PictureProps {
  readonly title: string
  /** `undefined` until it has come, or where it could not be drawn. */
  readonly svg: string | undefined
  readonly black?: boolean
}

function Picture({ title, svg, black = false }: PictureProps) {
  return (
    <figure className="column fill presenter-picture">
      <figcaption className="cut strong">{title}</figcaption>
      <div className={black ? 'fill presenter-black' : 'fill'}>
        {svg !== undefined && (
          <img
            className="fits"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
            alt={words.picture(title)}
          />
        )}
      </div>
    </figure>
  )
}

interface ToolProps {
  readonly off?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function Tool({ off = false, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {children}
    </button>
  )
}
