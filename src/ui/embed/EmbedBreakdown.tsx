import type { ReactNode } from 'react'
import { breakdownTitle, tabTitle } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import type { Tab } from '../../view/index.ts'
import { BreakdownSubtitle } from '../breakdown/BreakdownPanel.tsx'
import { BreakdownBars } from '../breakdown/BreakdownBars.tsx'
import { BreakdownStack } from '../breakdown/BreakdownStack.tsx'
import { Compared } from '../compare/Compared.tsx'
import { CompareFigure } from '../compare/CompareFigure.tsx'
import '../compare/compare.css'
import { MatrixTab } from '../matrix/MatrixTab.tsx'
import { useApp } from '../shared/app-context.tsx'
import { OfListedArea } from '../shared/OfListedArea.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { useMedia } from '../shared/use-media.ts'
import { media } from '../theme/tokens.ts'
import { EmbedTitle } from './EmbedConditions.tsx'

/** Below this height the bars by region are left out. */
const ROOM_FOR_STACK = media.embedTall

interface EmbedBreakdownProps {
  readonly figure: Tab
  /** What stands below the title of a figure that is alone. */
  readonly conditions: ReactNode
}

/** 总体, 矩阵 or 对比 in a frame. */
export function EmbedBreakdown({ figure, conditions }: EmbedBreakdownProps) {
  const roomForStack = useMedia(ROOM_FOR_STACK)
  const { facts } = useApp()
  const view = useWholeView()
  return (
    <section
      className="column embed-figure breakdown-panel embed-breakdown"
      aria-label={breakdownTitle(facts, view)}
    >
      <header className="heading rigid embed-head">
        <EmbedTitle text={tabTitle(facts, view, figure)} alone={conditions !== null} />
        <BreakdownSubtitle tab={figure} />
      </header>
      {conditions}
      <div className="frame column fill embed-body">
        {figure === 'overall' && (
          <OfListedArea>
            <BreakdownBars />
            {roomForStack && <BreakdownStack />}
          </OfListedArea>
        )}
        {figure === 'matrix' && <MatrixTab />}
        {figure === 'compare' && <EmbedComparison />}
      </div>
    </section>
  )
}

/** The groups as they were embedded: nothing to add or to take away. */
function EmbedComparison() {
  return (
    <Compared>
      {(model, words) =>
        model.groups.length === 0 ? (
          <p className="part-message pile left muted">{compareWords.live([])}</p>
        ) : (
          <div className="below frame column fill compare">
            <CompareFigure model={model} words={words} />
          </div>
        )
      }
    </Compared>
  )
}
