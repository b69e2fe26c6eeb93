import { useCallback, type RefObject } from 'react'
import {
  basedFigureText,
  figureText,
  optionWords,
  regionsNumber,
  type MapModel,
} from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { pick, toggle } from '../../view/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useAppState, useDispatch } from '../shared/app-context.tsx'
import { besideElement, hoverOff, hoverOn, pinTooltip } from '../shared/hover.ts'
import { Listbox, type ListboxOption } from '../shared/Listbox.tsx'
import { MarkSwatch } from '../shared/Swatch.tsx'
import { GroupLetters, useGroupMarks } from './group-marks.tsx'
import { useEnterable } from './use-map-figure.ts'

export interface RegionListProps {
  readonly model: MapModel
  /** Whether counts that other filters narrow stand with their bases, e.g. 3 / 17. */
  readonly bases?: boolean
  /** Where a region is drawn, in CSS pixels of the window; its tooltip hangs there, else at its option. */
  readonly locate: RefObject<((key: string) => { x: number; y: number } | null) | null>
}

/** The map as a control: every region with its counts, by keyboard and for assistive technology. */
export function RegionList({ model, locate, bases = false }: RegionListProps) {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const enterable = useEnterable()
  const marksOf = useGroupMarks()
  const onActive = useCallback(
    (key: string | null, by: 'focus' | 'pointer', element: Element | null) => {
      if (key === null) hoverOff(by === 'focus' ? 0 : undefined)
      else {
        const at = locate.current?.(key) ?? (element && besideElement(element))
        hoverOn({ region: key, by, at })
      }
    },
    [locate],
  )
  const options = model.marks.map((mark): ListboxOption => {
    const groups = marksOf(mark.key)
    return {
      key: mark.key,
      name: mark.name,
      label: [optionWords(facts, mark, model), ...groups.map(({ words }) => words)].join('，'),
      selected: mark.selected,
      disabled: mark.cases.count === 0,
      behind: mark.figure.state === 'not-listed' ? null : regionsNumber(facts, model, [mark.key]),
      content: (
        <>
          <MarkSwatch mark={mark} />
          <span className="option-name cut">{mark.name}</span>
          <GroupLetters groups={groups} />
          <span className="at-end number option-figure">
            {bases ? basedFigureText(mark, model) : figureText(mark, model)}
          </span>
        </>
      ),
    }
  })
  return (
    <Listbox
      label={messages.map.listbox}
      className="region-list"
      optionClass="region-option pair"
      options={options}
      multi={multi}
      onChoose={(key) => dispatch(pick(PLACE, key))}
      onToggle={(key) => dispatch(toggle(PLACE, key))}
      onActive={onActive}
      onMenu={(key, element) => pinTooltip(key, locate.current?.(key) ?? besideElement(element))}
      onEnter={(key) => {
        if (!enterable(key)) return false
        dispatch({ type: 'area/entered', area: key })
        return true
      }}
    />
  )
}
