import type { Answer, Load, MapFile } from '../domain/index.ts'
import { askComparison, askMap, askView, firstRows, type Asker } from '../figures/index.ts'
import { facetFilter, type ViewState } from '../view/index.ts'

/** The maps that are here, by name. */
type Maps = Readonly<Record<string, Load<MapFile, unknown>>>

/**
 * Everything that the page asks for a view, so that it can be shown all at once. `maps` as they are now:
 * a map that is not here yet holds nothing up, as its panel says so itself.
 */
export function prepareView(asker: Asker, view: ViewState, maps: Maps): readonly Answer<unknown>[] {
  const { source, signal } = asker
  const { detail, groups, tab, sort } = view
  return [
    askView(asker, view),
    askMap(asker, view, mapAtHand(view, maps)),
    source.rows(firstRows(view), signal),
    ...(detail === null
      ? []
      : [source.standing({ id: detail, filter: facetFilter(view), sort }, signal)]),
    ...(tab === 'compare' || groups.length > 0 ? [askComparison(asker, view)] : []),
  ]
}

/** The map of the area and drawing, where it is here; the squares are no file. */
function mapAtHand({ area, drawing }: ViewState, maps: Maps): MapFile | null {
  if (area === null && drawing === 'squares') return null
  const map = maps[area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')]
  return map?.state === 'here' ? map.value : null
}
