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
import { headlineText } from './headline-words.ts'
import { sourceWords } from './source-words.ts'
import { isUnlistedArea } from './unlisted-area.ts'

/**
 * The current view as a paragraph for a report: what is seen, counts with their bases, the filters,
 * the titles where they are few, the comparison where one is shown, the source and what the figures do
 * not say.
 */
export function summaryText(facts: Facts, view: ViewState, answers: SummaryAnswers): string {
  const { counts, named, comparison } = answers
  const sentences = isUnlistedArea(facts, view, counts.total)
    ? [leadWords(facts, view, counts)]
    : [
        leadWords(facts, view, counts),
        isFiltered(view) ? words.conditions(selectFilterWords(view, facts)) : '',
        isFiltered(view) || view.area !== null ? '' : offMapWords(facts, counts),
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

/** The headline, with the list that its cases are of. */
function leadWords(facts: Facts, view: ViewState, counts: Counts): string {
  const headline = headlineText(facts, view, counts)
  return view.area === null
    ? words.lead(facts.title, headline)
    : words.leadOf(facts.title, facts.total, headline)
}

/** How many cases belong to the provinces and how many to none; `''` where none belong to none. */
function offMapWords(facts: Facts, counts: Counts): string {
  const off = facetsOf(counts, PLACE).filter(({ key, base }) => isOffMap(key) && base > 0)
  if (off.length === 0 || !findDimension(facts.dimensions, PLACE)) return ''
  const local = counts.total.base - off.reduce((sum, { base }) => sum + base, 0)
  const name = off.every(({ key }) => key === CENTRAL) ? words.local : words.inOneProvince
  return words.items([
    ...(local > 0 ? [words.item(name, local)] : []),
    ...off.map(({ key, base }) => words.item(regionLabel(facts, key), base)),
  ])
}

/** What the view is broken down by, then its rows, then the place. */
function countedDimensions(facts: Facts, view: ViewState): readonly Dimension[] {
  const { by, rows } = axesOf(facts, view)
  const ids = new Set([...(by === null ? [] : [by]), rows, PLACE])
  return [...ids].flatMap((id) => findDimension(facts.dimensions, id) ?? [])
}

/**
 * Each value in its order, those without a match too, with its base where that is another number; of
 * places and of what is missing only what the list has. Ignores the dimension's own filter, and says so
 * where there is one.
 */
function dimensionWords(facts: Facts, view: ViewState, counts: Counts, dimension: Dimension) {
  const facets = facetsOf(counts, dimension.id).filter(
    ({ key, base }) => base > 0 || (dimension.id !== PLACE && key !== ''),
  )
  const isAll = facets.every(({ count, base }) => count === base)
  const items = facets.map(({ key, count, base }) => {
    const name = valueLabel(facts, dimension, key)
    if (isAll) return words.item(name, base)
    return count === base ? words.itemAll(name, base) : words.itemOf(name, count, base)
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
