import { metricChoices, metricName, shareDimension } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { DRAWINGS, metricOf, type Metric } from '../../view/index.ts'
import { useApp, useDispatch, useWantedView } from '../shared/app-context.tsx'

/** What is measured, and how it is drawn. */
export function MapControls() {
  return (
    <>
      <MetricSelect />
      <DrawingChoice />
    </>
  )
}

function MetricSelect() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWantedView((wanted) => wanted)
  const choices = metricChoices(facts, view)
  const idOf = (one: Metric) =>
    one.kind === 'share'
      ? `share ${shareDimension(facts, { ...view, metric: one })} ${one.value}`
      : one.kind
  return (
    <label className="select-label">
      <span>{messages.map.metric}</span>
      <select
        value={idOf(metricOf(view))}
        onChange={({ target: { value } }) => {
          const chosen = choices.find((one) => idOf(one) === value)
          if (chosen) dispatch({ type: 'metric/changed', metric: chosen })
        }}
      >
        {choices.map((one) => (
          <option key={idOf(one)} value={idOf(one)}>
            {metricName(facts, one)}
          </option>
        ))}
      </select>
    </label>
  )
}

function DrawingChoice() {
  const dispatch = useDispatch()
  const drawing = useWantedView((view) => view.drawing)
  const area = useWantedView((view) => view.area)
  const { map } = messages
  const offered = DRAWINGS.filter((one) => area === null || one === 'regions' || one === 'bubbles')
  const current = offered.includes(drawing) ? drawing : 'regions'
  return (
    <div className="segmented" role="radiogroup" aria-label={map.drawing}>
      {offered.map((one) => (
        <label key={one} className={one === current ? 'segmented-on' : ''}>
          <input
            type="radio"
            name="drawing"
            className="cover"
            checked={one === current}
            onChange={() => dispatch({ type: 'drawing/changed', drawing: one })}
          />
          {map.drawings[one]}
        </label>
      ))}
    </div>
  )
}
