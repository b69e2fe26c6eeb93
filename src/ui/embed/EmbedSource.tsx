import { embedWords, messages } from '../../messages/index.ts'
import { encodeView } from '../../view/index.ts'
import { MapSource } from '../map/MapSource.tsx'
import { useDrawnMap } from '../map/use-map-parts.ts'
import { useApp, useView } from '../shared/app-context.tsx'

/** Where the figures come from, what they do not say, and the whole page in a window of its own. */
export function EmbedSource({ map }: { map: boolean }) {
  const { dataset } = useApp()
  const { drawn } = useDrawnMap()
  const fragment = useView(encodeView)
  const { provenance } = messages
  return (
    <footer className="embed-source note">
      <p>{provenance.source(dataset.title)}</p>
      {map && <MapSource map={drawn} />}
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
