import { PLACE } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel, regionName, valueLabel, type ViewState } from '../../view/index.ts'
import { buildHeadline, type SeenCases } from './headline.ts'

/** What a view shows, as every surface says it: 53 个案例，其中中央国家机关 17 个、江苏省 12 个、北京市 10 个. */
export function headlineText(facts: Facts, view: ViewState, counts: Counts): string {
  const { headline: words } = messages
  const area = view.area === null ? '' : regionLabel(facts, view.area)
  const model = buildHeadline(facts, view, counts)
  if (model.state === 'unlisted') return words.unlisted(area)
  if (model.state === 'no-case') return words.noCase(area)
  const { filtered, count, base, shares } = model
  const whole = words.whole(area, base)
  if (count === 0) return words.nonePassing(whole)
  const cases = !filtered
    ? whole
    : count === base
      ? words.allPassing(whole)
      : words.passing(whole, count)
  const [first] = shares
  if (!first) return cases
  const parts = sharesWords(facts, view, model)
  if (first.count === count && first.keys.length === 1) return words.allOf(cases, parts.names)
  return words.among(cases, parts.said)
}

/** The conditions' place in words where there are none. */
export const unfilteredText = (facts: Facts, view: ViewState, counts: Counts): string =>
  messages.headline.unfiltered(headlineText(facts, view, counts))

function sharesWords(facts: Facts, view: ViewState, model: SeenCases) {
  const { headline: words } = messages
  const { dimension, shares } = model
  const nameOf = (key: string) => {
    if (!dimension) return key
    return dimension.id === PLACE && view.area !== null
      ? regionName(facts, key)
      : valueLabel(facts, dimension, key)
  }
  const said = shares.map(({ keys, count, named }) => {
    if (!named) return words.valuesOf(keys.length, dimension?.label ?? '', count)
    const names = keys.map(nameOf)
    return keys.length === 1 ? words.part(names.join(), count) : words.parts(names, count)
  })
  const isTied = shares.some(({ keys }) => keys.length > 1)
  return {
    said: said.join(isTied ? '，' : '、'),
    names: shares.flatMap(({ keys }) => keys.map(nameOf)).join('、'),
  }
}
