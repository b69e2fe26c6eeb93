import { LONG_LINK, reachOf, shareLink } from '../../view/index.ts'
import { shareWords as words } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { QrPicture } from './QrPicture.tsx'

/** 链接: the address of the present view, to copy or to scan. */
export function LinkSection() {
  const { services } = useApp()
  const address = useView((view) => shareLink(window.location.href, view))
  const reach = reachOf(window.location.protocol, window.location.hostname)
  return (
    <section className="below pile share-section" aria-labelledby="share-link">
      <h3 id="share-link">{words.link}</h3>
      <p className="note">{words.linkNote}</p>
      <div className="tools share-copy">
        <input
          type="text"
          readOnly
          className="field small breaks share-field"
          aria-label={words.address}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          label={words.copyLink}
          done={words.linkDone}
          manual={words.address}
          copy={async () => ((await services.copyText(address)) ? null : address)}
        />
      </div>
      {address.length > LONG_LINK && (
        <p className="caution small">{words.tooLong(address.length, LONG_LINK)}</p>
      )}
      {reach === 'site' ? (
        <QrPicture text={address} />
      ) : (
        <p className="caution small">{words[reach]}</p>
      )}
    </section>
  )
}
