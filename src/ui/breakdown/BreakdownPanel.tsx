import { messages } from '../../messages/index.ts'
import { isFiltered } from '../../view/index.ts'
import { useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { CategoryBars } from './CategoryBars.tsx'
import { RegionStack } from './RegionStack.tsx'

/** 类别分布: categories over all, and within each region. */
export function BreakdownPanel() {
  const { base } = useCounts().total
  const filtered = useView(isFiltered)
  const { breakdown } = messages
  return (
    <section className="panel breakdown-panel" aria-label={breakdown.region}>
      <header className="panel-header">
        <div>
          <h2 className="panel-title">{breakdown.title}</h2>
          <p className="panel-subtitle">
            {breakdown.subtitleAll(base)}
            {filtered && ` · ${breakdown.subtitleFiltered}`}
          </p>
        </div>
      </header>
      <CategoryBars />
      <RegionStack />
    </section>
  )
}
