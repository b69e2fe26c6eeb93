import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../domain/index.ts'
import { copyImage, saveFile } from '../../platform/index.ts'
import { useApp } from '../shared/app-context.tsx'
import {
  makePictureFile,
  type PictureFile,
  type PictureProblem,
  type PictureRequest,
} from './picture-file.ts'

type Purpose = 'save' | 'copy'

/** What has become of the picture that was asked for last. */
export type PictureJob =
  | { readonly status: 'idle' | 'working' | 'cancelled' }
  | {
      readonly status: 'saved' | 'copied' | 'save-refused' | 'copy-refused'
      readonly file: PictureFile
    }
  | {
      readonly status: 'failed'
      readonly problem: PictureProblem
      readonly request: PictureRequest
      readonly purpose: Purpose
    }

type Made = Result<PictureFile, PictureProblem>

/** Lets the page say that work has begun before it begins. */
const afterPaint = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Makes pictures to save or to copy; what was made and then refused by the browser is kept. */
export function usePictureJob() {
  const model = useApp()
  const [job, setJob] = useState<PictureJob>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const save = useCallback((file: PictureFile) => {
    setJob({ status: saveFile(file.name, file.blob) ? 'saved' : 'save-refused', file })
  }, [])
  const start = useCallback(
    async (request: PictureRequest, purpose: Purpose) => {
      if (running.current) return
      const controller = new AbortController()
      running.current = controller
      setJob({ status: 'working' })
      model.source.forgetFailures()
      const making = make()
      // Asked while the press still counts as one: browsers allow it then only.
      const copying = purpose === 'copy' ? copyImage(making.then(pngOf)) : null
      const made = await making
      const copied = await copying
      if (controller.signal.aborted) return
      running.current = null
      if (!made.ok) setJob({ status: 'failed', problem: made.error, request, purpose })
      else if (copied === null) save(made.value)
      else setJob({ status: copied ? 'copied' : 'copy-refused', file: made.value })

      async function make(): Promise<Made> {
        try {
          await afterPaint()
          const file = await makePictureFile(model, request, controller.signal)
          controller.signal.throwIfAborted()
          return file
        } catch {
          return { ok: false, error: { code: 'unreadable' } }
        }
      }
    },
    [model, save],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setJob({ status: 'cancelled' })
  }, [])
  return { job, start, cancel, save }
}

/** @throws when there is no picture, so that nothing is put on the clipboard. */
function pngOf(made: Made): Blob {
  if (!made.ok) throw new Error(made.error.code)
  return made.value.blob
}
