import { useEffect, useRef, useState } from 'react'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { idAfter, moveScene, stepScene, type Scene, type SceneChange } from '../../view/index.ts'
import { SceneRow } from './SceneRow.tsx'
import { useStart, type StartProps } from './StartButton.tsx'
import { useScenes, useSceneStore } from '../scenes/use-scenes.ts'

/** The scenes in their order, or a word about what they are. */
export function SceneList(props: StartProps) {
  const { change } = useSceneStore()
  const { start, failed } = useStart(props)
  const scenes = useScenes((state) => state.scenes)
  const loading = useScenes(({ storage }) => storage === 'loading')
  const read = useScenes((state) => state.read)
  const [editing, setEditing] = useState<string | null>(null)
  const list = useLastInView(scenes)
  const move = (id: string, way: SceneChange) => {
    const moved = way(scenes)
    const at = moved.findIndex((scene) => scene.id === id)
    const scene = moved[at]
    if (!scene || scene === scenes[at]) return
    change(way, { words: words.done.moved(scene.title, at + 1, scenes.length), undo: null })
  }
  if (scenes.length === 0) {
    return (
      <p className="muted scrolls scene-list scenes-none" tabIndex={-1}>
        {loading ? messages.panel.loading : read ? words.empty : words.unread}
      </p>
    )
  }
  return (
    <>
      <ol ref={list} className="scrolls scene-list" aria-label={words.list.label} tabIndex={-1}>
        {scenes.map((scene, index) => (
          <SceneRow
            key={scene.id}
            scene={scene}
            index={index}
            isLast={index === scenes.length - 1}
            editing={editing === scene.id}
            setEditing={(on) => setEditing(on ? scene.id : null)}
            onStep={(by) => move(scene.id, stepScene(scenes, scene.id, by))}
            onDrop={(id, after) =>
              move(id, moveScene(id, after ? idAfter(scenes, scene.id) : scene.id))
            }
            onStart={() => void start(scenes, index)}
            close={props.close}
          />
        ))}
      </ol>
      {failed && (
        <p role="alert" className="alarm small">
          {words.present.failed}
        </p>
      )}
    </>
  )
}

/** Brings a scene that was put at the end into view. */
function useLastInView(scenes: readonly Scene[]) {
  const list = useRef<HTMLOListElement>(null)
  const seen = useRef(scenes)
  useEffect(() => {
    const grown = scenes.length > seen.current.length && scenes.at(-1) !== seen.current.at(-1)
    seen.current = scenes
    if (grown) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [scenes])
  return list
}
