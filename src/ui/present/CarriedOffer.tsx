import { useEffect, useRef, useState } from 'react'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { insertScenes, MAX_SCENES, type ReadScenes } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { withIds } from '../scenes/scene-store.ts'
import { startPresenting } from './start-presenting.ts'
import { useSceneStore } from '../scenes/use-scenes.ts'

interface CarriedOfferProps {
  readonly read: ReadScenes
  /** The scenes are among the reader's own now. */
  readonly onTaken: () => void
  readonly onDismiss: () => void
}

/** 开始演示, 加入我的场景 or 不用 the scenes of a link. */
export function CarriedOffer({ read, onTaken, onDismiss }: CarriedOfferProps) {
  const model = useApp()
  const { state, change, settled } = useSceneStore()
  const { scenes, skipped } = read
  const [said, setSaid] = useState('')
  const [taken, setTaken] = useState(false)
  // A live region tells only what changes in it.
  useEffect(() => setSaid(words.link.carried(scenes.length, skipped)), [scenes, skipped])
  const startButton = useRef<HTMLButtonElement>(null)
  const start = async () => {
    const began = await startPresenting(model, {
      scenes: withIds(scenes),
      start: 0,
      returnFocus: () => startButton.current?.focus(),
    })
    if (!began) setSaid(words.present.failed)
  }
  const take = async () => {
    await settled()
    if (state.getState().scenes.length + scenes.length > MAX_SCENES) {
      setSaid(words.link.tooMany(MAX_SCENES))
      return
    }
    change(insertScenes(withIds(scenes)))
    setTaken(true)
    await settled()
    const now = state.getState()
    const kept = now.storage !== 'refused'
    setSaid(
      kept
        ? words.link.taken(scenes.length, now.scenes.length)
        : words.link.takenUnkept(scenes.length),
    )
    onTaken()
  }
  return (
    <>
      <p role="status">{said}</p>
      <div className="tools">
        <button ref={startButton} type="button" className="button" onClick={() => void start()}>
          {words.present.start}
        </button>
        {!taken && (
          <button type="button" className="button" onClick={() => void take()}>
            {words.link.take}
          </button>
        )}
        <button type="button" className="button" onClick={onDismiss}>
          {taken ? messages.notice.dismiss : words.link.ignore}
        </button>
      </div>
    </>
  )
}
