import { messages } from '../../messages/index.ts'
import { AddToCompare } from '../compare/AddToCompare.tsx'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { useEnterable } from './use-map-model.ts'

/** What one can do with the region that is chosen alone: go into it, compare it. */
export function SelectionActions() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const regions = useView((view) => view.regions)
  const enterable = useEnterable()
  const [only] = regions
  if (only === undefined || regions.length > 1) return null
  return (
    <div className="selection-actions">
      {enterable(only) && (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'area/entered', area: only })}
        >
          {messages.map.enter(regionName(dataset, only))}
        </button>
      )}
      <AddToCompare regionKey={only} />
    </div>
  )
}
