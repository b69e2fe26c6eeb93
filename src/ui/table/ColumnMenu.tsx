import { Menu } from '@base-ui/react/menu'
import type { ColumnVisibilityState } from '@tanstack/react-table'
import { TITLE } from '../../domain/index.ts'
import { columnsOf } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { closeByEscape } from '../shared/close-by-escape.ts'
import { openChangeOf, type LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { showAll } from './use-column-visibility.ts'

interface ColumnMenuProps extends LazyPopupProps {
  readonly visibility: ColumnVisibilityState
  readonly setVisibility: (visibility: ColumnVisibilityState) => void
}

/** The menu behind the button 列; loaded when it is first wanted. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { button, container, open, setOpen, visibility, setVisibility } = props
  const { facts } = useApp()
  const columns = columnsOf(facts)
  const allVisible = columns.every(({ id }) => visibility[id] !== false)
  return (
    <Menu.Root open={open} modal={false} onOpenChange={openChangeOf(props)}>
      <Menu.Portal container={container}>
        <Menu.Positioner
          anchor={button}
          positionMethod="fixed"
          side="bottom"
          align="end"
          sideOffset={4}
          className="layer"
        >
          <Menu.Popup
            className="menu raised"
            finalFocus={button}
            aria-label={messages.table.chooseColumnsLabel}
            onKeyDown={(event) => closeByEscape(event, () => setOpen(false))}
          >
            {columns.map(({ id, label }) => (
              <Menu.CheckboxItem
                key={id}
                className="row press menu-item"
                checked={visibility[id] !== false}
                disabled={id === TITLE}
                closeOnClick={false}
                onCheckedChange={(checked) => setVisibility({ ...visibility, [id]: checked })}
              >
                <span className="menu-tick" aria-hidden="true">
                  <Menu.CheckboxItemIndicator>✓</Menu.CheckboxItemIndicator>
                </span>
                {label}
              </Menu.CheckboxItem>
            ))}
            <Menu.Separator className="menu-rule" />
            <Menu.Item
              className="row press menu-item"
              disabled={allVisible}
              closeOnClick={false}
              onClick={() => setVisibility(showAll(facts, visibility))}
            >
              <span className="menu-tick" aria-hidden="true" />
              {messages.table.resetColumns}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
