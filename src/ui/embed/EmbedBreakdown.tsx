import { useMemo, type ReactNode } from 'react'
import { comparisonWords } from '../../figures/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import type { Tab } from '../../view/index.ts'
import { breakdownTitle, BreakdownSubtitle } from '../breakdown/BreakdownPanel.tsx'
import { CategoryBars } from '../breakdown/CategoryBars.tsx'
import { RegionStack } from '../breakdown/RegionStack.tsx'
import { CompareChart } from '../compare/CompareChart.tsx'
import { CompareWords } from '../compare/CompareWords.tsx'
import { useComparison } from '../compare/use-comparison.ts'
import '../compare/compare.css'
import { MatrixTab } from '../matrix/MatrixTab.tsx'
import { useMedia } from '../shared/use-media.ts'
import { media } from '../theme/tokens.ts'
import { EmbedTitle } from './EmbedConditions.tsx'

/** Below this height the bars by region are left out. */
const ROOM_FOR_STACK = media.embedTall

interface EmbedBreakdownProps {
  readonly picture: Tab
  /** What stands below the title of a figure that is alone. */
  readonly conditions: ReactNode
}

/** 总体, 矩阵 or 对比 in a frame. */
export function EmbedBreakdown({ picture, conditions }: EmbedBreakdownProps) {
  const roomForStack = useMedia(ROOM_FOR_STACK)
  return (
    <section
      className="embed-figure breakdown-panel embed-breakdown"
      aria-label={messages.breakdown.region}
    >
      <header className="embed-head">
        <EmbedTitle text={breakdownTitle(picture)} alone={conditions !== null} />
        <p className="panel-subtitle note">
          <BreakdownSubtitle tab={picture} />
        </p>
      </header>
      {conditions}
      <div className="embed-body">
        {picture === 'overall' && (
          <>
            <CategoryBars />
            {roomForStack && <RegionStack />}
          </>
        )}
        {picture === 'matrix' && <MatrixTab />}
        {picture === 'compare' && <EmbedComparison />}
      </div>
    </section>
  )
}

/** The groups as they were embedded: nothing to add or to take away. */
function EmbedComparison() {
  const model = useComparison()
  const words = useMemo(() => model && comparisonWords(model), [model])
  if (!model || !words) return <p className="part-message">{messages.part.loading}</p>
  if (model.groups.length === 0) return <p className="part-message">{compareWords.live([])}</p>
  return (
    <div className="compare">
      <div className="compare-scroll" tabIndex={0} role="group" aria-label={compareWords.scroller}>
        <CompareChart model={model} />
        <CompareWords words={words} />
      </div>
    </div>
  )
}
