import { Popover } from '@base-ui/react/popover'
import { useRef, type ReactNode } from 'react'
import { closeByEscape } from './close-by-escape.ts'
import { PanelBoundary } from './ErrorBoundary.tsx'
import { openChangeOf, type LazyPopupProps } from './use-lazy-popup.ts'
import './popup-panel.css'

interface PopupPanelProps extends LazyPopupProps {
  /** Its heading, and its name for assistive technology. */
  readonly name: string
  /** Name of the button that closes it. */
  readonly close: string
  /** Which of its edges stands below the same edge of its button. */
  readonly align: 'start' | 'end'
  readonly className: string
  /** What takes the focus when it opens; its first control by default. */
  readonly focusFirst?: string
  readonly children: ReactNode
}

/** It grows shorter rather than cover its button. */
const STAY_BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const

/** A panel that hangs below its button, beside which the page goes on. One Esc closes it and nothing else. */
export function PopupPanel(props: PopupPanelProps) {
  const { button, container, open, setOpen, name, close, align, className, focusFirst } = props
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Popover.Root open={open} onOpenChange={openChangeOf(props)}>
      <Popover.Portal container={container}>
        <Popover.Positioner
          anchor={button}
          positionMethod="fixed"
          side="bottom"
          align={align}
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={STAY_BELOW}
          className="layer"
        >
          <Popover.Popup
            ref={popup}
            className={`popup-panel column scrolls raised ${className}`}
            aria-label={name}
            initialFocus={(by) =>
              by === 'touch' ||
              !focusFirst ||
              (popup.current?.querySelector<HTMLElement>(focusFirst) ?? true)
            }
            finalFocus={button}
            onKeyDown={(event) => closeByEscape(event, () => setOpen(false))}
          >
            <div className="row apart popup-panel-header">
              <h2 className="title">{name}</h2>
              <Popover.Close className="icon-button icon-button-plain" aria-label={close}>
                <span className="close-mark" aria-hidden="true" />
              </Popover.Close>
            </div>
            <PanelBoundary name={name}>{props.children}</PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
