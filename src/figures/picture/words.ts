import { mapSubtitle } from '../map/subtitle.ts'
import { mapTitle } from '../map/words.ts'
import { breakdownTitle, tabSubtitle, tabTitle } from '../breakdown/words.ts'
import type { DatasetInfo } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { messages, pictureExportWords, pictureWords } from '../../messages/index.ts'
import {
  isFiltered,
  regionLabel,
  selectFilterWords,
  type SceneFigure,
  type ViewState,
} from '../../view/index.ts'
import { headlineText, unfilteredText } from '../summary/headline-words.ts'
import { sourceWords } from '../summary/source-words.ts'
import { isUnlistedArea } from '../summary/unlisted-area.ts'
import type { Content } from './content.ts'
import type { FrameWords } from './frame.ts'

/** Which figure is drawn: one of a scene's, or map and breakdown together. */
export type PictureKind = SceneFigure | 'whole'

/** What a view says of itself besides its figures. */
export interface PictureSubject {
  readonly facts: Facts
  readonly view: ViewState
  readonly kind: PictureKind
  readonly counts: Counts
}

/** 全国, or the area where one looks. */
export const placeName = (facts: DatasetInfo, { area }: Pick<ViewState, 'area'>): string =>
  area === null ? messages.map.country : regionLabel(facts, area)

/** What a picture is called among others, and in the name of its file. */
export const pictureName = (
  { facts, view }: Pick<PictureSubject, 'facts' | 'view'>,
  kind: PictureKind,
): string => (kind === 'overall' ? breakdownTitle(facts, view) : pictureExportWords.figures[kind])

/** Title of a figure on its own. */
export function contentTitle(content: Content): string {
  if (content.kind === 'sentence') return content.title
  const { facts, view, kind } = content
  return kind === 'map' ? mapTitle(facts, view) : tabTitle(facts, view, kind)
}

/** How the figures are to be read; `''` where there are none. */
export function contentNote(content: Content, { counts }: PictureSubject): string {
  if (content.kind === 'sentence') return ''
  const { facts, view, kind } = content
  return kind === 'map'
    ? mapSubtitle(facts, view, content.model, content.counts)
    : tabSubtitle(facts, view, kind, counts)
}

/** 显示 4 / 53 个案例; a comparison is of the whole list, and what is not listed has no number. */
export function statusWords({ facts, view, kind, counts }: PictureSubject): string {
  const { status } = messages
  if (kind === 'compare') return pictureWords.wholeList(facts.total)
  const { total } = counts
  if (isUnlistedArea(facts, view, total)) {
    return messages.option.unlisted(placeName(facts, view))
  }
  const text = status.visible(total.count, total.base)
  return view.area === null ? text : status.area(text, placeName(facts, view), facts.total)
}

/**
 * The filter in words, or what is seen where nothing is filtered; a comparison is of the whole list,
 * whatever is filtered.
 */
export function filterWords({ facts, view, kind, counts }: PictureSubject): string {
  if (kind === 'compare') return ''
  const words = selectFilterWords(view, facts)
  return words === '' ? unfilteredText(facts, view, counts) : pictureWords.filters(words)
}

/** What is seen under filters, in a sentence; `''` where the words of the filter say it. */
export const filteredHeadline = ({ facts, view, kind, counts }: PictureSubject): string =>
  kind === 'compare' || !isFiltered(view) ? '' : headlineText(facts, view, counts)

interface FrameParts {
  readonly title?: string
  /** As it is to be printed. */
  readonly date: string
  readonly attribution: string
  /** 审图号 of the publisher; `''` where there is none. */
  readonly reviewNumber: string
}

/** What stands around the figures of a view. */
export function frameWords(
  subject: PictureSubject,
  contents: readonly Content[],
  { title, date, attribution, reviewNumber }: FrameParts,
): FrameWords {
  const { facts, view } = subject
  const [only, ...more] = contents
  const own = only
    ? subject.kind === 'compare'
      ? contentTitle(only)
      : pictureWords.of(placeName(facts, view), contents.map(contentTitle).join('、'))
    : ''
  const source = sourceWords(facts)
  const { map, provenance } = messages
  const boundary = attribution === '' ? [] : [map.source(attribution).trim()]
  const review = attribution === '' || reviewNumber === '' ? [] : [map.reviewNumber(reviewNumber)]
  return {
    title: title ?? own,
    dataset: title === undefined ? facts.title : pictureWords.of(facts.title, own),
    filters: filterWords(subject),
    status: statusWords(subject),
    note: [filteredHeadline(subject), only && more.length === 0 ? contentNote(only, subject) : '']
      .filter((part) => part !== '')
      .join(' · '),
    source: [source, `${provenance.source(facts.title)}。`],
    boundary: [...boundary, ...review].join(' · '),
    made: pictureWords.made(date),
  }
}

/** A picture in words, for whoever does not see it. */
export function pictureLabel(subject: PictureSubject, contents: readonly Content[]): string {
  const titles = contents.map(contentTitle).join('、')
  const title = pictureWords.of(placeName(subject.facts, subject.view), titles)
  return [title, filterWords(subject), statusWords(subject)]
    .filter((part) => part !== '')
    .join('；')
}
