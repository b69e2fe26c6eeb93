import { axesOf, byChoices, rowsChoices } from '../../figures/index.ts'
import { mainDimension, PLACE, type Dimension } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useDispatch, useWantedView } from '../shared/app-context.tsx'

/** 按: what the view is broken down by; nothing where the list leaves no choice. */
export function BySelect() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const { by } = axesOf(
    facts,
    useWantedView((view) => view),
  )
  const main = mainDimension(facts.dimensions)?.id
  return (
    <AxisSelect
      text={messages.breakdown.by}
      label={messages.breakdown.byLabel}
      choices={byChoices(facts)}
      chosen={by}
      onChoose={(id) => dispatch({ type: 'by/changed', by: id === main ? null : id })}
    />
  )
}

/** 每行: what the rows of matrix and stacked bars are; nothing where the list leaves no choice. */
export function RowsSelect() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWantedView((wanted) => wanted)
  return (
    <AxisSelect
      text={messages.breakdown.rows}
      label={messages.breakdown.rowsLabel}
      choices={rowsChoices(facts, view)}
      chosen={axesOf(facts, view).rows}
      onChoose={(id) => dispatch({ type: 'rows/changed', rows: id === PLACE ? null : id })}
    />
  )
}

interface AxisSelectProps {
  readonly text: string
  /** What assistive technology reads. */
  readonly label: string
  readonly choices: readonly Dimension[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

function AxisSelect({ text, label, choices, chosen, onChoose }: AxisSelectProps) {
  if (choices.length < 2) return null
  return (
    <label className="select-label not-on-paper">
      <span aria-hidden="true">{text}</span>
      <select
        aria-label={label}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChoose(value)}
      >
        {choices.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
