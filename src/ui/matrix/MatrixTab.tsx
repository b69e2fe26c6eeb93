import { sequenceStep, type MatrixModel } from '../../figures/index.ts'
import { matrixWords, messages } from '../../messages/index.ts'
import { sequence } from '../theme/tokens.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { useMatrix } from './use-matrix.ts'
import './matrix.css'

/** 矩阵: every region's cases in every category at once, each of them choosable. */
export function MatrixTab() {
  const { model, narrowed } = useMatrix()
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
    <div className="matrix-legend note">
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
