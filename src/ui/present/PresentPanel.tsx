import { Popover } from '@base-ui/react/popover'
import { useRef } from 'react'
import { messages, sceneWords as words } from '../../messages/index.ts'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { AddScene } from './AddScene.tsx'
import { SceneDone } from './SceneDone.tsx'
import { SceneList } from './SceneList.tsx'
import { SceneTools } from './SceneTools.tsx'
import { StartButton } from './StartButton.tsx'
import { useScenes, useSceneStore } from './use-scenes.ts'
import './present.css'

/** It grows shorter rather than cover its button. */
const STAY_BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const

/** What opens behind the button 演示: the scenes, and what can be done with them. */
export function PresentPanel({ button, container, open, setOpen }: LazyPopupProps) {
  const popup = useRef<HTMLDivElement>(null)
  const close = () => setOpen(false)
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // Something within has taken this Esc for itself.
        if (event.defaultPrevented) return
        // A press on the button closes by the button's own click.
        const onButton = event.target instanceof Node && button.current?.contains(event.target)
        if (!onButton) setOpen(next)
      }}
    >
      <Popover.Portal container={container}>
        <Popover.Positioner
          anchor={button}
          positionMethod="fixed"
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={STAY_BELOW}
          className="present-layer"
        >
          <Popover.Popup
            ref={popup}
            className="present"
            aria-label={messages.present.button}
            initialFocus={() =>
              popup.current?.querySelector<HTMLElement>('.present-add button') ?? true
            }
            finalFocus={button}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.isDefaultPrevented()) return
              if (event.nativeEvent.isComposing) return
              // One Esc does one thing: the page must not clear the search text as well.
              event.preventDefault()
              event.stopPropagation()
              close()
            }}
          >
            <div className="present-header">
              <h2>{messages.present.button}</h2>
              <Popover.Close className="icon-button" aria-label={words.close}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </Popover.Close>
            </div>
            <PanelBoundary name={messages.present.button}>
              <Refused />
              <AddScene />
              <SceneList button={button} close={close} />
              <SceneDone />
              <div className="present-footer">
                <SceneTools>
                  <StartButton button={button} close={close} />
                </SceneTools>
              </div>
            </PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Says once that the browser keeps nothing, and the way out. */
function Refused() {
  const { state } = useSceneStore()
  const told = useScenes(({ storage, told }) => storage !== 'refused' || told)
  if (told) return null
  return (
    <div className="present-notice" role="alert">
      <p>{words.refused}</p>
      <button type="button" className="button" onClick={() => state.setState({ told: true })}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}
