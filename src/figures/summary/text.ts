import {
  CENTRAL,
  findDimension,
  isOffMap,
  NUMBER,
  PLACE,
  type CaseRecord,
  type DatasetInfo,
  type Dimension,
} from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { summaryWords as words } from '../../messages/index.ts'
import {
  chosenIn,
  isFiltered,
  regionLabel,
  selectFilterWords,
  valueLabel,
  type ViewState,
} from '../../view/index.ts'
import { axesOf, facetsOf } from '../ask-view.ts'
import { buildComparison } from '../comparison/model.ts'
import { compareText } from '../comparison/text.ts'
import { fieldText } from '../list/columns.ts'
import type { SummaryAnswers } from './ask.ts'
import { sourceWords } from './source-words.ts'
import { isUnlistedArea } from './unlisted-area.ts'

/**
 * The current view as a paragraph for a report: what is shown, counts with their bases, the filters,
 * the titles where they are few, the comparison where one is shown, the source and what the figures do
 * not say.
 */
export function summaryText(facts: Facts, view: ViewState, answers: SummaryAnswers): string {
  const { counts, named, comparison } = answers
  const sentences = isUnlistedArea(facts, view, counts.total)
    ? [words.list(facts.title, facts.total), words.unlisted(regionLabel(facts, view.area ?? ''))]
    : [
        wholeWords(facts, view, counts),
        ...(counts.total.count > 0
          ? countedDimensions(facts, view).map((one) => dimensionWords(facts, view, counts, one))
          : []),
        named.length > 0 ? words.titles(named.map((record) => titleWords(facts, record))) : '',
      ]
  const said = sentences.filter((sentence) => sentence !== '').map(words.sentence)
  const model = comparison && buildComparison(facts, view, comparison)
  const compared = model && model.groups.length > 0 ? compareText(model) : ''
  return [...said, compared, sourceWords(facts)].join('')
}

/** How many cases there are, of them in the area, and of these how many pass the filters. */
function wholeWords(facts: Facts, view: ViewState, counts: Counts): string {
  const { count, base } = counts.total
  const list = words.list(facts.title, facts.total)
  const whole =
    view.area === null
      ? list
      : words.listOf(list, [words.item(regionLabel(facts, view.area), base)])
  if (isFiltered(view)) {
    return words.filtered(whole, selectFilterWords(view, facts), count, base)
  }
  const parts = view.area === null ? offMapWords(facts, counts) : []
  return parts.length > 0 ? words.listOf(whole, parts) : whole
}

/** How many cases belong to the provinces and how many to none, where some belong to none. */
function offMapWords(facts: Facts, counts: Counts): readonly string[] {
  const off = facetsOf(counts, PLACE).filter(({ key, base }) => isOffMap(key) && base > 0)
  if (off.length === 0 || !findDimension(facts.dimensions, PLACE)) return []
  const local = counts.total.base - off.reduce((sum, { base }) => sum + base, 0)
  const name = off.every(({ key }) => key === CENTRAL) ? words.local : words.inOneProvince
  return [
    ...(local > 0 ? [words.item(name, local)] : []),
    ...off.map(({ key, base }) => words.item(regionLabel(facts, key), base)),
  ]
}

/** What the view is broken down by, then its rows, then the place. */
function countedDimensions(facts: Facts, view: ViewState): readonly Dimension[] {
  const { by, rows } = axesOf(facts, view)
  const ids = new Set([...(by === null ? [] : [by]), rows, PLACE])
  return [...ids].flatMap((id) => findDimension(facts.dimensions, id) ?? [])
}

/**
 * Each value within its own base, in its order, those without a match too; of places and of what is
 * missing only what the list has. Ignores the dimension's own filter, and says so where there is one.
 */
function dimensionWords(facts: Facts, view: ViewState, counts: Counts, dimension: Dimension) {
  const filtered = isFiltered(view)
  const items = facetsOf(counts, dimension.id)
    .filter(({ key, base }) => base > 0 || (dimension.id !== PLACE && key !== ''))
    .map(({ key, count, base }) => {
      const name = valueLabel(facts, dimension, key)
      return filtered ? words.itemOf(name, count, base) : words.item(name, base)
    })
  if (items.length === 0) return ''
  return chosenIn(view, dimension.id).length > 0
    ? words.eachIgnoring(dimension.label, items)
    : words.each(dimension.label, items)
}

/** 37.《…》（…） */
function titleWords(facts: DatasetInfo, record: CaseRecord): string {
  const number = findDimension(facts.dimensions, NUMBER)
  const printed = number ? fieldText(facts, number, record) : ''
  const title = words.title(record.title)
  const numbered = printed === '' ? title : words.numbered(printed, title)
  const { organizations } = record
  return organizations.length === 0 ? numbered : words.by(numbered, organizations.join('、'))
}
