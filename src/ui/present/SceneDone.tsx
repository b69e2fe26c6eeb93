import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { sceneWords as words } from '../../messages/index.ts'
import { useScenes, useSceneStore } from '../scenes/use-scenes.ts'

/** Says what was done last, and takes it back where that is possible. */
export function SceneDone() {
  const { state, change } = useSceneStore()
  const done = useScenes((current) => current.done)
  useEffect(
    () => () => {
      // What can be taken back waits for the next time; the rest has been read.
      if (!state.getState().done?.undo) state.setState({ done: null })
    },
    [state],
  )
  const undo = done?.undo
  return (
    <div className="tools apart present-done">
      <p role="status" className="small breaks">
        {done?.words}
      </p>
      {undo && (
        <button
          type="button"
          className="button"
          data-undo
          onClick={() => {
            flushSync(() => change(undo, { words: words.done.undone, undo: null }))
            document.querySelector<HTMLElement>('.scene-list')?.focus()
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  )
}
