import { findDimension, ORGANIZATION } from '../../../domain/index.ts'
import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { useApp } from '../../shared/app-context.tsx'
import { PopupPanel } from '../../shared/PopupPanel.tsx'
import type { LazyPopupProps } from '../../shared/use-lazy-popup.ts'
import { DimensionFacets } from './DimensionFacets.tsx'
import { OrganizationFacet } from './OrganizationFacet.tsx'
import './more-filters.css'

/** What opens behind the button 更多筛选: the facets that have no panel of their own. */
export function MoreFilters(popup: LazyPopupProps) {
  const { facts } = useApp()
  const organization = findDimension(facts.dimensions, ORGANIZATION)
  return (
    <PopupPanel
      {...popup}
      name={messages.filters.more}
      close={words.close}
      align="start"
      className="more-filters"
      focusFirst="[role=listbox]"
    >
      <DimensionFacets />
      {organization?.facet && <OrganizationFacet label={organization.label} />}
    </PopupPanel>
  )
}
