import { Popover } from '@base-ui/react/popover'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { PanelBoundary } from './ErrorBoundary.tsx'
import type { LazyPopupProps } from './use-lazy-popup.ts'
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
  const closeByEscape = (event: KeyboardEvent) => {
    // Something within may have taken it for itself, an input method for one.
    if (event.key !== 'Escape' || event.isDefaultPrevented()) return
    if (event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
  }
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
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
          align={align}
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={STAY_BELOW}
          className="popup-panel-layer"
        >
          <Popover.Popup
            ref={popup}
            className={`popup-panel ${className}`}
            aria-label={name}
            initialFocus={(by) =>
              by === 'touch' ||
              !focusFirst ||
              (popup.current?.querySelector<HTMLElement>(focusFirst) ?? true)
            }
            finalFocus={button}
            onKeyDown={closeByEscape}
          >
            <div className="popup-panel-header">
              <h2>{name}</h2>
              <Popover.Close className="icon-button" aria-label={close}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </Popover.Close>
            </div>
            <PanelBoundary name={name}>{props.children}</PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
