import { useMemo } from 'react'
import { buildMatrix, sequenceStep, type MatrixModel } from '../../charts/index.ts'
import { matrixWords, messages } from '../../messages/index.ts'
import { isFiltered } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { sequence } from '../theme/tokens.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import './matrix.css'

/** 矩阵: every region's cases in every category at once, each of them choosable. */
export function MatrixTab() {
  const { dataset } = useApp()
  const counts = useCounts()
  const area = useView((view) => view.area)
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const matrixOrder = useView((view) => view.matrixOrder)
  const narrowed = useView((view) => isFiltered({ ...view, regions: [], categories: [] }))
  const model = useMemo(
    () => buildMatrix(dataset, counts, { area, regions, categories, matrixOrder }),
    [dataset, counts, area, regions, categories, matrixOrder],
  )
  if (model.rows.length === 0) return <p className="part-message">{matrixWords.empty}</p>
  return (
    <div className="matrix">
      <MatrixGrid model={model} narrowed={narrowed} />
      <MatrixLegend model={model} narrowed={narrowed} />
    </div>
  )
}

function MatrixLegend({ model, narrowed }: { model: MatrixModel; narrowed: boolean }) {
  const matrix = matrixWords
  const { legend } = messages
  const cells = model.rows.flatMap((row) => row.cells)
  return (
    <div className="matrix-legend">
      <ul aria-label={matrix.legend}>
        {model.classes.map((one, i) => (
          <Look
            key={one.from}
            fill={`var(--sequence-${sequenceStep(i, model.classes.length, sequence.length)})`}
            text={legend.range(one.from, one.to)}
          />
        ))}
        {narrowed && <Look fill="var(--no-match)" text={matrix.noMatch} />}
        {cells.some((cell) => cell.base === 0) && (
          <Look fill="var(--color-paper)" text={matrix.zero} />
        )}
      </ul>
      <p>{matrix.hint}</p>
    </div>
  )
}

const Look = ({ fill, text }: { fill: string; text: string }) => (
  <li>
    <span className="matrix-swatch" style={{ background: fill }} aria-hidden="true" />
    {text}
  </li>
)
