import { embedWords, messages } from '../../messages/index.ts'
import { encodeView } from '../../view/index.ts'
import { ReviewNumber } from '../map/ReviewNumber.tsx'
import { useMapParts } from '../map/use-map-parts.ts'
import { useApp, useView } from '../shared/app-context.tsx'

/** Where the figures come from, what they do not say, and the whole page in a window of its own. */
export function EmbedSource({ map }: { map: boolean }) {
  const { dataset } = useApp()
  const attribution = useMapParts().drawn?.attribution ?? ''
  const fragment = useView(encodeView)
  const { provenance } = messages
  return (
    <footer className="embed-source">
      <p>{provenance.source(dataset.title)}</p>
      {map && attribution !== '' && (
        <>
          <p>{messages.map.source(attribution)}</p>
          <ReviewNumber />
        </>
      )}
      <p>
        <a
          className="embed-open"
          href={`${window.location.pathname}${window.location.search}#${fragment}`}
          target="_blank"
          rel="noreferrer"
        >
          {embedWords.open}
        </a>
      </p>
    </footer>
  )
}
