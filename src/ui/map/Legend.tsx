import {
  axisLabels,
  bubbleSizes,
  bubbleWords,
  looksThatOccur,
  metricName,
  rangeText,
  regionsNumber,
  sequenceStep,
  type ClassBreak,
  type LegendLook,
  type MapModel,
} from '../../figures/index.ts'
import { PLACE, type MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { CLASS_METHODS } from '../../view/index.ts'
import { BEHIND_KEYS, behindNumber } from '../behind/behind-number.ts'
import { useApp, useDispatch, useView, useWantedView } from '../shared/app-context.tsx'
import { categoryColor, sequence } from '../theme/tokens.ts'
import { FadedSwatch, Swatch } from '../shared/Swatch.tsx'

interface ClassLegendProps {
  readonly map: MapFile
  readonly model: MapModel
  /** Whether it only says how classes are made, and offers no other way. */
  readonly fixed?: boolean
}

/** The classes as a small histogram that can be chosen; what circles mean where there are any. */
export function ClassLegend({ map, model, fixed = false }: ClassLegendProps) {
  const { facts } = useApp()
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const { legend } = messages
  return (
    <div className="legend small legend-classes" role="group" aria-label={legend.label}>
      {bubbles ? (
        <ul className="legend-bubbles">
          <li className="pair">{bubbleWords(model)}</li>
          <li>
            <BubbleKey map={map} model={model} />
          </li>
          {axisLabels(facts, model).map((label, index) => (
            <li className="pair" key={label}>
              <span className="dot exact" style={{ background: categoryColor(index) }} />
              {label}
            </li>
          ))}
        </ul>
      ) : (
        <>
          {fixed ? (
            <p className="strong">{metricName(facts, model.metric)}</p>
          ) : (
            <MethodSelect model={model} />
          )}
          <ul aria-label={metricName(facts, model.metric)}>
            {model.classes.map((one, i) => (
              <ClassItem key={one.from} one={one} index={i} model={model} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Circles of a few numbers of cases, in the size that they have on the map. */
const BubbleKey = ({ map, model }: { map: MapFile; model: MapModel }) => (
  <ul className="bubble-key" aria-label={messages.legend.bubbleKey}>
    {bubbleSizes(map, model).map(({ cases, share }) => (
      <li className="pair" key={cases}>
        <span
          className="bubble-size"
          style={{ width: `calc(var(--bubble-most) * ${(2 * share).toFixed(3)})` }}
          aria-hidden="true"
        />
        {cases}
      </li>
    ))}
  </ul>
)

/** Every other look that the map at hand has. `className`: of the place that it stands in. */
export function LookLegend({ model, className = '' }: { model: MapModel; className?: string }) {
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const looks = looksThatOccur(model, bubbles)
  if (looks.length === 0) return null
  return (
    <div className={`legend small ${className}`} role="group" aria-label={messages.legend.looks}>
      <ul className="legend-looks">
        {looks.map(({ look, words }) => (
          <li className="pair" key={look}>
            <LegendSwatch look={look} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

function LegendSwatch({ look }: { look: LegendLook }) {
  switch (look) {
    case 'dimmed':
      return <FadedSwatch />
    case 'selected':
    case 'containing':
    case 'ring':
      return <span className={`swatch exact swatch-${look}`} aria-hidden="true" />
    default:
      return <Swatch look={look} />
  }
}

/** A class with the number of its regions; choosing it writes them into the filter. */
function ClassItem({ one, index, model }: { one: ClassBreak; index: number; model: MapModel }) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const regions = model.marks.filter((mark) => mark.classIndex === index)
  const text = rangeText(one, model.metric)
  const keys = regions.map(({ key }) => key)
  const all = regions.length > 0 && regions.every((mark) => mark.selected)
  return (
    <li className="pair">
      <button
        type="button"
        className={`pair legend-class ${all ? 'chosen' : ''}`}
        aria-pressed={all}
        aria-disabled={regions.length === 0 || undefined}
        aria-label={messages.legend.chooseClass(text, regions.length)}
        aria-keyshortcuts={BEHIND_KEYS}
        {...behindNumber(keys.length === 0 ? null : regionsNumber(facts, model, keys))}
        onClick={() => {
          if (regions.length === 0) return
          dispatch(
            all
              ? { type: 'facet/cleared', dimension: PLACE, value: null }
              : { type: 'facet/picked', picks: { [PLACE]: keys } },
          )
        }}
      >
        <Swatch look="class" step={sequenceStep(index, model.classes.length, sequence.length)} />
        <span>{text}</span>
        <span className="legend-bar" style={{ width: Math.min(30, regions.length * 5) }} />
      </button>
    </li>
  )
}

function MethodSelect({ model }: { model: MapModel }) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const method = useWantedView((view) => view.classMethod)
  const { legend } = messages
  if (model.metric.kind === 'share') {
    return <p className="strong">{metricName(facts, model.metric)}</p>
  }
  return (
    <label className="select-label legend-method not-on-paper" title={legend.byArea}>
      <span>{legend.method}</span>
      <select
        value={method}
        onChange={({ target: { value } }) => {
          const chosen = CLASS_METHODS.find((one) => one === value)
          if (chosen) dispatch({ type: 'class-method/changed', method: chosen })
        }}
      >
        {CLASS_METHODS.map((one) => (
          <option key={one} value={one}>
            {legend.methods[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
