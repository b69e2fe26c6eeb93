import { useState, type RefObject } from 'react'
import { sceneWords as words } from '../../messages/index.ts'
import { encodeView, type Scene, type ViewState } from '../../view/index.ts'
import { useApp, type AppModel } from '../shared/app-context.tsx'
import { withIds } from '../scenes/scene-store.ts'
import { startPresenting } from './start-presenting.ts'
import { figureFor, titleFor, useScenes, useSceneStore } from '../scenes/use-scenes.ts'

/** What a part of the panel needs to begin presenting. */
export interface StartProps {
  /** Gets the focus when presenting is over. */
  readonly button: RefObject<HTMLElement | null>
  readonly close: () => void
}

/** Begins to present; `failed` when what draws it could not be fetched. */
export function useStart({ button, close }: StartProps) {
  const model = useApp()
  const [failed, setFailed] = useState(false)
  const start = async (scenes: readonly Scene[], first: number) => {
    setFailed(false)
    const began = await startPresenting(model, {
      scenes,
      start: first,
      returnFocus: () => button.current?.focus(),
    })
    if (began) close()
    else setFailed(true)
  }
  return { start, failed }
}

/** 开始演示: from the first scene, or of the current view where there is none. */
export function StartButton(props: StartProps) {
  const model = useApp()
  const { start, failed } = useStart(props)
  const { state, settled } = useSceneStore()
  const loading = useScenes(({ storage }) => storage === 'loading')
  const press = async () => {
    // Whether there is a scene is known only when those of earlier visits are here.
    if (loading) await settled()
    const { scenes } = state.getState()
    const { shown } = model.store.getState()
    await start(scenes.length > 0 ? scenes : currentScene(model, shown), 0)
  }
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => void press()}>
        {words.present.start}
      </button>
      {failed && (
        <p role="alert" className="alarm small whole-line">
          {words.present.failed}
        </p>
      )}
    </>
  )
}

function currentScene(model: AppModel, view: ViewState): readonly Scene[] {
  const figure = figureFor(view, null)
  const title = titleFor(model, view, figure)
  return withIds([{ title, note: '', picture: figure, view: encodeView(view) }])
}
