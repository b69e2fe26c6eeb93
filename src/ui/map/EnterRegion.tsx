import { PLACE } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { chosenIn, regionName } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { useEnterable } from './use-map-figure.ts'

/** Goes into the region that is chosen alone, where it has divisions. */
export function EnterRegion() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const regions = useView((view) => chosenIn(view, PLACE))
  const enterable = useEnterable()
  const [only] = regions
  if (only === undefined || regions.length > 1 || !enterable(only)) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'area/entered', area: only })}
    >
      {messages.map.enter(regionName(facts, only))}
    </button>
  )
}
