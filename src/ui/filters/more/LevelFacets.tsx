import type { Level } from '../../../domain/index.ts'
import type { Verticality } from '../../../engine/index.ts'
import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { isFiltered } from '../../../view/index.ts'
import { useDispatch, useView } from '../../shared/app-context.tsx'
import { GhostBarList } from '../../shared/GhostBarList.tsx'
import { useCounts } from '../../shared/use-counts.ts'
import { sequence } from '../../theme/tokens.ts'

const countColor = () => sequence[3]
const levelName = (level: Level) => messages.level[level]
const verticalName = () => words.vertical
const ONLY: readonly Verticality[] = ['vertical']
const ALL: readonly Verticality[] = []

/** 层级 and 中央驻地方单位, on one scale: the second counts cases that the first counts too. */
export function LevelFacets() {
  const { levels, verticals } = useCounts()
  const dispatch = useDispatch()
  const selected = useView((view) => view.levels)
  const vertical = useView((view) => view.vertical)
  const levelsNarrowed = useView((view) => isFiltered({ ...view, levels: [] }))
  const verticalNarrowed = useView((view) => isFiltered({ ...view, vertical: false }))
  const max = Math.max(0, ...levels.map((level) => level.base))
  const toggleVertical = () => dispatch({ type: 'vertical/toggled' })
  return (
    <>
      <h3>{words.level}</h3>
      <p className="note">{words.levelNote}</p>
      <GhostBarList
        label={words.level}
        facets={levels}
        selected={selected}
        nameOf={levelName}
        colorOf={countColor}
        narrowed={levelsNarrowed}
        max={max}
        onChoose={(level) => dispatch({ type: 'level/chosen', level })}
        onToggle={(level) => dispatch({ type: 'level/toggled', level })}
      />
      <GhostBarList
        label={words.vertical}
        facets={verticals.filter(({ key }) => key === 'vertical')}
        selected={vertical ? ONLY : ALL}
        nameOf={verticalName}
        colorOf={countColor}
        narrowed={verticalNarrowed}
        max={max}
        onChoose={toggleVertical}
        onToggle={toggleVertical}
      />
      <p className="note">{words.verticalNote}</p>
    </>
  )
}
