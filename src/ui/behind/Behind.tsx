import { useEffect, useRef, useState, type ComponentType, type RefObject } from 'react'
import { failed, here, WAITING, type Load } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { BEHIND, closestTo, focusedNumber, isBehindKey, MARK, NUMBER } from './behind-number.ts'
import type { AskedNumber } from './shown-number.ts'
import './behind.css'

type Layer = ComponentType<{ readonly first: RefObject<AskedNumber | null> }>

/** Fetched with the first number that is pointed at, or the first key; after a failure with the next. */
let fetched: Load<Layer, null> = WAITING

/** Who rests longer than this on a number waits for what is behind it. */
const AWAITED_MS = 650

/** 一数到底: the titles behind whatever number pointer or focus rest on. One for the whole page. */
export function Behind() {
  const [layer, setLayer] = useState(fetched)
  const first = useRef<AskedNumber | null>(null)
  /** What is told why nothing shows yet. */
  const [awaited, setAwaited] = useState<HTMLElement | null>(null)
  const isHere = layer.state === 'here'
  const request = () => {
    if (fetched.state === 'here') return
    setLayer((fetched = WAITING))
    import('./BehindLayer.tsx').then(
      ({ BehindLayer }) => setLayer((fetched = here(BehindLayer))),
      () => setLayer((fetched = failed(null))),
    )
  }
  useEffect(() => {
    if (isHere) return
    let timer = 0
    const ask = (element: HTMLElement | null, by: AskedNumber['by']) => {
      if (element) request()
      clearTimeout(timer)
      first.current = element && { element, by }
      timer = window.setTimeout(() => setAwaited(element), AWAITED_MS)
    }
    const onPointer = ({ target, pointerType }: PointerEvent) => {
      if (closestTo(target, BEHIND)) return
      ask(closestTo(target, NUMBER), pointerType === 'touch' ? 'finger' : 'pointer')
    }
    const onLifted = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') ask(null, 'finger')
    }
    const onKey = (event: KeyboardEvent) => {
      request()
      const number = isBehindKey(event) && focusedNumber()
      if (!number) return
      event.preventDefault()
      event.stopPropagation()
      ask(number, 'key')
    }
    const onClick = (event: MouseEvent) => {
      const mark = closestTo(event.target, MARK)
      if (mark) ask(mark, 'key')
    }
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('pointerover', onPointer, { signal })
    document.addEventListener('pointerup', onLifted, { signal })
    document.addEventListener('pointercancel', onLifted, { signal })
    document.addEventListener('keydown', onKey, { signal, capture: true })
    document.addEventListener('click', onClick, { signal })
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [isHere])
  if (layer.state === 'here') return <layer.value first={first} />
  if (!awaited) return null
  const { left, bottom } = awaited.getBoundingClientRect()
  return (
    <div className="behind tooltip layer raised row" style={{ left, top: bottom }} role="status">
      {layer.state === 'waiting' ? messages.panel.loading : messages.panel.failed}
      {layer.state === 'failed' && (
        <button type="button" className="button" onClick={request}>
          {messages.error.retry}
        </button>
      )}
    </div>
  )
}
