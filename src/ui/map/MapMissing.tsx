import type { Load, MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import type { MapError } from '../../platform/index.ts'
import { regionName } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { areaTrail } from './Breadcrumb.tsx'

interface MapMissingProps {
  readonly map: Load<MapFile, MapError>
  readonly file: string
  readonly onRetry: () => void
}

/** In place of a map that is on its way or could not be read. */
export function MapMissing({ map: { state }, file, onRetry }: MapMissingProps) {
  const { facts } = useApp()
  const area = useView((view) => view.area)
  const { map, error } = messages
  if (state !== 'failed') {
    return (
      <p className="map-waiting muted" role="status">
        {map.loading}
      </p>
    )
  }
  return (
    <div className="pile left failure" role="alert">
      <h3>{area === null ? error.mapTitle : map.loadFailed(regionName(facts, area))}</h3>
      <p>{area === null ? error.mapBody(file) : map.loadFailedBody(file)}</p>
      <div className="row wrap not-on-paper">
        <button type="button" className="button" onClick={onRetry}>
          {error.retry}
        </button>
        <BackButton />
      </div>
    </div>
  )
}

/** In place of a map on which everything is 本部分未列出: one sentence and the way back. */
export function MapUnlisted() {
  const { facts } = useApp()
  const area = useView((view) => view.area)
  const name = area === null ? messages.map.country : regionName(facts, area)
  return (
    <div className="pile left failure">
      <p>{messages.map.allUnlisted(name)}</p>
      <BackButton />
    </div>
  )
}

function BackButton() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const area = useView((view) => view.area)
  const above = areaTrail(area).at(-2)
  if (above === undefined) return null
  const name = above === null ? messages.map.country : regionName(facts, above)
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'area/entered', area: above })}
    >
      {messages.map.back(name)}
    </button>
  )
}
