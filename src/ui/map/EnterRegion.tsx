import { messages } from '../../messages/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { useEnterable } from './use-map-model.ts'

/** Goes into the region that is chosen alone, where it has divisions. */
export function EnterRegion() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const regions = useView((view) => view.regions)
  const enterable = useEnterable()
  const [only] = regions
  if (only === undefined || regions.length > 1 || !enterable(only)) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'area/entered', area: only })}
    >
      {messages.map.enter(regionName(dataset, only))}
    </button>
  )
}
