import { useRef, useState, type ComponentProps } from 'react'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import { messages } from '../../messages/index.ts'
import type { ColumnMenu } from './ColumnMenu.tsx'

interface ColumnsButtonProps {
  readonly visibility: ColumnVisibilityState
  readonly setVisibility: (visibility: ColumnVisibilityState) => void
}

const loadMenu = () => import('./ColumnMenu.tsx').then((module) => module.ColumnMenu)

/** The button 列; its menu is fetched when the button is first pointed at, focused or pressed. */
export function ColumnsButton({ visibility, setVisibility }: ColumnsButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [menu, setMenu] = useState<{
    Menu: (props: ComponentProps<typeof ColumnMenu>) => React.ReactNode
  } | null>(null)

  const fetchMenu = async () => {
    if (menu) return true
    try {
      setMenu({ Menu: await loadMenu() })
      return true
    } catch {
      return false
    }
  }
  const warm = () => void fetchMenu()
  const press = async () => {
    if (open) {
      setOpen(false)
      return
    }
    const ready = await fetchMenu()
    setFailed(!ready)
    setOpen(ready)
  }
  return (
    <div ref={container} className="columns-tool">
      <button
        ref={button}
        type="button"
        className="button columns-button"
        aria-haspopup="menu"
        aria-expanded={open}
        title={messages.table.chooseColumnsLabel}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => void press()}
      >
        {messages.table.chooseColumns}
        <span className="caret" aria-hidden="true" />
      </button>
      {failed && (
        <span role="alert" className="tool-failure">
          {messages.table.columnsFailed}
        </span>
      )}
      {menu && (
        <menu.Menu
          button={button}
          container={container}
          open={open}
          setOpen={setOpen}
          visibility={visibility}
          setVisibility={setVisibility}
        />
      )}
    </div>
  )
}
