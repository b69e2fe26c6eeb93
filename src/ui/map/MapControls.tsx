import { messages } from '../../messages/index.ts'
import { DRAWINGS, type Metric } from '../../view/index.ts'
import { useApp, useDispatch, useView } from '../shared/app-context.tsx'
import { useMetric } from './use-map-model.ts'

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
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const metric = useMetric()
  const provinces = useView((view) => view.area === null && view.drawing !== 'prefectures')
  const { map } = messages
  const choices: readonly (readonly [Metric, string])[] = [
    [{ kind: 'count' }, map.metricCount],
    ...(provinces ? [[{ kind: 'per-population' }, map.metricPerPopulation] as const] : []),
    ...dataset.categories.map(
      (category) => [{ kind: 'share', category }, map.metricShare(category)] as const,
    ),
  ]
  const idOf = (one: Metric) => (one.kind === 'share' ? `share ${one.category}` : one.kind)
  return (
    <label className="select-label">
      <span>{map.metric}</span>
      <select
        value={idOf(metric)}
        onChange={({ target: { value } }) => {
          const chosen = choices.find(([one]) => idOf(one) === value)
          if (chosen) dispatch({ type: 'metric/changed', metric: chosen[0] })
        }}
      >
        {choices.map(([one, name]) => (
          <option key={idOf(one)} value={idOf(one)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function DrawingChoice() {
  const dispatch = useDispatch()
  const drawing = useView((view) => view.drawing)
  const area = useView((view) => view.area)
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
            className="visually-hidden"
            checked={one === current}
            onChange={() => dispatch({ type: 'drawing/changed', drawing: one })}
          />
          {map.drawings[one]}
        </label>
      ))}
    </div>
  )
}
