import { embedWords, messages } from '../../messages/index.ts'
import { encodeView } from '../../view/index.ts'
import { MapSource } from '../map/MapSource.tsx'
import { useMapFigure } from '../map/use-map-figure.ts'
import { useApp, useView } from '../shared/app-context.tsx'

/**
 * Where the figures come from, what they do not say, and the whole page in a window of its own.
 * `ofMap`: a map is among them.
 */
export function EmbedSource({ ofMap }: { ofMap: boolean }) {
  const { facts } = useApp()
  const { map, model } = useMapFigure()
  const fragment = useView(encodeView)
  const { provenance } = messages
  const drawn = map.state === 'here' && model?.unlisted === false ? map.value : null
  return (
    <footer className="line rigid embed-source note">
      <p>{provenance.source(facts.title)}</p>
      {ofMap && <MapSource map={drawn} />}
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
