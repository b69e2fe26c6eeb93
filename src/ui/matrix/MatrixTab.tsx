import { useMemo, type ReactNode } from 'react'
import {
  buildMatrix,
  byDimension,
  hasCross,
  isCrossNarrowed,
  isFaded,
  lookOf,
  manyNote,
  nothingToBreakDown,
  type MatrixModel,
  type RegionLook,
} from '../../figures/index.ts'
import type { Counts } from '../../engine/index.ts'
import { matrixWords, messages } from '../../messages/index.ts'
import { Answered } from '../shared/Answered.tsx'
import { useApp } from '../shared/app-context.tsx'
import { OfListedArea } from '../shared/OfListedArea.tsx'
import { FadedSwatch, Swatch } from '../shared/Swatch.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import './matrix.css'

/** 矩阵: every row's cases of every value at once, each of them choosable. */
export function MatrixTab() {
  return (
    <OfListedArea>
      <Answered answer={useCounts()}>{(counts) => <Matrix counts={counts} />}</Answered>
    </OfListedArea>
  )
}

function Matrix({ counts }: { counts: Counts }) {
  const { facts } = useApp()
  const view = useWholeView()
  const model = useMemo(
    () => (hasCross(facts, view, counts) ? buildMatrix(facts, view, counts) : null),
    [facts, view, counts],
  )
  if (!model) {
    const nothing = nothingToBreakDown(facts, byDimension(facts, view))
    return (
      <p className="part-message pile left muted">
        {nothing === '' ? messages.panel.loading : nothing}
      </p>
    )
  }
  const narrowed = isCrossNarrowed(facts, view)
  const { rowsDimension } = model
  return (
    <div className="column fill matrix">
      {model.rows.length === 0 ? (
        <p className="part-message pile left muted">{matrixWords.empty(rowsDimension.label)}</p>
      ) : (
        <>
          <MatrixGrid model={model} narrowed={narrowed} />
          <MatrixLegend model={model} note={manyNote(facts, view)} />
        </>
      )}
    </div>
  )
}

interface MatrixLegendProps {
  readonly model: MatrixModel
  /** What else must be known; `''` for nothing. */
  readonly note: string
}

function MatrixLegend({ model, note }: MatrixLegendProps) {
  const matrix = matrixWords
  const cells = model.rows.flatMap((row) => row.cells)
  const has = (look: RegionLook) => cells.some((cell) => lookOf(cell) === look)
  return (
    <div className="below matrix-legend note">
      <ul className="row wrap" aria-label={matrix.legend}>
        {model.classes.map(({ from, to, step }) => (
          <Look key={from} sample={<Swatch look="class" step={step} />}>
            {messages.legend.range(from, to)}
          </Look>
        ))}
        {has('no-match') && <Look sample={<Swatch look="no-match" />}>{matrix.noMatch}</Look>}
        {has('zero') && <Look sample={<Swatch look="zero" />}>{matrix.zero}</Look>}
        {cells.some((cell) => isFaded({ ...cell, figure: cell })) && (
          <Look sample={<FadedSwatch />}>{messages.legend.dimmed}</Look>
        )}
      </ul>
      <p>{note === '' ? matrix.hint : `${note}。${matrix.hint}`}</p>
    </div>
  )
}

const Look = ({ sample, children }: { sample: ReactNode; children: string }) => (
  <li className="pair tight">
    {sample}
    {children}
  </li>
)
