import { findDimension, PLACE, type DatasetInfo } from '../domain/index.ts'
import { messages, sceneWords } from '../messages/index.ts'
import { metricOf } from './metric-of.ts'
import { regionLabel, shareValueName } from './names.ts'
import type { SceneFigure } from './scene.ts'
import { selectChips } from './selectors.ts'
import { chosenIn, type GroupKey, type ViewState } from './view-state.ts'

/** Names beyond this many are counted instead. */
const MAX_NAMES = 3

/**
 * A title for a scene, from what the view shows: 江苏省 · 公共服务类 · 地图. A comparison is named by
 * its groups, as no filter touches it.
 */
export function proposeTitle(
  dataset: DatasetInfo,
  view: ViewState,
  figure: SceneFigure,
  nameOfGroup: (group: GroupKey) => string,
): string {
  const { title } = sceneWords
  const shown =
    figure === 'compare' ? [title.versus(view.groups.map(nameOfGroup))] : conditions(dataset, view)
  const named = shown.filter((name) => name !== '')
  const subject = named.length > 0 ? named : [title.whole]
  return [...subject, ...metricName(dataset, view, figure), sceneWords.pictures[figure]].join(' · ')
}

/** What a view shows large by itself. */
export const figureOfTab = ({ tab }: ViewState): SceneFigure => (tab === 'overall' ? 'map' : tab)

/** Where one looks, then the conditions, those of one dimension joined. */
function conditions(dataset: DatasetInfo, view: ViewState): readonly string[] {
  const byDimension = new Map<string, string[]>()
  for (const { of, dimension, name } of selectChips(view, dataset)) {
    const isYes = findDimension(dataset.dimensions, of)?.kind === 'boolean'
    const words = of === '' ? sceneWords.title.text(name) : isYes ? `${dimension}：${name}` : name
    byDimension.set(of, [...(byDimension.get(of) ?? []), words])
  }
  const area =
    view.area === null || chosenIn(view, PLACE).length > 0 ? [] : [regionLabel(dataset, view.area)]
  return [...area, ...[...byDimension.values()].map(joined)]
}

function joined(names: readonly string[]): string {
  const [first = ''] = names
  return names.length > MAX_NAMES ? sceneWords.title.several(first, names.length) : names.join('、')
}

/** What colours the map, where that is not the number of cases. */
function metricName(dataset: DatasetInfo, view: ViewState, figure: SceneFigure): readonly string[] {
  const metric = metricOf(view)
  if (figure !== 'map' || metric.kind === 'count') return []
  const { map } = messages
  if (metric.kind === 'per-population') return [map.metricPerPopulation]
  return [map.metricShare(shareValueName(dataset, metric))]
}
