import type { MapModel, RegionMark } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useAppState, useDispatch } from '../shared/app-context.tsx'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { figureOf } from './figure.ts'
import { Swatch } from './Swatch.tsx'

/**
 * 未细分到下一级: what belongs to the area but to none of its divisions, by its parts. For the pointer;
 * the keyboard and assistive technology use the list of regions.
 */
export function RemainderTile({ marks, model }: { marks: readonly RegionMark[]; model: MapModel }) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const sum = (field: 'count' | 'base') => marks.reduce((total, mark) => total + mark[field], 0)
  const choose = (mark: RegionMark, toggle: boolean) => {
    if (mark.count === 0 && !mark.selected) return
    dispatch({ type: toggle || multi ? 'region/toggled' : 'region/chosen', key: mark.key })
  }
  const { region, count } = messages
  return (
    <div className="remainder" aria-hidden="true">
      <p className="remainder-head">
        <span>{region.remainder}</span>
        <b>
          {sum('count') === sum('base')
            ? count.number(sum('base'))
            : count.of(sum('count'), sum('base'))}
        </b>
      </p>
      {marks.map((mark) => (
        <div
          key={mark.key}
          className={`remainder-part ${mark.selected ? 'remainder-selected' : ''}`}
          role="presentation"
          onClick={(event) => choose(mark, event.ctrlKey || event.metaKey)}
          onPointerEnter={(event) =>
            hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
          }
          onPointerLeave={() => hoverOff()}
        >
          <Swatch mark={mark} />
          <span>{mark.name}</span>
          <b>{figureOf(mark, model.metric)}</b>
        </div>
      ))}
    </div>
  )
}
