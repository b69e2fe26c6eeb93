import { messages } from '../../messages/index.ts'
import { isFiltered } from '../../view/index.ts'
import { useDispatch, useView } from '../shared/app-context.tsx'
import { GhostBarList } from '../shared/GhostBarList.tsx'
import { hoverOff, hoverOn } from '../shared/hover.ts'
import { useCounts } from '../shared/use-counts.ts'
import { categoryColor } from '../theme/tokens.ts'

const ownName = (category: string) => category

/** 类别: how many cases of each. */
export function CategoryBars() {
  const dispatch = useDispatch()
  return (
    <GhostBarList
      label={messages.breakdown.listbox}
      facets={useCounts().categories}
      selected={useView((view) => view.categories)}
      nameOf={ownName}
      colorOf={categoryColor}
      dots
      narrowed={useView((view) => isFiltered({ ...view, categories: [] }))}
      onChoose={(category) => dispatch({ type: 'category/chosen', category })}
      onToggle={(category) => dispatch({ type: 'category/toggled', category })}
      onActive={(category) => (category === null ? hoverOff(0) : hoverOn({ category }))}
    />
  )
}
