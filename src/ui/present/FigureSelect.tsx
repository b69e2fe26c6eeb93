import { sceneWords as words } from '../../messages/index.ts'
import { SCENE_FIGURES, type SceneFigure, type ViewState } from '../../view/index.ts'

interface FigureSelectProps {
  readonly view: ViewState
  readonly figure: SceneFigure
  readonly onChoose: (figure: SceneFigure) => void
}

/** Which part of a view is shown large; 对比 only where there is something to compare. */
export function FigureSelect({ view, figure, onChoose }: FigureSelectProps) {
  return (
    <select value={figure} onChange={(event) => onChoose(event.target.value as SceneFigure)}>
      {SCENE_FIGURES.map((key) => {
        const empty = key === 'compare' && view.groups.length === 0
        return (
          <option key={key} value={key} disabled={empty && key !== figure}>
            {empty ? words.noGroups : words.pictures[key]}
          </option>
        )
      })}
    </select>
  )
}
