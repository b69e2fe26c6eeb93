import type { StackModel } from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { STACK_MODES } from '../../view/index.ts'
import { useDispatch, useWantedView } from '../shared/app-context.tsx'
import { RowsSelect } from './AxisSelect.tsx'

/** How an order by the value at a position stands among the options. */
const BY_VALUE = 'value'
const BY_CODE = 'code'

/** What the rows are, counts or shares, and the order of the rows. */
export function StackControls({ model }: { model: StackModel }) {
  const dispatch = useDispatch()
  const mode = useWantedView((view) => view.stackMode)
  const order = useWantedView((view) => view.stackOrder)
  const { breakdown } = messages
  const names = { count: breakdown.stackCount, share: breakdown.stackShare }
  const { rowsDimension, columns } = model
  const at = order.by === 'value' ? columns.findIndex(({ key }) => key === order.value) : -1
  return (
    <div className="row wrap not-on-paper">
      <RowsSelect />
      <label className="select-label">
        <span>{breakdown.stackOrder}</span>
        <select
          value={at < 0 ? BY_CODE : `${BY_VALUE}${at}`}
          onChange={({ target: { value } }) => {
            const column = columns[Number(value.slice(BY_VALUE.length))]
            dispatch({
              type: 'stack/order-changed',
              order:
                value === BY_CODE || !column ? { by: 'code' } : { by: 'value', value: column.key },
            })
          }}
        >
          <option value={BY_CODE}>
            {rowsDimension.id === PLACE
              ? breakdown.stackByCode
              : breakdown.stackByOwn(rowsDimension.label)}
          </option>
          {columns.map(({ key, label }, i) => (
            <option key={key} value={`${BY_VALUE}${i}`}>
              {breakdown.stackByValue(label)}
            </option>
          ))}
        </select>
      </label>
      <div className="segmented" role="radiogroup" aria-label={breakdown.stackMode}>
        {STACK_MODES.map((candidate) => (
          <label key={candidate} className={candidate === mode ? 'segmented-on' : ''}>
            <input
              className="cover"
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
