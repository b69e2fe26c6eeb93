import type { CSSProperties } from 'react'
import type { RegionMark } from '../../charts/index.ts'
import type { Metric } from '../../view/index.ts'
import { messages } from '../../messages/index.ts'
import { figureOf } from './figure.ts'
import { useAppState, useDispatch } from '../shared/app-context.tsx'
import { besideElement, hoverOff, hoverOn, useHover } from '../shared/hover.ts'

/**
 * 中央国家机关 belongs to no province: a tile of a region's standing, with the same colours and the same
 * choice. A picture for the pointer; the keyboard and assistive technology use the list of regions.
 */
export function CentralTile({
  mark,
  narrowed,
  metric,
}: {
  mark: RegionMark
  narrowed: boolean
  metric: Metric
}) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const hovered = useHover((hover) => hover.region === mark.key)
  const choose = (toggle: boolean) => {
    if (mark.count === 0 && !mark.selected) return
    dispatch({ type: toggle || multi ? 'region/toggled' : 'region/chosen', key: mark.key })
  }
  const classes = [
    'tile',
    `tile-${mark.look}`,
    mark.dimmed ? 'tile-dimmed' : '',
    mark.selected ? 'tile-selected' : '',
    hovered ? 'tile-hovered' : '',
  ]
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={
        mark.look === 'class'
          ? ({
              '--step': `var(--sequence-${mark.step})`,
              '--on-step': `var(--on-sequence-${mark.step})`,
            } as CSSProperties)
          : undefined
      }
      role="presentation"
      onClick={(event) => choose(event.ctrlKey || event.metaKey)}
      onPointerEnter={(event) =>
        hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
      }
      onPointerLeave={() => hoverOff()}
      aria-hidden="true"
    >
      <span className="tile-name">{mark.name}</span>
      <span className="tile-figure">
        {narrowed && metric.kind === 'count'
          ? messages.count.of(mark.count, mark.base)
          : figureOf(mark, metric)}
      </span>
      <span className="tile-note">{messages.region.centralNote}</span>
    </div>
  )
}
