import { useCallback, useEffect, useState } from 'react'
import {
  filterWords,
  pictureName,
  statusWords,
  type PictureKind,
  type PictureSubject,
} from '../../figures/index.ts'
import type { Counts } from '../../engine/index.ts'
import { plainDate } from '../../exports/index.ts'
import { pictureExportWords as words } from '../../messages/index.ts'
import type { ViewState } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { makePicture, type PictureError } from './make-picture.ts'
import { PICTURE_SIZES, type PictureSizeName } from './picture-file.ts'

interface PreviewProps {
  readonly view: ViewState
  readonly kind: PictureKind
  readonly size: PictureSizeName
}

type Drawn =
  | { readonly status: 'drawing' }
  | { readonly status: 'drawn'; readonly url: string }
  | { readonly status: 'failed'; readonly code: PictureError['code'] }

/** The picture as it will be, small. */
export function PicturePreview({ view, kind, size }: PreviewProps) {
  const { facts } = useApp()
  const counts = useCounts()
  const { drawn, again } = usePreview(view, kind, size)
  const saidOf = (counts: Counts) => {
    const subject: PictureSubject = { facts, view, kind, counts }
    return [filterWords(subject), statusWords(subject)].filter((part) => part !== '').join('；')
  }
  const said = counts.state === 'here' ? saidOf(counts.value) : ''
  const { width, height } = PICTURE_SIZES[size]
  return (
    <div className="picture-preview" style={{ aspectRatio: `${width} / ${height}` }}>
      {drawn.status === 'drawn' && (
        <img
          className="fits"
          src={drawn.url}
          alt={words.previewOf(pictureName({ facts, view }, kind), said)}
        />
      )}
      {drawn.status === 'drawing' && <p className="note">{words.previewing}</p>}
      {drawn.status === 'failed' && (
        <div role="alert">
          <p>{words.problems[drawn.code]}</p>
          <button type="button" className="button" onClick={again}>
            {words.retry}
          </button>
        </div>
      )}
    </div>
  )
}

function usePreview(view: ViewState, kind: PictureKind, size: PictureSizeName) {
  const model = useApp()
  const [drawn, setDrawn] = useState<Drawn>({ status: 'drawing' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let url: string | null = null
    let isStale = false
    const options = { ...PICTURE_SIZES[size], framed: true, date: plainDate(new Date()) }
    const stop = new AbortController()
    const draw = async () => {
      const svg = await makePicture(model, view, kind, options, stop.signal)
      if (isStale) return
      if (!svg.ok) {
        setDrawn({ status: 'failed', code: svg.error.code })
        return
      }
      url = URL.createObjectURL(new Blob([svg.value], { type: 'image/svg+xml' }))
      setDrawn({ status: 'drawn', url })
    }
    // A moment later, so that what was chosen is shown as chosen first.
    const timer = setTimeout(() => void draw())
    return () => {
      clearTimeout(timer)
      isStale = true
      stop.abort()
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [model, view, kind, size, attempt])
  const again = useCallback(() => {
    setDrawn({ status: 'drawing' })
    model.source.forgetFailures()
    setAttempt((before) => before + 1)
  }, [model])
  return { drawn, again }
}
