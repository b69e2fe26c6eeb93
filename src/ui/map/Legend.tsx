import {
  axisLabels,
  bubbleWords,
  hasLook,
  metricName,
  noMatchWords,
  noValueWords,
  rangeText,
  sequenceStep,
  type ClassBreak,
  type MapModel,
  type RegionLook,
} from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { CLASS_METHODS } from '../../view/index.ts'
import { useApp, useDispatch, useView, useWantedView } from '../shared/app-context.tsx'
import { categoryColor, sequence } from '../theme/tokens.ts'
import { Swatch } from './Swatch.tsx'

interface ClassLegendProps {
  readonly model: MapModel
  /** Whether it only says how classes are made, and offers no other way. */
  readonly fixed?: boolean
}

/** The classes as a small histogram that can be chosen; what circles mean where there are any. */
export function ClassLegend({ model, fixed = false }: ClassLegendProps) {
  const { facts } = useApp()
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const { legend } = messages
  return (
    <div className="legend small legend-classes" role="group" aria-label={legend.label}>
      {bubbles ? (
        <ul className="legend-bubbles">
          <li className="pair">{bubbleWords(model)}</li>
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

/** Every other look that a region may have. */
export function LookLegend({ model }: { model: MapModel }) {
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const { legend } = messages
  return (
    <div className="legend small" role="group" aria-label={legend.looks}>
      <ul className="legend-looks">
        {!bubbles && <Look look="no-match" text={noMatchWords(model)} />}
        <Look look="zero" text={bubbles ? legend.listed : legend.zero} />
        {!bubbles && hasLook(model, 'no-value') && (
          <Look look="no-value" text={noValueWords(model)} />
        )}
        <Look look="unlisted" text={legend.unlisted} />
        <li className="pair">
          <span className="swatch exact swatch-dimmed" aria-hidden="true" />
          {legend.dimmed}
        </li>
        <li className="pair">
          <span className="swatch exact swatch-selected" aria-hidden="true" />
          {legend.selected}
        </li>
        {model.marks.some((mark) => mark.containsSelected.length > 0) && (
          <li className="pair">
            <span className="swatch exact swatch-containing" aria-hidden="true" />
            {legend.containsSelected}
          </li>
        )}
      </ul>
    </div>
  )
}

const Look = ({ look, text }: { look: RegionLook; text: string }) => (
  <li className="pair">
    <Swatch look={look} />
    {text}
  </li>
)

/** A class with the number of its regions; choosing it writes them into the filter. */
function ClassItem({ one, index, model }: { one: ClassBreak; index: number; model: MapModel }) {
  const dispatch = useDispatch()
  const regions = model.marks.filter((mark) => mark.classIndex === index)
  const text = rangeText(one, model.metric)
  const all = regions.length > 0 && regions.every((mark) => mark.selected)
  return (
    <li className="pair">
      <button
        type="button"
        className={`pair legend-class ${all ? 'chosen' : ''}`}
        aria-pressed={all}
        aria-disabled={regions.length === 0 || undefined}
        aria-label={messages.legend.chooseClass(text, regions.length)}
        title={messages.legend.chooseClass(text, regions.length)}
        onClick={() => {
          if (regions.length === 0) return
          dispatch(
            all
              ? { type: 'facet/cleared', dimension: PLACE, value: null }
              : { type: 'facet/picked', picks: { [PLACE]: regions.map(({ key }) => key) } },
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
