import { messages } from '../../messages/index.ts'
import { useMap } from '../map/use-map.ts'
import { useApp } from '../shared/app-context.tsx'

/** Where the figures are from, and of a map (`ofMap`) the boundaries too. */
export function StageSources({ ofMap }: { ofMap: boolean }) {
  const { title } = useApp().dataset
  const { map } = useMap()
  return (
    <div className="stage-sources">
      <p>{messages.provenance.source(title)}</p>
      {ofMap && map && map.attribution !== '' && <p>{messages.map.source(map.attribution)}</p>}
    </div>
  )
}
