import { PLACE } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { chosenIn } from '../../view/index.ts'
import { AddToCompare } from '../compare/AddToCompare.tsx'
import { useView } from '../shared/app-context.tsx'
import { EnterRegion } from './EnterRegion.tsx'

/** What one can do with the region that is chosen alone: go into it, compare it. Takes the same room always. */
export function SelectionActions() {
  const regions = useView((view) => chosenIn(view, PLACE))
  const [only] = regions
  if (only === undefined || regions.length > 1) {
    return <p className="note selection-actions not-on-paper">{messages.map.selectionHint}</p>
  }
  return (
    <div className="row tight selection-actions not-on-paper">
      <EnterRegion />
      <AddToCompare regionKey={only} />
    </div>
  )
}
