import { here, mapAnswer, PLACE, type Answer, type Load, type MapFile } from '../../domain/index.ts'
import type { Counts } from '../../engine/index.ts'
import { messages, pictureWords as words } from '../../messages/index.ts'
import { isFiltered, type SceneFigure, type ViewState } from '../../view/index.ts'
import { askView, byDimension, type Asker } from '../ask-view.ts'
import { buildBreakdown } from '../breakdown/model.ts'
import {
  isBreakdownNarrowed,
  isCrossNarrowed,
  nothingToBreakDown,
  tabTitle,
} from '../breakdown/words.ts'
import { askComparison } from '../comparison/ask.ts'
import { buildComparison } from '../comparison/model.ts'
import { comparisonWords } from '../comparison/sentences.ts'
import { askMap } from '../map/ask.ts'
import type { Population } from '../map/metric.ts'
import { buildMapModel } from '../map/model.ts'
import { mapTitle } from '../map/words.ts'
import { buildMatrix } from '../matrix/model.ts'
import { buildStack } from '../stack/model.ts'
import { isUnlistedArea } from '../summary/unlisted-area.ts'
import type { Content, SentenceContent } from './content.ts'
import { placeName } from './words.ts'

/** What a map is drawn with besides answers; fetched before it is asked for. */
export interface MapParts {
  readonly map: MapFile
  /** Waiting where the metric is not about residents. */
  readonly population: Load<Population>
}

/** A figure that is wanted, with what it takes besides answers. */
export type FigureWish =
  | { readonly figure: 'map'; readonly parts: MapParts }
  | { readonly figure: 'overall' }
  | { readonly figure: 'matrix' }
  | { readonly figure: 'compare' }

/**
 * What a figure of a view shows, whether or not it is the view on the screen: the page's own question
 * and model.
 */
export function askContent(asker: Asker, view: ViewState, wish: FigureWish): Answer<Content> {
  if (wish.figure === 'compare') return askCompared(asker, view)
  return mapAnswer(askView(asker, view), (counts): Answer<Content> => {
    const nothing = unlistedContent(asker, view, wish.figure, counts)
    if (nothing) return here(nothing)
    return wish.figure === 'map'
      ? askMapContent(asker, view, wish.parts)
      : here(brokenDown(asker, view, wish.figure, counts))
  })
}

/** What stands in the place of a map of which the list says nothing; `null` where it says something. */
export const askUnlisted = (asker: Asker, view: ViewState): Answer<SentenceContent | null> =>
  mapAnswer(askView(asker, view), (counts) => here(unlistedContent(asker, view, 'map', counts)))

/** Of an area of which the list says nothing no figure is drawn: it would read as nought. */
const unlistedContent = (
  asker: Asker,
  view: ViewState,
  figure: SceneFigure,
  { total }: Pick<Counts, 'total'>,
): SentenceContent | null =>
  isUnlistedArea(asker.facts, view, total) ? nothingListed(asker, view, figure) : null

const nothingListed = (asker: Asker, view: ViewState, figure: SceneFigure): SentenceContent =>
  sentence(asker, view, figure, messages.map.allUnlisted(placeName(asker.facts, view)))

const sentence = (
  { facts }: Asker,
  view: ViewState,
  figure: SceneFigure,
  said: string,
): SentenceContent => ({
  kind: 'sentence',
  title: figure === 'map' ? mapTitle(facts, view) : tabTitle(facts, view, figure),
  sentence: said,
})

function askMapContent(asker: Asker, view: ViewState, parts: MapParts): Answer<Content> {
  const { facts } = asker
  const { map, population } = parts
  return mapAnswer(askMap(asker, view, map), (counts): Answer<Content> => {
    const model = buildMapModel(facts, view, map, counts, population)
    if (model.unlisted) return here(nothingListed(asker, view, 'map'))
    return here({
      kind: 'map',
      facts,
      view,
      map,
      model,
      counts,
      bubbles: view.drawing === 'bubbles',
      narrowed: isFiltered(view, [PLACE]),
    })
  })
}

/** 总体 or 矩阵, or why there is neither. */
function brokenDown(
  asker: Asker,
  view: ViewState,
  figure: 'overall' | 'matrix',
  counts: Counts,
): Content {
  const { facts } = asker
  const nothing = nothingToBreakDown(facts, byDimension(facts, view))
  if (nothing !== '') return sentence(asker, view, figure, nothing)
  if (figure === 'matrix') {
    const model = buildMatrix(facts, view, counts)
    return model && model.rows.length > 0
      ? { kind: 'matrix', facts, view, model, narrowed: isCrossNarrowed(facts, view) }
      : sentence(asker, view, figure, words.noRows)
  }
  const bars = buildBreakdown(facts, view, counts)
  const stack = buildStack(facts, view, counts)
  return bars && stack
    ? { kind: 'overall', facts, view, bars, stack, narrowed: isBreakdownNarrowed(facts, view) }
    : sentence(asker, view, figure, words.noRows)
}

const askCompared = (asker: Asker, view: ViewState): Answer<Content> =>
  mapAnswer(askComparison(asker, view), (answers) => {
    const { facts } = asker
    const model = buildComparison(facts, view, answers)
    if (!model) {
      const nothing = nothingToBreakDown(facts, byDimension(facts, view))
      return here(sentence(asker, view, 'compare', nothing))
    }
    return here(
      model.groups.length > 0
        ? { kind: 'compare', facts, view, model, words: comparisonWords(model) }
        : sentence(asker, view, 'compare', words.noGroups),
    )
  })
