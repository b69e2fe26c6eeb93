import {
  basedFigureText,
  lookOf,
  offMapNote,
  type MapModel,
  type RegionMark,
} from '../../figures/index.ts'
import { useView } from '../shared/app-context.tsx'
import { besideElement, hoverOff, hoverOn, useHover } from '../shared/hover.ts'
import { cssInkOn, cssPaintOf } from '../theme/css-paint.ts'
import { GroupLetters, useGroupMarks } from './group-marks.tsx'
import { useChooseRegion } from './use-choose-region.ts'

/**
 * What belongs to no one province, such as 中央国家机关: a tile of a region's standing, with the same
 * colours and the same choice. A picture for the pointer; the keyboard and assistive technology use the
 * list of regions.
 */
export function OffMapTile({ mark, model }: { mark: RegionMark; model: MapModel }) {
  const choose = useChooseRegion(model)
  const marksOf = useGroupMarks()
  const hovered = useHover((hover) => hover.region === mark.key)
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const look = bubbles ? 'zero' : lookOf(mark.figure)
  const classes = [
    'tile exact press',
    `tile-${look}`,
    mark.selected ? 'tile-selected' : '',
    hovered ? 'tile-hovered' : '',
  ]
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={bubbles ? undefined : { background: cssPaintOf(mark), ...cssInkOn(mark) }}
      role="presentation"
      data-region={mark.key}
      onClick={(event) => choose(mark.key, event.ctrlKey || event.metaKey)}
      onPointerEnter={(event) =>
        hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
      }
      onPointerLeave={() => hoverOff()}
      aria-hidden="true"
    >
      <span className="tile-name">
        {mark.name} <GroupLetters groups={marksOf(mark.key)} />
      </span>
      <span className="strong tile-figure">{basedFigureText(mark, model)}</span>
      <span className="small">{offMapNote(mark)}</span>
    </div>
  )
}
