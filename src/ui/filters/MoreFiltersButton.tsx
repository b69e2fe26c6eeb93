import { messages } from '../../messages/index.ts'
import { useLazyPopup } from '../shared/use-lazy-popup.ts'

const loadPanel = () => import('./more/MoreFilters.tsx').then((module) => module.MoreFilters)

/** The button 更多筛选; what it opens is fetched when it is first wanted. */
export function MoreFiltersButton() {
  const { container, buttonProps, popupProps, Popup, failed } = useLazyPopup(loadPanel)
  return (
    <div ref={container} className="more-filters-tool">
      <button {...buttonProps} type="button" className="button" aria-haspopup="dialog">
        {messages.filters.more}
        <span className="caret" aria-hidden="true" />
      </button>
      {failed && (
        <span role="alert" className="tool-failure">
          {messages.filters.moreFailed}
        </span>
      )}
      {Popup && <Popup {...popupProps} />}
    </div>
  )
}
