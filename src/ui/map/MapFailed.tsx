import { messages } from '../../messages/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { areaTrail } from './Breadcrumb.tsx'

/** In place of a map that is on its way or could not be read. */
export function MapFailed({ loading, onRetry }: { loading: boolean; onRetry: () => void }) {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const { map, error } = messages
  if (loading) {
    return (
      <p className="map-waiting" role="status">
        {map.loading}
      </p>
    )
  }
  return (
    <div className="failure" role="alert">
      <h3>{area === null ? error.mapTitle : map.loadFailed(regionName(dataset, area))}</h3>
      <p>{area === null ? error.mapBody : map.loadFailedBody}</p>
      <div className="panel-tools not-on-paper">
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
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const name = area === null ? messages.map.country : regionName(dataset, area)
  return (
    <div className="failure">
      <p>{messages.map.allUnlisted(name)}</p>
      <BackButton />
    </div>
  )
}

function BackButton() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const area = useView((view) => view.area)
  const above = areaTrail(area).at(-2)
  if (above === undefined) return null
  const name = above === null ? messages.map.country : regionName(dataset, above)
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
