import type { Dataset } from '../domain/index.ts'
import { messages, sceneWords } from '../messages/index.ts'
import type { ScenePicture } from './scene.ts'
import { regionLabel, selectChips } from './selectors.ts'
import type { GroupKey, ViewState } from './view-state.ts'

/** Names beyond this many are counted instead. */
const MAX_NAMES = 3

/**
 * A title for a scene, from what the view shows: 江苏省 · 公共服务类 · 地图. A comparison is named by
 * its groups, as no filter touches it.
 */
export function proposeTitle(
  dataset: Dataset,
  view: ViewState,
  picture: ScenePicture,
  nameOfGroup: (group: GroupKey) => string,
): string {
  const { title } = sceneWords
  const shown =
    picture === 'compare' ? [title.versus(view.groups.map(nameOfGroup))] : conditions(dataset, view)
  const named = shown.filter((name) => name !== '')
  const subject = named.length > 0 ? named : [title.whole]
  return [...subject, ...metricName(view, picture), sceneWords.pictures[picture]].join(' · ')
}

/** What a view shows large by itself. */
export const pictureOf = ({ tab }: ViewState): ScenePicture => (tab === 'overall' ? 'map' : tab)

/** Where one looks, then the conditions, those of one dimension joined. */
function conditions(dataset: Dataset, view: ViewState): readonly string[] {
  const byDimension = new Map<string, string[]>()
  for (const { id, dimension, name } of selectChips(view, dataset)) {
    const words = id === 'text' ? sceneWords.title.text(name) : id === 'vertical' ? dimension : name
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), words])
  }
  const area =
    view.area === null || view.regions.length > 0 ? [] : [regionLabel(dataset, view.area)]
  return [...area, ...[...byDimension.values()].map(joined)]
}

function joined(names: readonly string[]): string {
  const [first = ''] = names
  return names.length > MAX_NAMES ? sceneWords.title.several(first, names.length) : names.join('、')
}

/** What colours the map, where that is not the number of cases. */
function metricName({ metric }: ViewState, picture: ScenePicture): readonly string[] {
  if (picture !== 'map' || metric.kind === 'count') return []
  const { map } = messages
  return [metric.kind === 'share' ? map.metricShare(metric.category) : map.metricPerPopulation]
}
