import type { CSSProperties } from 'react'
import { messages } from '../../messages/index.ts'
import type { ScenePicture, Tab } from '../../view/index.ts'
import { BreakdownSubtitle, breakdownTitle } from '../breakdown/BreakdownPanel.tsx'
import { CategoryBars } from '../breakdown/CategoryBars.tsx'
import { RegionStack } from '../breakdown/RegionStack.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useDrawnMap } from '../map/use-map-parts.ts'
import { MatrixTab } from '../matrix/MatrixTab.tsx'
import { useMatrix } from '../matrix/use-matrix.ts'
import { useCounts } from '../shared/use-counts.ts'
import { StageCaption } from './StageCaption.tsx'
import { StageCompare } from './StageCompare.tsx'
import { StageMap } from './StageMap.tsx'

/** What a scene shows large: the dashboard's own pictures, without their tools. */
export function StagePicture({ picture }: { picture: ScenePicture }) {
  if (picture === 'map') return <StageMap />
  return (
    <>
      <Caption tab={picture} />
      {picture === 'overall' && <Overall />}
      {picture === 'matrix' && <Matrix />}
      {picture === 'compare' && <StageCompare />}
      {picture !== 'compare' && <AnyTooltip />}
    </>
  )
}

function Caption({ tab }: { tab: Tab }) {
  return (
    <StageCaption title={breakdownTitle(tab)}>
      <p className="panel-subtitle note">
        <BreakdownSubtitle tab={tab} />
      </p>
    </StageCaption>
  )
}

function Overall() {
  const { regions } = useCounts()
  const rows = regions.filter((region) => region.base > 0).length
  return (
    <div className="stage-overall" style={{ '--rows': rows } as CSSProperties}>
      <section className="stage-categories" aria-label={messages.breakdown.title}>
        <CategoryBars />
      </section>
      <RegionStack bare />
    </div>
  )
}

function Matrix() {
  const { model } = useMatrix()
  return (
    <div className="stage-matrix" style={{ '--rows': model.rows.length } as CSSProperties}>
      <MatrixTab />
    </div>
  )
}

/** What hangs beside a region that the pointer is on, also where there is no map. */
function AnyTooltip() {
  const { model, counts } = useDrawnMap()
  return <RegionTooltip model={model} counts={counts} />
}
