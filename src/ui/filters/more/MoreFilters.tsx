import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { PopupPanel } from '../../shared/PopupPanel.tsx'
import type { LazyPopupProps } from '../../shared/use-lazy-popup.ts'
import { LevelFacets } from './LevelFacets.tsx'
import { OrganizationFacet } from './OrganizationFacet.tsx'
import './more-filters.css'

/** What opens behind the button 更多筛选: the facets that have no panel of their own. */
export function MoreFilters(popup: LazyPopupProps) {
  return (
    <PopupPanel
      {...popup}
      name={messages.filters.more}
      close={words.close}
      align="start"
      className="more-filters"
      focusFirst="[role=listbox]"
    >
      <LevelFacets />
      <OrganizationFacet />
    </PopupPanel>
  )
}
