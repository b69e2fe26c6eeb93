import { useCallback, type RefObject } from 'react'
import type { MapModel, RegionMark } from '../../figures/index.ts'
import { regionLabel } from '../../view/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useAppState, useDispatch } from '../shared/app-context.tsx'
import { besideElement, hoverOff, hoverOn } from '../shared/hover.ts'
import { Listbox, type ListboxOption } from '../shared/Listbox.tsx'
import { figureOf } from './figure.ts'
import { Swatch } from './Swatch.tsx'
import { useEnterable, useNarrowed } from './use-map-model.ts'

interface RegionListProps {
  readonly model: MapModel
  /** Whether counts that other filters narrow stand with their bases, e.g. 3 / 17. */
  readonly bases?: boolean
  /** Where a region is drawn, in CSS pixels of the window; its tooltip hangs there, else at its option. */
  readonly locate: RefObject<((key: string) => { x: number; y: number } | null) | null>
}

/** The map as a control: every region with its counts, by keyboard and for assistive technology. */
export function RegionList({ model, locate, bases = false }: RegionListProps) {
  const { dataset } = useApp()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const narrowed = useNarrowed()
  const enterable = useEnterable()
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
    const label = optionLabel(mark, narrowed)
    const inside = mark.containsSelected.map((code) => regionLabel(dataset, code))
    return {
      key: mark.key,
      name: mark.name,
      label: inside.length > 0 ? messages.option.containsSelected(label, inside) : label,
      selected: mark.selected,
      disabled: mark.count === 0,
      content: (
        <>
          <Swatch mark={mark} />
          <span className="option-name cut">{mark.name}</span>
          <span className="option-figure">
            {bases && narrowed && model.metric.kind === 'count' && mark.base > 0
              ? messages.count.of(mark.count, mark.base)
              : figureOf(mark, model.metric)}
          </span>
        </>
      ),
    }
  })
  return (
    <Listbox
      label={messages.map.listbox}
      className="region-list"
      optionClass="region-option"
      options={options}
      multi={multi}
      onChoose={(key) => dispatch({ type: 'region/chosen', key })}
      onToggle={(key) => dispatch({ type: 'region/toggled', key })}
      onActive={onActive}
      onEnter={(key) => {
        if (!enterable(key)) return false
        dispatch({ type: 'area/entered', area: key })
        return true
      }}
    />
  )
}

function optionLabel(mark: RegionMark, narrowed: boolean): string {
  const { option } = messages
  if (mark.look === 'unlisted') return option.unlisted(mark.name)
  return narrowed
    ? option.filtered(mark.name, mark.count, mark.base)
    : option.all(mark.name, mark.base)
}
