import { useMemo } from 'react'
import { buildGhostBars, ghostBarsOption } from '../../charts/index.ts'
import { messages } from '../../messages/index.ts'
import { useAppState, useDispatch, useView } from '../shared/app-context.tsx'
import { Chart } from '../shared/Chart.tsx'
import { hoverOff, hoverOn } from '../shared/hover.ts'
import { Listbox, type ListboxOption } from '../shared/Listbox.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { useMotion } from '../shared/use-media.ts'
import { chartLook } from '../theme/chart-look.ts'
import { categoryColor } from '../theme/tokens.ts'

const PICTURE_SIZE = [300, 84] as const

/** One row per category: the words and figures are the options, the bars a picture between them. */
export function CategoryBars() {
  const counts = useCounts()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const selected = useView((view) => view.categories)
  const narrowed = useView(
    (view) => view.regions.length > 0 || view.levels.length > 0 || view.text.trim() !== '',
  )
  const moving = useMotion()
  const model = useMemo(() => buildGhostBars(counts, selected), [counts, selected])
  const option = useMemo(() => ghostBarsOption(model, chartLook(moving)), [model, moving])
  const { option: say, count } = messages
  const options = model.bars.map((bar): ListboxOption => ({
    key: bar.category,
    name: bar.category,
    label: narrowed
      ? say.filtered(bar.category, bar.count, bar.base)
      : say.all(bar.category, bar.base),
    selected: bar.selected,
    disabled: bar.count === 0,
    content: (
      <>
        <span className="bar-name">
          <span className="dot" style={{ background: categoryColor(bar.index) }} />
          {bar.category}
        </span>
        <span className="bar-space" />
        <span className="bar-figure">
          {narrowed ? (
            <>
              <b>{count.number(bar.count)}</b> / {count.number(bar.base)}
            </>
          ) : (
            <b>{count.number(bar.base)}</b>
          )}
        </span>
      </>
    ),
  }))
  return (
    <div className="category-bars">
      <div className="bars-picture">
        <Chart option={option} pictureSize={PICTURE_SIZE} />
      </div>
      <Listbox
        label={messages.breakdown.listbox}
        className="category-list"
        options={options}
        multi={multi}
        onChoose={(category) => dispatch({ type: 'category/chosen', category })}
        onToggle={(category) => dispatch({ type: 'category/toggled', category })}
        onActive={(category) => (category === null ? hoverOff(0) : hoverOn({ category }))}
      />
    </div>
  )
}
