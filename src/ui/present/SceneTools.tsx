import { useRef, useState, type ReactNode } from 'react'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { saveFile } from '../../platform/index.ts'
import { encodeSceneFile } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { appendScenes, LoadPrompt } from './LoadPrompt.tsx'
import { readSceneFile, type FileAnswer } from './read-scene-file.ts'
import { makeSceneLink, MAX_LINK, useSceneLinkLength } from './use-scene-link.ts'
import { useScenes, useSceneStore } from '../scenes/use-scenes.ts'

/** 复制演示链接, 保存到文件 and 从文件载入, beside what comes first. */
export function SceneTools({ children }: { children: ReactNode }) {
  const model = useApp()
  const { facts, services } = model
  const store = useSceneStore()
  const { state, say, settled, takenAway } = store
  const scenes = useScenes((current) => current.scenes)
  const linkLength = useSceneLinkLength(scenes)
  const [answer, setAnswer] = useState<FileAnswer | null>(null)
  const [reading, setReading] = useState(false)
  const [byHand, setByHand] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const loadButton = useRef<HTMLButtonElement>(null)

  const save = () => {
    const text = encodeSceneFile(facts, scenes)
    const name = words.tools.fileName(safeName(facts.title), today())
    const saved = saveFile(name, new Blob([text], { type: 'application/json' }))
    setByHand(saved ? '' : text)
    if (!saved) return
    takenAway()
    say(words.done.saved(name))
  }
  const read = async (chosen: File | undefined) => {
    if (!chosen) return
    state.setState({ done: null })
    setReading(true)
    // How many are here already is known only when those of earlier visits are.
    await settled()
    const found = await readSceneFile(chosen, facts, state.getState().scenes.length)
    setReading(false)
    if (found.read && found.words === '') appendScenes(store, found.read)
    else setAnswer(found)
  }
  const close = () => {
    setAnswer(null)
    loadButton.current?.focus()
  }
  const copyLink = async () => {
    const link = await makeSceneLink(model, scenes)
    return (await services.copyText(link)) ? null : link
  }
  const tooLong = linkLength !== null && linkLength > MAX_LINK
  return (
    <>
      <div className="tools">
        {children}
        {scenes.length > 0 && !tooLong && (
          <CopyButton
            label={words.tools.copyLink}
            done={words.tools.linkDone}
            manual={words.tools.linkManual}
            copy={copyLink}
          />
        )}
        {scenes.length > 0 && (
          <button type="button" className="button" onClick={save}>
            {words.tools.save}
          </button>
        )}
        <button
          ref={loadButton}
          type="button"
          className="button"
          onClick={() => file.current?.click()}
        >
          {words.tools.load}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const { files } = event.currentTarget
            void read(files?.[0])
            // The same file may be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </div>
      {reading && (
        <p className="present-hint note" role="status">
          {messages.panel.loading}
        </p>
      )}
      {tooLong && (
        <p className="present-hint note">{words.tools.linkTooLong(linkLength, MAX_LINK)}</p>
      )}
      {byHand !== '' && (
        <label className="note scene-label" role="alert">
          {words.tools.saveRefused}
          <textarea
            className="field scene-field"
            readOnly
            rows={4}
            aria-label={words.tools.saveManual}
            value={byHand}
          />
        </label>
      )}
      {answer && <LoadPrompt answer={answer} onClose={close} />}
    </>
  )
}

/** A title as a part of a file's name, on every system. */
const safeName = (title: string) => title.replace(/[\\/:*?"<>|\s]+/g, '-')

/** Today as 20261125. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
}
