import { useState } from 'react'
import { sceneWords as words } from '../../messages/index.ts'
import { encodeView, insertScenes, MAX_SCENES, type ScenePicture } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { PictureSelect } from './PictureSelect.tsx'
import { withIds } from './scene-store.ts'
import { pictureFor, titleFor, useScenes, useSceneStore } from './use-scenes.ts'

/** 加入演示: keeps the current view as a scene. */
export function AddScene() {
  const model = useApp()
  const { change } = useSceneStore()
  const view = useView((current) => current)
  const count = useScenes(({ scenes }) => scenes.length)
  const [chosen, choose] = useState<ScenePicture | null>(null)
  const picture = pictureFor(view, chosen)
  const title = titleFor(model, view, picture)
  const full = count >= MAX_SCENES
  const add = () => {
    if (full) return
    const scene = { title, note: '', picture, view: encodeView(view) }
    change(insertScenes(withIds([scene])), {
      words: words.done.added(title, count + 1),
      undo: null,
    })
  }
  return (
    <section className="present-add">
      <p className="note">{full ? words.add.full(MAX_SCENES) : words.add.what(title)}</p>
      <div className="present-add-tools">
        <button type="button" className="button" aria-disabled={full || undefined} onClick={add}>
          {words.add.label}
        </button>
        <label className="select-label">
          {words.add.picture}
          <PictureSelect view={view} picture={picture} onChoose={choose} />
        </label>
      </div>
    </section>
  )
}
