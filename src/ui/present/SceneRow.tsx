import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { sceneWords as words } from '../../messages/index.ts'
import { goTo } from '../../platform/index.ts'
import { idAfter, insertScenes, removeScenes, type Scene } from '../../view/index.ts'
import { noticeWords } from '../shared/notice-words.ts'
import { useApp } from '../shared/app-context.tsx'
import { SceneEdit } from './SceneEdit.tsx'
import { SceneThumbnail } from './SceneThumbnail.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useSceneDrag } from './use-scene-drag.ts'
import { useSceneStore } from '../scenes/use-scenes.ts'
import { useSceneView } from './use-scene-view.ts'

interface SceneRowProps {
  readonly scene: Scene
  readonly index: number
  readonly isLast: boolean
  readonly editing: boolean
  readonly setEditing: (editing: boolean) => void
  readonly onStep: (by: -1 | 1) => void
  /** Another scene was dropped before or after this one. */
  readonly onDrop: (id: string, after: boolean) => void
  readonly onStart: () => void
  readonly close: () => void
}

/** One scene of the list: what it shows, and what can be done with it. */
export function SceneRow(props: SceneRowProps) {
  const { scene, index, editing, setEditing, close } = props
  const { id, title, note, picture } = scene
  const { facts } = useApp()
  const { view, notices } = useSceneView(scene)
  const unknown = notices.map((notice) => noticeWords(facts, notice))
  const { state, change } = useSceneStore()
  const editButton = useRef<HTMLButtonElement>(null)
  const { row, head, edge, dragged } = useSceneDrag(id, props.onDrop)
  const open = () => {
    goTo(scene.view)
    close()
  }
  const remove = () => {
    const back = insertScenes([scene], idAfter(state.getState().scenes, id))
    flushSync(() => change(removeScenes([id]), { words: words.done.removed(title), undo: back }))
    document.querySelector<HTMLElement>('[data-undo]')?.focus()
  }
  return (
    <li ref={row} className="frame scene" data-edge={edge} data-dragged={dragged || undefined}>
      <div ref={head} className="scene-head">
        <span className="scene-handle" title={words.list.drag} aria-hidden="true" />
        <button
          type="button"
          className="button scene-open"
          aria-label={words.list.openNamed(title)}
          title={words.list.open}
          onClick={open}
        >
          <SceneThumbnail view={view} figure={picture} />
          <span className="small scene-open-words">{words.list.open}</span>
        </button>
        <div className="scene-words">
          <p className="strong breaks scene-title">
            <span className="visually-hidden">{words.list.scene(index + 1, title)}</span>
            <span aria-hidden="true">{`${index + 1}. ${title}`}</span>
          </p>
          <p className="scene-note note cut">
            {words.pictures[picture]}
            {note !== '' && ` · ${words.list.note(note)}`}
          </p>
          {unknown.length > 0 && <p className="alarm small">{words.list.unknown(unknown)}</p>}
          <div className="row wrap small scene-tools">
            <button
              type="button"
              className="text-button"
              aria-label={words.list.hereNamed(title)}
              onClick={props.onStart}
            >
              {words.list.here}
            </button>
            <button
              ref={editButton}
              type="button"
              className="text-button"
              aria-label={words.list.editNamed(title)}
              aria-expanded={editing}
              onClick={() => setEditing(!editing)}
            >
              {words.list.edit}
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={words.list.removeNamed(title)}
              onClick={remove}
            >
              {words.list.remove}
            </button>
          </div>
        </div>
        <StepButtons title={title} first={index === 0} last={props.isLast} onStep={props.onStep} />
      </div>
      {editing && (
        <SceneEdit
          scene={scene}
          view={view}
          onFinish={() => {
            setEditing(false)
            editButton.current?.focus()
          }}
        />
      )}
    </li>
  )
}
