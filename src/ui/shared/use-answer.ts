import { useEffect, useMemo, useRef, useState } from 'react'
import type { Answer } from '../../engine/index.ts'

const isPromise = <T>(answer: Answer<T>): answer is Promise<T> =>
  typeof (answer as { then?: unknown } | null)?.then === 'function'

/**
 * The answer to `ask` (memoise it; a new function is a new question). An answer that is already here
 * is returned in the same render. While a later one is on its way the previous answer stays, marked
 * `pending`; a stale reply is dropped; a failed one throws into the panel's error boundary.
 */
export function useAnswer<T>(ask: () => Answer<T>): {
  readonly value: T | undefined
  readonly pending: boolean
} {
  const answer = useMemo(ask, [ask])
  const latest = useRef(answer)
  const [late, setLate] = useState<{ of: Answer<T>; value?: T; error?: unknown } | null>(null)
  useEffect(() => {
    latest.current = answer
    if (!isPromise(answer)) return
    answer.then(
      (value) => latest.current === answer && setLate({ of: answer, value }),
      (error: unknown) => latest.current === answer && setLate({ of: answer, error }),
    )
  }, [answer])
  if (!isPromise(answer)) return { value: answer, pending: false }
  if (late?.of === answer && 'error' in late) throw late.error
  return { value: late?.value, pending: late?.of !== answer }
}
