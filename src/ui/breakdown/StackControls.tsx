import { messages } from '../../messages/index.ts'
import { STACK_MODES } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'

const BY_CODE = ''

/** Counts or shares, and the order of the rows. */
export function StackControls() {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const mode = useView((view) => view.stackMode)
  const order = useView((view) => view.stackOrder)
  const { breakdown } = messages
  const names = { count: breakdown.stackCount, share: breakdown.stackShare }
  return (
    <div className="stack-controls not-on-paper">
      <label className="select-label">
        <span>{breakdown.stackOrder}</span>
        <select
          value={order.by === 'category' ? order.category : BY_CODE}
          onChange={({ target: { value } }) =>
            dispatch({
              type: 'stack/order-changed',
              order: value === BY_CODE ? { by: 'code' } : { by: 'category', category: value },
            })
          }
        >
          <option value={BY_CODE}>{breakdown.stackByCode}</option>
          {dataset.categories.map((category) => (
            <option key={category} value={category}>
              {breakdown.stackByCategory(category)}
            </option>
          ))}
        </select>
      </label>
      <div className="segmented" role="radiogroup" aria-label={breakdown.stackMode}>
        {STACK_MODES.map((candidate) => (
          <label key={candidate} className={candidate === mode ? 'segmented-on' : ''}>
            <input
              type="radio"
              name="stack-mode"
              checked={candidate === mode}
              onChange={() => dispatch({ type: 'stack/mode-changed', mode: candidate })}
            />
            {names[candidate]}
          </label>
        ))}
      </div>
    </div>
  )
}
