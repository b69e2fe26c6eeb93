import type { CSSProperties } from 'react'
import {
  basedFigureText,
  lookOf,
  offMapNote,
  type MapModel,
  type RegionMark,
} from '../../figures/index.ts'
import { besideElement, hoverOff, hoverOn, useHover } from '../shared/hover.ts'
import { useChooseRegion } from './use-choose-region.ts'

/**
 * What belongs to no one province, such as 中央国家机关: a tile of a region's standing, with the same
 * colours and the same choice. A picture for the pointer; the keyboard and assistive technology use the
 * list of regions.
 */
export function OffMapTile({ mark, model }: { mark: RegionMark; model: MapModel }) {
  const choose = useChooseRegion(model)
  const hovered = useHover((hover) => hover.region === mark.key)
  const look = lookOf(mark.figure)
  const classes = [
    'tile exact press',
    `tile-${look}`,
    mark.dimmed ? 'tile-dimmed' : '',
    mark.selected ? 'tile-selected' : '',
    hovered ? 'tile-hovered' : '',
  ]
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={look === 'class' ? stepStyle(mark.step) : undefined}
      role="presentation"
      onClick={(event) => choose(mark.key, event.ctrlKey || event.metaKey)}
      onPointerEnter={(event) =>
        hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
      }
      onPointerLeave={() => hoverOff()}
      aria-hidden="true"
    >
      <span className="tile-name">{mark.name}</span>
      <span className="strong tile-figure">{basedFigureText(mark, model)}</span>
      <span className="small">{offMapNote(mark)}</span>
    </div>
  )
}

/** The colours of a step of the sequence, and of what is printed on it. */
const stepStyle = (step: number) =>
  ({
    '--step': `var(--sequence-${step})`,
    '--on-step': `var(--on-sequence-${step})`,
  }) as CSSProperties
