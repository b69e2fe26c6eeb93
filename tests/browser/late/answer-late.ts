import {
  failed,
  settle,
  waiting,
  type Answer,
  type AskError,
  type Settled,
} from '../../../src/domain/index.ts'
import type { CaseSource } from '../../../src/engine/index.ts'

/** What a test may change of how the source answers, as `window.lateSource`. */
export interface LateSource {
  /** Milliseconds that an answer takes: at least, and at most. */
  from: number
  to: number
  /** Questions that fail, by their name in the port, until a test takes them out. */
  readonly failing: Set<keyof CaseSource>
  /** Questions asked and answers given so far. */
  asked: number
  answered: number
}

declare global {
  interface Window {
    lateSource?: LateSource
  }
}

/**
 * A source whose answers come after a while that is never the same, so that a later question may be
 * answered before an earlier one. The address may say how long: `?late=1500` or `?late=20-200`.
 */
export function answerLate(source: CaseSource): CaseSource {
  const [, from = '15', to = '90'] =
    /[?&]late=(\d+)(?:-(\d+))?/.exec(window.location.search)?.map((part) => part) ?? []
  const late: LateSource = {
    from: Number(from),
    to: Math.max(Number(from), Number(to)),
    failing: new Set(),
    asked: 0,
    answered: 0,
  }
  window.lateSource = late
  let turn = 0
  const after = <T>(
    name: keyof CaseSource,
    answer: Answer<T>,
    signal: AbortSignal | undefined,
  ): Answer<T> => {
    late.asked++
    turn = (turn * 7 + 3) % 11
    const wait = late.from + ((late.to - late.from) * turn) / 10
    return waiting(
      pause(wait, signal).then(async (gone): Promise<Settled<T>> => {
        late.answered++
        if (gone) return failed(gone)
        if (late.failing.has(name))
          return failed({ code: 'unreachable', detail: 'as a test wants it' })
        return settle(answer)
      }),
    )
  }
  return {
    facts: (signal) => after('facts', source.facts(signal), signal),
    counts: (request, signal) => after('counts', source.counts(request, signal), signal),
    rows: (request, signal) => after('rows', source.rows(request, signal), signal),
    organizations: (request, signal) =>
      after('organizations', source.organizations(request, signal), signal),
    standing: (request, signal) => after('standing', source.standing(request, signal), signal),
    known: (names, signal) => after('known', source.known(names, signal), signal),
  }
}

/** Waits, or says that nobody waits any more. */
function pause(wait: number, signal: AbortSignal | undefined): Promise<AskError | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), wait)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve({ code: 'aborted', detail: '' })
    })
  })
}
