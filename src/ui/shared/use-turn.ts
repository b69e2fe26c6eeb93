import { useEffect, useRef, useState } from 'react'
import { useArriving } from './use-arriving.ts'

type Job = () => void

const waiting: Job[] = []
let current: Job | null = null

/** In a task of its own, so that what the person does in between is answered first. */
const callNext = () =>
  void setTimeout(() => (current === null ? begin(waiting.shift()) : undefined))

function begin(job: Job | undefined) {
  if (!job) return
  current = job
  job()
}

function end(job: Job) {
  const place = waiting.indexOf(job)
  if (place >= 0) waiting.splice(place, 1)
  if (current !== job) return
  current = null
  callNext()
}

interface Turn {
  readonly begun: boolean
  /** Says that the work is done; the next may begin. */
  readonly end: () => void
}

/**
 * For costly work whose result the first picture shows already: one part of the page after the other,
 * each when the one before has ended. What is drawn later begins at once.
 */
export function useTurn(): Turn {
  const [waits] = useState(useArriving())
  const [begun, setBegun] = useState(!waits)
  const job = useRef<Job>(() => undefined)
  useEffect(() => {
    if (!waits) return
    const mine = () => setBegun(true)
    job.current = mine
    waiting.push(mine)
    callNext()
    return () => end(mine)
  }, [waits])
  return { begun, end: () => end(job.current) }
}
