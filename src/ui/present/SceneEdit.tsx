import { useEffect, useRef, useState } from 'react'
import { sceneWords as words } from '../../messages/index.ts'
import {
  editScene,
  encodeView,
  idAfter,
  insertScenes,
  MAX_SCENES,
  type Scene,
  type SceneFigure,
  type SceneParts,
  type ViewState,
} from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { FigureSelect } from './FigureSelect.tsx'
import { withIds } from '../scenes/scene-store.ts'
import { useEscapeFirst } from '../shared/use-escape-first.ts'
import { figureFor, titleFor, useSceneStore } from '../scenes/use-scenes.ts'

interface SceneEditProps {
  readonly scene: Scene
  /** Its view as far as it is understood. */
  readonly view: ViewState
  readonly onFinish: () => void
}

/** Title, note and picture of a scene, kept as they are typed; and what makes another scene of it. */
export function SceneEdit({ scene, view, onFinish }: SceneEditProps) {
  const model = useApp()
  const { state, change, say } = useSceneStore()
  const [draft, setDraft] = useState(scene.title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEscapeFirst(onFinish)
  const edit = (parts: SceneParts) => change(editScene(scene.id, parts), null)
  const rename = (title: string) => {
    setDraft(title)
    if (title.trim() !== '') edit({ title: title.trim() })
  }
  /** A title that was only proposed follows what it describes. */
  const follow = (next: ViewState, figure: SceneFigure) =>
    scene.title === titleFor(model, view, scene.picture)
      ? titleFor(model, next, figure)
      : scene.title

  const chooseFigure = (figure: SceneFigure) => {
    const title = follow(view, figure)
    setDraft(title)
    edit({ picture: figure, title })
  }
  const duplicate = () => {
    const { scenes } = state.getState()
    if (scenes.length >= MAX_SCENES) {
      say(words.add.full(MAX_SCENES))
      return
    }
    const copy = withIds([{ ...scene, title: words.title.copy(scene.title) }])
    change(insertScenes(copy, idAfter(scenes, scene.id)), {
      words: words.done.duplicated(scene.title),
      undo: null,
    })
  }
  const replace = () => {
    const current = model.store.getState().shown
    const figure = figureFor(current, scene.picture)
    const title = follow(current, figure)
    setDraft(title)
    change(editScene(scene.id, { view: encodeView(current), picture: figure, title }), {
      words: words.done.replaced(title),
      undo: editScene(scene.id, scene),
    })
  }
  return (
    <div className="pile scene-edit">
      <label className="note scene-label">
        {words.edit.title}
        <input
          className="field scene-field"
          ref={field}
          value={draft}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => rename(event.target.value)}
          onBlur={() => setDraft(scene.title)}
        />
      </label>
      <label className="note scene-label">
        {words.edit.note}
        <textarea
          className="field scene-field"
          rows={3}
          maxLength={4000}
          value={scene.note}
          placeholder={words.edit.noteHint}
          onChange={(event) => edit({ note: event.target.value })}
        />
      </label>
      <div className="tools">
        <label className="select-label">
          {words.edit.picture}
          <FigureSelect view={view} figure={scene.picture} onChoose={chooseFigure} />
        </label>
        <button type="button" className="button" onClick={duplicate}>
          {words.edit.duplicate}
        </button>
        <button type="button" className="button" onClick={replace}>
          {words.edit.replace}
        </button>
        <button type="button" className="button" onClick={onFinish}>
          {words.edit.finish}
        </button>
      </div>
    </div>
  )
}
