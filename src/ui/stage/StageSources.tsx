import { messages } from '../../messages/index.ts'
import { MapSource } from '../map/MapSource.tsx'
import { useDrawnMap } from '../map/use-map-parts.ts'
import { useApp } from '../shared/app-context.tsx'

/** Where the figures are from, and of a map (`ofMap`) the boundaries too. */
export function StageSources({ ofMap }: { ofMap: boolean }) {
  const { title } = useApp().dataset
  const { drawn } = useDrawnMap()
  return (
    <div className="stage-sources note">
      <p>{messages.provenance.source(title)}</p>
      {ofMap && <MapSource map={drawn} />}
    </div>
  )
}
