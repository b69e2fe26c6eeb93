import { messages, sceneWords as words } from '../../messages/index.ts'
import { PopupPanel } from '../shared/PopupPanel.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { AddScene } from './AddScene.tsx'
import { SceneDone } from './SceneDone.tsx'
import { SceneList } from './SceneList.tsx'
import { SceneTools } from './SceneTools.tsx'
import { StartButton } from './StartButton.tsx'
import { useScenes, useSceneStore } from '../scenes/use-scenes.ts'
import './present.css'

/** What opens behind the button 演示: the scenes, and what can be done with them. */
export function PresentPanel(popup: LazyPopupProps) {
  const { button, setOpen } = popup
  const close = () => setOpen(false)
  return (
    <PopupPanel
      {...popup}
      name={messages.present.button}
      close={words.close}
      align="end"
      className="present"
      focusFirst=".present-add button"
    >
      <Refused />
      <AddScene />
      <SceneList button={button} close={close} />
      <SceneDone />
      <div className="frame pile present-footer">
        <SceneTools>
          <StartButton button={button} close={close} />
        </SceneTools>
      </div>
    </PopupPanel>
  )
}

/** Says once that the browser keeps nothing, and the way out. */
function Refused() {
  const { state } = useSceneStore()
  const told = useScenes(({ storage, told }) => storage !== 'refused' || told)
  if (told) return null
  return (
    <div className="pile tight left present-notice breaks caution" role="alert">
      <p>{words.refused}</p>
      <button type="button" className="button" onClick={() => state.setState({ told: true })}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}
