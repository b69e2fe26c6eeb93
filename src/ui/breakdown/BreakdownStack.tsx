import { useMemo, type CSSProperties } from 'react'
import {
  buildStack,
  hasCross,
  manyNote,
  smallNote,
  stackOption,
  stackTitle,
  type StackModel,
} from '../../figures/index.ts'
import type { Counts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { Answered } from '../shared/Answered.tsx'
import { useApp } from '../shared/app-context.tsx'
import { Chart } from '../shared/Chart.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { useMotion } from '../shared/use-media.ts'
import { chartLook } from '../theme/chart-look.ts'
import { rowHeight } from '../theme/tokens.ts'
import { StackControls } from './StackControls.tsx'
import { StackRowView } from './StackRowView.tsx'
import { StackTable } from './StackTable.tsx'

interface BreakdownStackProps {
  /** Without controls. */
  readonly bare?: boolean
}

/** 按地区的类别构成: stacked bars per row, with a table that says the same; nothing where there is none. */
export function BreakdownStack({ bare = false }: BreakdownStackProps) {
  return (
    <Answered answer={useCounts()}>{(counts) => <Stack counts={counts} bare={bare} />}</Answered>
  )
}

function Stack({ counts, bare }: { counts: Counts; bare: boolean }) {
  const { facts } = useApp()
  const view = useWholeView()
  const model = useMemo(
    () => (hasCross(facts, view, counts) ? buildStack(facts, view, counts) : null),
    [facts, view, counts],
  )
  if (!model) return null
  const title = stackTitle(facts, view)
  const notes = [smallNote(model), manyNote(facts, view)].filter((note) => note !== '')
  return (
    <section className="column fill region-stack" aria-label={title}>
      <header className="tools apart stack-header">
        <h3>{title}</h3>
        {!bare && <StackControls model={model} />}
      </header>
      <div className="frame fill stack-scroll" tabIndex={0} role="group" aria-label={title}>
        <StackPicture model={model} />
        <StackTable model={model} caption={messages.breakdown.stackTable(title)} />
      </div>
      {notes.length > 0 && <p className="note">{notes.join('；')}</p>}
    </section>
  )
}

function StackPicture({ model }: { model: StackModel }) {
  const moving = useMotion()
  const option = useMemo(() => stackOption(model, chartLook(moving)), [model, moving])
  const pictureSize = useMemo(
    () => [300, model.rows.length * rowHeight.stackHeight] as const,
    [model],
  )
  return (
    <div className="frame stack-rows" style={{ '--rows': model.rows.length } as CSSProperties}>
      <div className="bars-picture">
        <Chart option={option} pictureSize={pictureSize} />
      </div>
      <div className="stack-row-list" aria-hidden="true">
        {model.rows.map((row) => (
          <StackRowView key={row.key} row={row} model={model} />
        ))}
      </div>
    </div>
  )
}
