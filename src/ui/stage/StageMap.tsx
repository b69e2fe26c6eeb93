import { useMemo, type CSSProperties } from 'react'
import { mapTitle, type MapModel } from '../../figures/index.ts'
import { stageWords } from '../../messages/index.ts'
import { LookLegend } from '../map/Legend.tsx'
import { MapFigure } from '../map/MapFigure.tsx'
import { MapSubtitle } from '../map/MapSubtitle.tsx'
import { RegionList } from '../map/RegionList.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useMapParts } from '../map/use-map-parts.ts'
import { useApp } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { StageCaption } from './StageCaption.tsx'

/** More than these do not stand on a slide at once. */
const MOST_LISTED = 20

/**
 * The regions that a slide names beside its map: all that the list covers, or where those are too many
 * the ones that have cases. `zeros`: covered, without a case and not named; `rest`: not listed.
 */
function listOf(model: MapModel) {
  const covered = model.marks.filter((mark) => mark.figure.state !== 'not-listed' || mark.selected)
  const marks =
    covered.length > MOST_LISTED
      ? covered.filter((mark) => mark.cases.base > 0 || mark.selected)
      : covered
  return {
    listed: { ...model, marks },
    zeros: covered.length - marks.length,
    rest: model.marks.length - covered.length,
  }
}

/** The map of the area at hand with its legends, and beside it the regions that the list covers. */
export function StageMap() {
  const parts = useMapParts()
  const { shown, isDrawn, locate } = parts
  const { facts } = useApp()
  const view = useWholeView()
  const model = shown?.model ?? null
  const list = useMemo(() => model && listOf(model), [model])
  return (
    <>
      <StageCaption title={mapTitle(facts, view)}>
        <MapSubtitle shown={shown} />
      </StageCaption>
      <div
        className={`well-below fill stage-figure stage-map ${view.drawing === 'bubbles' ? 'map-panel-bubbles' : ''}`}
      >
        <MapFigure parts={parts} fixed />
        {model && list && (
          <div
            className="column stage-side"
            style={{ '--rows': list.listed.marks.length } as CSSProperties}
          >
            {list.listed.marks.length > 0 && (
              <RegionList model={list.listed} locate={locate} bases />
            )}
            {list.zeros > 0 && <p className="note">{stageWords.zeros(list.zeros)}</p>}
            {list.rest > 0 && !model.unlisted && (
              <p className="note">{stageWords.rest(list.rest)}</p>
            )}
            {isDrawn && <LookLegend model={model} />}
          </div>
        )}
      </div>
      {model && <RegionTooltip model={model} />}
    </>
  )
}
