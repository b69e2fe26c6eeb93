import { useEffect, useMemo } from 'react'
import { regionsNumber, type MapModel, type RegionMark } from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { pick } from '../../view/index.ts'
import { CasesBehind } from '../behind/CasesBehind.tsx'
import { AddToCompare } from '../compare/AddToCompare.tsx'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { unpinTooltip, type HangingPoint } from '../shared/hover.ts'
import { TooltipWords } from './TooltipWords.tsx'
import { useEnterable } from './use-map-figure.ts'
import { useTipPlace } from './use-tip-place.ts'

interface PinnedTipProps {
  readonly mark: RegionMark
  readonly model: MapModel
  readonly at: HangingPoint
}

/**
 * A tooltip that stays: what the region holds, and what one can do with it. It takes the focus and
 * gives it back; Esc, a press beside it and each of its actions close it.
 */
export function PinnedTip({ mark, model, at }: PinnedTipProps) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const enterable = useEnterable()
  const number = useMemo(() => regionsNumber(facts, model, [mark.key]), [facts, model, mark.key])
  const { ref, style } = useTipPlace(mark.key, at)
  useEffect(() => {
    const before = document.activeElement
    const box = ref.current
    box?.focus({ preventScroll: true })
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      unpinTooltip()
    }
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box?.contains(target)) unpinTooltip()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKeyDown, true)
      const hadFocus =
        box?.contains(document.activeElement) || document.activeElement === document.body
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [ref])
  const { map } = messages
  const canChoose = mark.cases.count > 0 && !mark.selected
  return (
    <div
      ref={ref}
      style={style}
      className="tooltip tooltip-pinned layer small raised not-on-paper"
      role="dialog"
      aria-label={mark.name}
      tabIndex={-1}
    >
      <TooltipWords mark={mark} model={model} />
      {mark.figure.count > 0 && (
        <div className="tooltip-cases">
          <CasesBehind number={number} leave={unpinTooltip} />
        </div>
      )}
      <div className="row wrap tight tooltip-actions">
        {enterable(mark.key) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              unpinTooltip()
              dispatch({ type: 'area/entered', area: mark.key })
            }}
          >
            {map.enter(mark.name)}
          </button>
        )}
        {canChoose && (
          <button
            type="button"
            className="button"
            onClick={() => {
              unpinTooltip()
              dispatch(pick(PLACE, mark.key))
            }}
          >
            {map.only}
          </button>
        )}
        {mark.cases.base > 0 && <AddToCompare regionKey={mark.key} onDone={unpinTooltip} />}
        <button type="button" className="text-button at-end" onClick={unpinTooltip}>
          {messages.map.unpin}
        </button>
      </div>
    </div>
  )
}
