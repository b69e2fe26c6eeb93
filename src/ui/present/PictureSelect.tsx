import { sceneWords as words } from '../../messages/index.ts'
import { SCENE_PICTURES, type ScenePicture, type ViewState } from '../../view/index.ts'

interface PictureSelectProps {
  readonly view: ViewState
  readonly picture: ScenePicture
  readonly onChoose: (picture: ScenePicture) => void
}

/** Which part of a view is shown large; 对比 only where there is something to compare. */
export function PictureSelect({ view, picture, onChoose }: PictureSelectProps) {
  return (
    <select value={picture} onChange={(event) => onChoose(event.target.value as ScenePicture)}>
      {SCENE_PICTURES.map((key) => {
        const empty = key === 'compare' && view.groups.length === 0
        return (
          <option key={key} value={key} disabled={empty && key !== picture}>
            {empty ? words.noGroups : words.pictures[key]}
          </option>
        )
      })}
    </select>
  )
}
