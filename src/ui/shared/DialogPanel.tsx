import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { closeByEscape } from './close-by-escape.ts'
import { openChangeOf, type LazyPopupProps } from './use-lazy-popup.ts'
import './popup-panel.css'

interface DialogPanelProps extends LazyPopupProps {
  /** Its heading, and its name for assistive technology. */
  readonly name: string
  /** Name of the button that closes it. */
  readonly close: string
  readonly className?: string
  readonly children: ReactNode
}

/** A panel over the page, which waits below it. One Esc closes it and nothing else. */
export function DialogPanel(props: DialogPanelProps) {
  const { button, container, open, setOpen, name, close, className = '', children } = props
  return (
    <Dialog.Root open={open} onOpenChange={openChangeOf(props)}>
      <Dialog.Portal container={container}>
        <Dialog.Backdrop className="dialog-backdrop screen layer" />
        <Dialog.Popup
          className={`popup-panel column scrolls raised dialog-panel ${className}`}
          aria-label={name}
          finalFocus={button}
          onKeyDown={(event) => closeByEscape(event, () => setOpen(false))}
        >
          <div className="row apart popup-panel-header">
            <h2 className="title">{name}</h2>
            <Dialog.Close className="icon-button icon-button-plain" aria-label={close}>
              <span className="close-mark" aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
