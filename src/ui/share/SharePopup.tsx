import { Popover } from '@base-ui/react/popover'
import { messages, shareWords as words } from '../../messages/index.ts'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import './share.css'

/** It grows shorter rather than cover its button. */
const STAY_BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const

/** What opens behind the button 分享: the view as a link, and as code for another page. */
export function SharePopup({ button, container, open, setOpen }: LazyPopupProps) {
  const share = messages.sharing.button
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
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
          className="share-layer"
        >
          <Popover.Popup
            className="share-popup"
            aria-label={share}
            finalFocus={button}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              // One Esc does one thing: the page must not clear the search text as well.
              event.preventDefault()
              event.stopPropagation()
              setOpen(false)
            }}
          >
            <div className="share-header">
              <h2>{share}</h2>
              <Popover.Close className="icon-button" aria-label={words.close}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </Popover.Close>
            </div>
            <PanelBoundary name={share}>
              <LinkSection />
              <EmbedSection />
            </PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
