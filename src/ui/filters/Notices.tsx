import { messages } from '../../messages/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'

/** What in the address was not understood. */
export function Notices() {
  const { dismissNotices } = useApp()
  const notices = useAppState((state) => state.notices)
  if (notices.length === 0) return null
  const items = notices.map(({ code, raw }) => messages.notice[code](raw))
  return (
    <div className="notice" role="alert">
      <p>
        {messages.notice.address(items)}
        {items.join('、')}
      </p>
      <button type="button" className="button" onClick={dismissNotices}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}
