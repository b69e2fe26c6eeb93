import { useState, type ReactNode } from 'react'
import { messages, rowDiagnosticWords } from '../../messages/index.ts'
import { dimensionLabel } from '../../view/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'

/** At most this many items are named one by one. */
const MAX_ITEMS = 5

/** What in the address was not understood, and what in the data file needs attention. */
export function Notices() {
  return (
    <>
      <AddressNotice />
      <DataNotice />
    </>
  )
}

function AddressNotice() {
  const { facts, dismissNotices } = useApp()
  const notices = useAppState((state) => state.notices)
  if (notices.length === 0) return null
  const { notice } = messages
  return (
    <Notice onDismiss={dismissNotices}>
      <p>
        {notice.address(notices.length)}
        {notices
          .slice(0, MAX_ITEMS)
          .map(({ code, raw, dimension }) => notice[code](raw, dimensionLabel(facts, dimension)))
          .join('、')}
        {notices.length > MAX_ITEMS && `，${notice.more(notices.length - MAX_ITEMS)}`}
      </p>
    </Notice>
  )
}

/** Rows that were refused or kept with a reservation: a list that lost cases must say so. */
function DataNotice() {
  const { diagnostics } = useApp()
  const [dismissed, setDismissed] = useState(false)
  if (dismissed || diagnostics.length === 0) return null
  const { notice } = messages
  return (
    <Notice onDismiss={() => setDismissed(true)}>
      <p>{notice.data(diagnostics.length)}</p>
      <ul className="small">
        {diagnostics.slice(0, MAX_ITEMS).map((diagnostic) => (
          <li key={JSON.stringify(diagnostic)}>{rowDiagnosticWords(diagnostic)}</li>
        ))}
        {diagnostics.length > MAX_ITEMS && <li>{notice.more(diagnostics.length - MAX_ITEMS)}</li>}
      </ul>
    </Notice>
  )
}

function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  return (
    <div className="notice row apart breaks caution" role="alert">
      <div>{children}</div>
      <button type="button" className="button rigid" onClick={onDismiss}>
        {messages.notice.dismiss}
      </button>
    </div>
  )
}
