import { Popover } from '@base-ui/react/popover'
import { useRef } from 'react'
import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { PanelBoundary } from '../../shared/ErrorBoundary.tsx'
import type { LazyPopupProps } from '../../shared/use-lazy-popup.ts'
import { LevelFacets } from './LevelFacets.tsx'
import { OrganizationFacet } from './OrganizationFacet.tsx'
import './more-filters.css'

/** It grows shorter rather than cover its button or the conditions. */
const STAY_BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const

/** What opens behind the button 更多筛选: the facets that have no panel of their own. */
export function MoreFilters({ button, container, open, setOpen }: LazyPopupProps) {
  const popup = useRef<HTMLDivElement>(null)
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
          align="start"
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={STAY_BELOW}
          className="more-filters-layer"
        >
          <Popover.Popup
            ref={popup}
            className="more-filters"
            aria-label={messages.filters.more}
            initialFocus={(by) =>
              by === 'touch' ||
              (popup.current?.querySelector<HTMLElement>('[role=listbox]') ?? true)
            }
            finalFocus={button}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              // One Esc does one thing: the page must not clear the search text as well.
              event.preventDefault()
              event.stopPropagation()
              setOpen(false)
            }}
          >
            <header className="more-filters-header">
              <h2>{messages.filters.more}</h2>
              <Popover.Close className="icon-button" aria-label={words.close}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </Popover.Close>
            </header>
            <PanelBoundary name={messages.filters.more}>
              <LevelFacets />
              <OrganizationFacet />
            </PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
