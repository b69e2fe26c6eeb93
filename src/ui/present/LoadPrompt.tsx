import { useEffect, useId, useRef } from 'react'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { exchangeScenes, insertScenes, MAX_SCENES, type ReadScenes } from '../../view/index.ts'
import type { FileAnswer } from './read-scene-file.ts'
import { withIds, type SceneStore } from '../scenes/scene-store.ts'
import { useEscapeFirst } from '../shared/use-escape-first.ts'
import { useSceneStore } from '../scenes/use-scenes.ts'

interface LoadPromptProps {
  readonly answer: FileAnswer
  readonly onClose: () => void
}

/** What a file was found to hold: asks how to take it, or says why it cannot be taken. */
export function LoadPrompt({ answer, onClose }: LoadPromptProps) {
  const store = useSceneStore()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useEscapeFirst(onClose)
  useEffect(() => box.current?.querySelector('button')?.focus(), [answer])
  const take = (how: typeof appendScenes) => () => {
    if (answer.read) how(store, answer.read)
    onClose()
  }
  return (
    <div
      ref={box}
      className="pile tight left present-notice breaks caution"
      role="alertdialog"
      aria-label={words.file.prompt}
      aria-describedby={id}
    >
      <p id={id}>{answer.words}</p>
      <div className="tools">
        {answer.read && (
          <button type="button" className="button" onClick={take(appendScenes)}>
            {answer.own > 0 ? words.file.append : words.file.load}
          </button>
        )}
        {answer.read && answer.own > 0 && (
          <button type="button" className="button" onClick={take(exchangeAll)}>
            {words.file.exchange}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {answer.read ? words.file.cancel : messages.notice.dismiss}
        </button>
      </div>
    </div>
  )
}

/** Puts scenes behind those that are there, as long as there is room. */
export function appendScenes({ state, change, say }: SceneStore, { scenes, skipped }: ReadScenes) {
  const room = state.getState().scenes.length + scenes.length <= MAX_SCENES
  if (room) {
    const done = words.done.appended(scenes.length, skipped)
    change(insertScenes(withIds(scenes)), { words: done, undo: null })
  } else say(words.file.tooMany(MAX_SCENES))
}

/** Puts scenes in the place of those that are there, until it is taken back. */
function exchangeAll({ state, change }: SceneStore, { scenes, skipped }: ReadScenes) {
  const old = state.getState().scenes
  const added = withIds(scenes)
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  change(exchangeScenes(ids(old), added), {
    words: words.done.exchanged(old.length, added.length, skipped),
    undo: exchangeScenes(ids(added), old),
  })
}
