import type { MapModel, RegionMark } from '../../figures/index.ts'
import type { RegionKey } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { hoverOff, hoverStay, useHover, type HangingPoint } from '../shared/hover.ts'
import { PinnedTip } from './PinnedTip.tsx'
import { TooltipWords } from './TooltipWords.tsx'
import { useTipPlace } from './use-tip-place.ts'

/** What a region holds: cases, figure and split. Hangs beside the pointer or the focus, or stays. */
export function RegionTip({ model }: { model: MapModel }) {
  const hovered = useHover((hover) => hover.region)
  const at = useHover((hover) => hover.at)
  const pinned = useHover((hover) => hover.pinned)
  const markOf = (key: RegionKey | null) => model.marks.find((mark) => mark.key === key)
  const fixed = markOf(pinned?.region ?? null)
  if (pinned && fixed) {
    return <PinnedTip key={fixed.key} mark={fixed} model={model} at={pinned.at} />
  }
  const mark = markOf(hovered)
  return mark && at ? <HangingTip mark={mark} model={model} at={at} /> : null
}

interface TipProps {
  readonly mark: RegionMark
  readonly model: MapModel
  readonly at: HangingPoint
}

function HangingTip({ mark, model, at }: TipProps) {
  const place = useTipPlace(mark.key, at)
  return (
    <div
      {...place}
      className="tooltip layer small raised not-on-paper"
      role="tooltip"
      onPointerEnter={hoverStay}
      onPointerLeave={() => hoverOff()}
    >
      <TooltipWords mark={mark} model={model} />
      <p className="note">{messages.map.pinHint}</p>
    </div>
  )
}
