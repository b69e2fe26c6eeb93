import { useCallback, useEffect, useRef, useState } from 'react'
import { useArriving } from './use-arriving.ts'

type Job = () => void

const waiting: Job[] = []
let current: Job | null = null

/** What has not ended by then may have failed, and keeps nobody waiting. */
const LAPSE_MS = 1000

/** In a task of its own, so that what the person does in between is answered first. */
function callNext() {
  setTimeout(() => {
    if (current !== null) return
    const job = waiting.shift()
    if (!job) return
    current = job
    setTimeout(() => end(job), LAPSE_MS)
    job()
  })
}

function end(job: Job) {
  const place = waiting.indexOf(job)
  if (place >= 0) waiting.splice(place, 1)
  if (current !== job) return
  current = null
  callNext()
}

export interface Turn {
  readonly begun: boolean
  /** Says that the work is done; the next may begin. */
  readonly end: () => void
}

/**
 * For costly work whose result the first picture shows already: one part of the page after the other,
 * each when the one before has ended. What is drawn later begins at once, and so does what no longer
 * is as it was.
 *
 * @param given what the result is made of: as long as it is the same, the first picture is true.
 * @param prepare what can be done before, in a task of its own; the same function each time.
 */
export function useTurn(given: unknown, prepare?: Job): Turn {
  const [waits] = useState(useArriving())
  const [first] = useState(given)
  const [begun, setBegun] = useState(!waits)
  if (!begun && given !== first) setBegun(true)
  const job = useRef<Job | null>(null)
  useEffect(() => {
    if (begun) return
    const mine = () => {
      prepare?.()
      setBegun(true)
    }
    job.current = mine
    waiting.push(mine)
    callNext()
    return () => {
      if (current !== mine) end(mine)
    }
  }, [begun, prepare])
  const done = useCallback(() => {
    if (job.current) end(job.current)
  }, [])
  useEffect(() => done, [done])
  return { begun, end: done }
}
