import { useCallback, useEffect, useRef, useState } from 'react'
import { UnansweredError } from '../../figures/index.ts'
import { saveFile } from '../../platform/index.ts'
import { useApp } from '../shared/app-context.tsx'

/** A file that was made and handed to the browser, or could not be. */
export interface MadeFile {
  readonly name: string
  readonly blob: Blob
  /** What is said of it besides its name. */
  readonly note: string
}

export type JobState =
  | { readonly status: 'idle' | 'cancelled' }
  /** `unanswered`: because the source has not answered. */
  | { readonly status: 'failed'; readonly unanswered: boolean }
  /** `done`: share of the work, from 0 to 1. */
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'saved' | 'refused'; readonly file: MadeFile }

/** Makes a file; stops by throwing when the signal is aborted. */
export type MakeFile = (
  signal: AbortSignal,
  onProgress: (done: number) => void,
) => Promise<MadeFile>

/**
 * Work that ends with a file to save. It is stopped when the component goes; a file that the browser
 * did not take is kept for another try.
 */
export function useFileJob() {
  const { source } = useApp()
  const [state, setState] = useState<JobState>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const save = useCallback((file: MadeFile) => {
    setState({ status: saveFile(file.name, file.blob) ? 'saved' : 'refused', file })
  }, [])
  const start = useCallback(
    async (make: MakeFile) => {
      if (running.current) return
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      setState({ status: 'working', done: 0 })
      source.forgetFailures()
      try {
        const file = await make(signal, (done) => {
          if (!signal.aborted) setState({ status: 'working', done })
        })
        signal.throwIfAborted()
        save(file)
      } catch (error) {
        const unanswered = error instanceof UnansweredError
        setState(signal.aborted ? { status: 'cancelled' } : { status: 'failed', unanswered })
      } finally {
        running.current = null
      }
    },
    [save, source],
  )
  const cancel = useCallback(() => running.current?.abort(), [])
  return { state, start, cancel, save }
}
