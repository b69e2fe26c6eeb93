import { useState } from 'react'
import { sceneWords as words } from '../../messages/index.ts'
import { encodeView, insertScenes, MAX_SCENES, type SceneFigure } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { FigureSelect } from './FigureSelect.tsx'
import { withIds } from '../scenes/scene-store.ts'
import { figureFor, titleFor, useScenes, useSceneStore } from '../scenes/use-scenes.ts'

/** 加入演示: keeps the current view as a scene. */
export function AddScene() {
  const model = useApp()
  const { state, change, settled } = useSceneStore()
  const view = useWholeView()
  const full = useScenes(({ scenes }) => scenes.length >= MAX_SCENES)
  const [chosen, choose] = useState<SceneFigure | null>(null)
  const figure = figureFor(view, chosen)
  const title = titleFor(model, view, figure)
  const add = async () => {
    // How many there are is known only when those of earlier visits are here.
    if (state.getState().storage === 'loading') await settled()
    const { length } = state.getState().scenes
    if (length >= MAX_SCENES) return
    const scene = { title, note: '', picture: figure, view: encodeView(view) }
    change(insertScenes(withIds([scene])), {
      words: words.done.added(title, length + 1),
      undo: null,
    })
  }
  return (
    <section className="present-add">
      <p className="note">{full ? words.add.full(MAX_SCENES) : words.add.what(title)}</p>
      <div className="below tools apart">
        <button
          type="button"
          className="button"
          aria-disabled={full || undefined}
          onClick={() => void add()}
        >
          {words.add.label}
        </button>
        <label className="select-label">
          {words.add.picture}
          <FigureSelect view={view} figure={figure} onChoose={choose} />
        </label>
      </div>
    </section>
  )
}
