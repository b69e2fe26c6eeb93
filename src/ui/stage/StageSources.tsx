import { messages } from '../../messages/index.ts'
import { MapSource } from '../map/MapSource.tsx'
import { useMapFigure } from '../map/use-map-figure.ts'
import { useApp } from '../shared/app-context.tsx'

/** Where the figures are from, and of a map (`ofMap`) the boundaries too. */
export function StageSources({ ofMap }: { ofMap: boolean }) {
  const { title } = useApp().facts
  const { map, model } = useMapFigure()
  const drawn = map.state === 'here' && model?.unlisted === false ? map.value : null
  return (
    <div className="column stage-sources note">
      <p>{messages.provenance.source(title)}</p>
      {ofMap && <MapSource map={drawn} />}
    </div>
  )
}
