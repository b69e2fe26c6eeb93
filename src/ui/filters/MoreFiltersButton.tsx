import { messages } from '../../messages/index.ts'
import { LazyPopupButton } from '../shared/LazyPopupButton.tsx'

const loadPanel = () => import('./more/MoreFilters.tsx').then((module) => module.MoreFilters)

/** The button 更多筛选. */
export function MoreFiltersButton() {
  return (
    <LazyPopupButton
      label={messages.filters.more}
      failure={messages.filters.moreFailed}
      load={loadPanel}
      className="not-on-paper"
      caret
    />
  )
}
