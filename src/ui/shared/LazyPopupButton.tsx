import type { ComponentType } from 'react'
import { useLazyPopup, type LazyPopupProps } from './use-lazy-popup.ts'

interface LazyPopupButtonProps {
  readonly label: string
  /** What is said when its part of the app could not be fetched. */
  readonly failure: string
  /** Fetches what it opens; one and the same function each time. */
  readonly load: () => Promise<ComponentType<LazyPopupProps>>
  readonly className?: string
  /** Whether a small triangle says that something hangs below the button. */
  readonly caret?: boolean
}

/** A button with what it opens, which is fetched when it is first wanted. */
export function LazyPopupButton({ label, failure, load, className, caret }: LazyPopupButtonProps) {
  const { container, buttonProps, popupProps, Popup, failed } = useLazyPopup(load)
  return (
    <div ref={container} className={className}>
      <button {...buttonProps} type="button" className="button" aria-haspopup="dialog">
        {label}
        {caret && <span className="caret" aria-hidden="true" />}
      </button>
      {failed && (
        <span role="alert" className="alarm small">
          {failure}
        </span>
      )}
      {Popup && <Popup {...popupProps} />}
    </div>
  )
}
