import type { CSSProperties } from 'react'
import { axesOf, breakdownTitle, facetsOf, tabSubtitle, tabTitle } from '../../figures/index.ts'
import type { SceneFigure, Tab } from '../../view/index.ts'
import { BreakdownBars } from '../breakdown/BreakdownBars.tsx'
import { BreakdownStack } from '../breakdown/BreakdownStack.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useMapFigure } from '../map/use-map-figure.ts'
import { MatrixTab } from '../matrix/MatrixTab.tsx'
import { useApp } from '../shared/app-context.tsx'
import { OfListedArea } from '../shared/OfListedArea.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'
import { StageCaption } from './StageCaption.tsx'
import { StageCompare } from './StageCompare.tsx'
import { StageMap } from './StageMap.tsx'

/** What a scene shows large: the dashboard's own figures, without their tools. */
export function StageFigure({ figure }: { figure: SceneFigure }) {
  if (figure === 'map') return <StageMap />
  return (
    <>
      <Caption tab={figure} />
      {figure === 'overall' && (
        <OfListedArea>
          <Overall />
        </OfListedArea>
      )}
      {figure === 'matrix' && <Matrix />}
      {figure === 'compare' && <StageCompare />}
      {figure !== 'compare' && <AnyTooltip />}
    </>
  )
}

function Caption({ tab }: { tab: Tab }) {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  return (
    <StageCaption title={tabTitle(facts, view, tab)}>
      <p className="panel-subtitle">
        {counts.state === 'here' && tabSubtitle(facts, view, tab, counts.value)}
      </p>
    </StageCaption>
  )
}

/** How many rows stacked bars and matrix have, which decides how large they can be. */
function useRows(): number {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  const known = counts.state === 'here' ? counts.value : counts.last
  if (known === null) return 0
  return facetsOf(known, axesOf(facts, view).rows).filter(({ base }) => base > 0).length
}

function Overall() {
  const { facts } = useApp()
  const view = useWholeView()
  const rows = useRows()
  return (
    <div
      className="well-below fill stage-figure stage-overall"
      style={{ '--rows': rows } as CSSProperties}
    >
      <section className="stage-categories" aria-label={breakdownTitle(facts, view)}>
        <BreakdownBars />
      </section>
      <BreakdownStack bare />
    </div>
  )
}

function Matrix() {
  const rows = useRows()
  return (
    <div
      className="well-below column fill stage-figure stage-matrix"
      style={{ '--rows': rows } as CSSProperties}
    >
      <MatrixTab />
    </div>
  )
}

/** What hangs beside a region that the pointer is on, also where there is no map. */
function AnyTooltip() {
  const { model } = useMapFigure()
  return model && <RegionTooltip model={model} />
}
