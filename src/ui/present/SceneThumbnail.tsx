import { useEffect, useState } from 'react'
import { sceneWords as words } from '../../messages/index.ts'
import type { SceneFigure, ViewState } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { drawThumbnail } from './draw-thumbnail.ts'

interface SceneThumbnailProps {
  readonly view: ViewState
  readonly figure: SceneFigure
}

/** What a scene looks like, in small; its kind in words until it is drawn, or where it cannot be. */
export function SceneThumbnail({ view, figure }: SceneThumbnailProps) {
  const model = useApp()
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    let made: string | null = null
    const show = async () => {
      const svg = await drawThumbnail(model, view, figure, () => gone)
      if (gone || svg === null) return
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setUrl(made)
    }
    void show()
    return () => {
      gone = true
      if (made !== null) URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [model, view, figure])
  return (
    <span className="muted scene-picture">
      {url === null ? (
        words.pictures[figure]
      ) : (
        <img src={url} alt="" draggable={false} onError={() => setUrl(null)} />
      )}
    </span>
  )
}
