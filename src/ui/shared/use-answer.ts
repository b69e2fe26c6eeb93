import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Answer, AskError, Settled } from '../../domain/index.ts'
import type { KeptSource } from '../../engine/index.ts'
import { useApp } from './app-context.tsx'

/** How far an answer is, with what there was before it. */
export type Shown<T> =
  | { readonly state: 'here'; readonly value: T }
  /** `last`: the answer to the question before, to be shown as such; `null` where there was none. */
  | { readonly state: 'waiting'; readonly last: T | null }
  | {
      readonly state: 'failed'
      readonly last: T | null
      readonly error: AskError
      readonly retry: () => void
    }

/** What asks anew whatever has failed: one try is for every figure that waits for it. */
const failures = new WeakMap<KeptSource, Set<() => void>>()

/**
 * The answer to `ask` (memoise it; a new function is a new question). One that is already here is
 * returned in the same render; a stale one is dropped, and the source told so.
 */
export function useAnswer<T>(ask: (signal: AbortSignal) => Answer<T>): Shown<T> {
  const { source } = useApp()
  const [attempt, setAttempt] = useState(0)
  const asked = useMemo(() => begin({ ask, attempt }), [ask, attempt])
  const [late, setLate] = useState<{ of: Asked<T>; settled: Settled<T> } | null>(null)
  const [last, setLast] = useState<T | null>(null)
  const retry = useCallback(() => {
    source.forgetFailures()
    for (const again of failures.get(source) ?? []) again()
  }, [source])
  useEffect(() => {
    const { answer } = asked
    let stale = false
    countWaiting(asked, 1)
    if (answer.state === 'waiting') {
      void answer.settled.then((settled) => (stale ? null : setLate({ of: asked, settled })))
    }
    return () => {
      stale = true
      countWaiting(asked, -1)
      // An effect that is only run once more, as in development, still waits.
      queueMicrotask(() => {
        if (countWaiting(asked, 0) === 0) asked.stop.abort()
      })
    }
  }, [asked])
  const now = late?.of === asked ? late.settled : asked.answer
  const hasFailed = now.state === 'failed'
  useEffect(() => {
    if (!hasFailed) return
    const again = () => setAttempt((count) => count + 1)
    const all = failures.get(source) ?? new Set()
    failures.set(source, all.add(again))
    return () => {
      all.delete(again)
    }
  }, [source, hasFailed])
  if (now.state === 'here' && now.value !== last) setLast(now.value)
  if (now.state === 'here') return now
  if (now.state === 'waiting') return { state: 'waiting', last }
  return { state: 'failed', error: now.error, last, retry }
}

interface Question<T> {
  readonly ask: (signal: AbortSignal) => Answer<T>
  /** Which time it is asked; another one is another question. */
  readonly attempt: number
}

interface Asked<T> {
  readonly answer: Answer<T>
  readonly stop: AbortController
}

function begin<T>({ ask }: Question<T>): Asked<T> {
  const stop = new AbortController()
  return { answer: ask(stop.signal), stop }
}

/** Components that wait for an answer. */
const waitingFor = new WeakMap<AbortController, number>()

/** How many wait for an answer, after `more` of them have come. */
function countWaiting({ stop }: Pick<Asked<unknown>, 'stop'>, more: number): number {
  const count = (waitingFor.get(stop) ?? 0) + more
  waitingFor.set(stop, count)
  return count
}
