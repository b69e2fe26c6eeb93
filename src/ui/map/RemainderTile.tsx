import { casesTogether, figureText, type MapModel, type RegionMark } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { MarkSwatch } from '../shared/Swatch.tsx'
import { useChooseRegion } from './use-choose-region.ts'

/**
 * 未细分到下一级: what belongs to the area but to none of its divisions, by its parts. For the pointer;
 * the keyboard and assistive technology use the list of regions.
 */
export function RemainderTile({ marks, model }: { marks: readonly RegionMark[]; model: MapModel }) {
  const choose = useChooseRegion(model)
  return (
    <div className="remainder" aria-hidden="true">
      <p className="pair">
        <span>{messages.region.remainder}</span>
        <b className="at-end">{casesTogether(marks)}</b>
      </p>
      {marks.map((mark) => (
        <div
          key={mark.key}
          className={`option pair remainder-part ${mark.selected ? 'chosen' : ''}`}
          role="presentation"
          data-region={mark.key}
          onClick={(event) => choose(mark.key, event.ctrlKey || event.metaKey)}
          onPointerEnter={(event) =>
            hoverOn({ region: mark.key, at: besideElement(event.currentTarget) })
          }
          onPointerLeave={() => hoverOff()}
        >
          <MarkSwatch mark={mark} />
          <span>{mark.name}</span>
          <b className="at-end">{figureText(mark, model)}</b>
        </div>
      ))}
    </div>
  )
}
