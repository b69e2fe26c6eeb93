import { useMemo, type CSSProperties } from 'react'
import { mapTitle, type MapModel } from '../../figures/index.ts'
import { stageWords } from '../../messages/index.ts'
import { LookLegend } from '../map/Legend.tsx'
import { MapFigure } from '../map/MapFigure.tsx'
import { MapSubtitle } from '../map/MapSubtitle.tsx'
import { RegionList } from '../map/RegionList.tsx'
import { RegionTooltip } from '../map/RegionTooltip.tsx'
import { useMapParts } from '../map/use-map-parts.ts'
import { useView } from '../shared/app-context.tsx'
import { StageCaption } from './StageCaption.tsx'

/** More than these do not stand on a slide at once. */
const MOST_LISTED = 20

/**
 * The regions that a slide names beside its map: all that the list covers, or where those are too many
 * the ones that have cases. `zeros`: covered, without a case and not named; `rest`: not listed.
 */
function listOf(model: MapModel) {
  const covered = model.marks.filter((mark) => mark.look !== 'unlisted' || mark.selected)
  const marks =
    covered.length > MOST_LISTED
      ? covered.filter((mark) => mark.base > 0 || mark.selected)
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
  const { drawn, model, counts, locate, unlisted } = parts
  const bubbles = useView((view) => view.drawing === 'bubbles')
  const { listed, zeros, rest } = useMemo(() => listOf(model), [model])
  return (
    <>
      <StageCaption title={mapTitle(model.metric)}>
        <MapSubtitle model={model} counts={counts} />
      </StageCaption>
      <div className={`stage-map ${bubbles ? 'map-panel-bubbles' : ''}`}>
        <MapFigure parts={parts} fixed />
        <div className="stage-side" style={{ '--rows': listed.marks.length } as CSSProperties}>
          {listed.marks.length > 0 && <RegionList model={listed} locate={locate} bases />}
          {zeros > 0 && <p className="note">{stageWords.zeros(zeros)}</p>}
          {rest > 0 && !unlisted && <p className="note">{stageWords.rest(rest)}</p>}
          {drawn && <LookLegend model={model} />}
        </div>
      </div>
      <RegionTooltip model={model} counts={counts} />
    </>
  )
}
