import { failed, type Answer, type Settled } from '../domain/index.ts'
import type { CaseSource } from './case-source.ts'
import { filterKey } from './filter-key.ts'

/** A source whose answers are kept, so that whoever asks again has them at once. */
export interface KeptSource extends CaseSource {
  /** Questions that failed are asked anew from now on. */
  forgetFailures(): void
}

/** Answers kept, the latest first; those on their way are always kept. */
const KEPT = 200

interface Entry {
  answer: Answer<unknown>
  /** Askers that still wait. */
  waiting: number
  readonly stop: AbortController
}

/**
 * Keeps the answers of a source. Askers of one question share its answer; it is aborted when the last
 * of those who wait for it has gone.
 */
export function keepAnswers(source: CaseSource): KeptSource {
  const kept = new Map<string, Entry>()

  const start = <T>(key: string, ask: (signal: AbortSignal) => Answer<T>): Entry => {
    const stop = new AbortController()
    const answer = ask(stop.signal)
    const entry: Entry = { answer, waiting: 0, stop }
    if (answer.state === 'waiting') {
      void answer.settled.then((settled) => {
        if (kept.get(key) === entry) entry.answer = settled
      })
    }
    return entry
  }

  const ask = <T>(
    key: string,
    signal: AbortSignal | undefined,
    question: (signal: AbortSignal) => Answer<T>,
  ): Answer<T> => {
    if (signal?.aborted) return failed({ code: 'aborted', detail: '' })
    const entry = kept.get(key) ?? start(key, question)
    kept.delete(key)
    kept.set(key, entry)
    forgetOldest(kept)
    const answer = entry.answer as Answer<T>
    if (answer.state !== 'waiting') return answer
    entry.waiting++
    const leave = () => {
      entry.waiting--
      if (entry.waiting > 0 || entry.answer.state !== 'waiting') return
      if (kept.get(key) === entry) kept.delete(key)
      entry.stop.abort()
    }
    return { state: 'waiting', settled: untilAborted(answer.settled, signal, leave) }
  }

  return {
    facts: (signal) => ask('facts', signal, (stop) => source.facts(stop)),
    counts: (request, signal) =>
      ask(`counts ${filterKey(request.filter)} ${JSON.stringify(request.cross)}`, signal, (stop) =>
        source.counts(request, stop),
      ),
    rows: (request, signal) => {
      const { filter, sort, group, collapsed, offset, limit } = request
      const span = [sort.column, sort.descending, group, [...collapsed], offset, limit]
      return ask(`rows ${filterKey(filter)} ${JSON.stringify(span)}`, signal, (stop) =>
        source.rows(request, stop),
      )
    },
    organizations: (request, signal) => {
      const { filter, query, offset, limit } = request
      const list = JSON.stringify([query, offset, limit])
      return ask(`organizations ${filterKey(filter)} ${list}`, signal, (stop) =>
        source.organizations(request, stop),
      )
    },
    standing: (request, signal) => {
      const { filter, id, sort } = request
      const one = JSON.stringify([id, sort.column, sort.descending])
      return ask(`standing ${filterKey(filter)} ${one}`, signal, (stop) =>
        source.standing(request, stop),
      )
    },
    known: (names, signal) =>
      ask(`known ${JSON.stringify([names.cases, names.organizations])}`, signal, (stop) =>
        source.known(names, stop),
      ),
    forgetFailures() {
      for (const [key, { answer }] of kept) if (answer.state === 'failed') kept.delete(key)
    },
  }
}

function forgetOldest(kept: Map<string, Entry>) {
  if (kept.size <= KEPT) return
  for (const [key, { answer }] of kept) {
    if (answer.state !== 'waiting') {
      kept.delete(key)
      return
    }
  }
}

/** The answer, or the failure `aborted` as soon as its asker has gone; then `leave` is called. */
function untilAborted<T>(
  settled: Promise<Settled<T>>,
  signal: AbortSignal | undefined,
  leave: () => void,
): Promise<Settled<T>> {
  if (!signal) return settled
  return new Promise((resolve) => {
    const gone = () => {
      leave()
      resolve(failed({ code: 'aborted', detail: '' }))
    }
    signal.addEventListener('abort', gone, { once: true })
    void settled.then((answer) => {
      signal.removeEventListener('abort', gone)
      resolve(answer)
    })
  })
}
