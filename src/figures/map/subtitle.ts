import { isOffMap, ORGANIZATION, parsePartKey, PLACE, findDimension } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { dimensionLabel, regionLabel, regionShortName, type ViewState } from '../../view/index.ts'
import { facetsOf } from '../ask-view.ts'
import { SMALL_BASE } from '../figure.ts'
import { isByPrefecture } from './ask.ts'
import { partsOfArea } from './base-parts.ts'
import type { MapModel } from './model.ts'

type Where = Pick<ViewState, 'area' | 'drawing'>

/** What a map counts, how its base is made up, and what must be known to read it. */
export function mapSubtitle(facts: Facts, view: Where, model: MapModel, counts: Counts): string {
  const { map } = messages
  const { area } = view
  if (area !== null && model.unlisted) return messages.option.unlisted(regionLabel(facts, area))
  const isUnlisted = model.marks.some(({ figure }) => figure.state === 'not-listed')
  const base = area === null ? national(facts, model, counts) : inArea(facts, area, counts)
  const parts = [base, mapNotes(view, model, counts), isUnlisted && map.unlisted]
  return parts.filter(Boolean).join(' · ')
}

/** Of that only what must be known to read the figures; `''` for nothing. */
export function mapNotes(view: Where, { metric }: MapModel, counts: Counts): string {
  const { map } = messages
  const rest = sumOf(counts, (key) => parsePartKey(key) !== null)
  const notes = [
    metric.kind === 'per-population' && map.perPopulationNote,
    metric.kind === 'share' && map.shareNote(SMALL_BASE),
    isByPrefecture(view) && rest > 0 && map.prefecturesRest(rest),
  ]
  return notes.filter(Boolean).join(' · ')
}

function national(facts: Facts, { including }: MapModel, counts: Counts): string {
  const { map } = messages
  const total = counts.total.base
  if (total === 0) return messages.headline.noCase('')
  const seated = findDimension(facts.dimensions, ORGANIZATION) !== null
  return map.subtitle({
    by: dimensionLabel(facts, seated ? ORGANIZATION : PLACE),
    seated,
    local: sumOf(counts, (key) => !isOffMap(key)),
    including: including
      .filter(({ base }) => base > 0)
      .map(({ dimension, base }) => [dimensionLabel(facts, dimension), base]),
    offMap: facetsOf(counts, PLACE)
      .filter(({ key, base }) => isOffMap(key) && base > 0)
      .map(({ key, base }) => [regionShortName(facts, key), base]),
    total,
  })
}

function inArea(facts: Facts, area: string, counts: Counts): string {
  const { map, headline } = messages
  const name = regionLabel(facts, area)
  const { base } = counts.total
  return base === 0
    ? headline.noCase(name)
    : map.areaSubtitle(name, partsOfArea(facts, counts), base)
}

const sumOf = (counts: Counts, isIn: (key: string) => boolean): number =>
  facetsOf(counts, PLACE)
    .filter(({ key }) => isIn(key))
    .reduce((sum, { base }) => sum + base, 0)
