import type { ColumnVisibilityState } from '@tanstack/react-table'
import { messages } from '../../messages/index.ts'
import { useLazyPopup } from '../shared/use-lazy-popup.ts'

interface ColumnsButtonProps {
  readonly visibility: ColumnVisibilityState
  readonly setVisibility: (visibility: ColumnVisibilityState) => void
}

const loadMenu = () => import('./ColumnMenu.tsx').then((module) => module.ColumnMenu)

/** The button 列; its menu is fetched when it is first wanted. */
export function ColumnsButton({ visibility, setVisibility }: ColumnsButtonProps) {
  const { container, buttonProps, popupProps, Popup, failed } = useLazyPopup(loadMenu)
  return (
    <div ref={container} className="columns-tool">
      <button
        {...buttonProps}
        type="button"
        className="button columns-button"
        aria-haspopup="menu"
        title={messages.table.chooseColumnsLabel}
      >
        {messages.table.chooseColumns}
        <span className="caret" aria-hidden="true" />
      </button>
      {failed && (
        <span role="alert" className="alarm small">
          {messages.table.columnsFailed}
        </span>
      )}
      {Popup && <Popup {...popupProps} visibility={visibility} setVisibility={setVisibility} />}
    </div>
  )
}
