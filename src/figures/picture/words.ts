import { isListed } from '../is-listed.ts'
import { mapSubtitle, mapTitle } from '../map/words.ts'
import type { Dataset } from '../../domain/index.ts'
import { messages, pictureWords } from '../../messages/index.ts'
import {
  isFiltered,
  regionLabel,
  selectFilterWords,
  type ScenePicture,
  type ViewState,
} from '../../view/index.ts'
import { sourceWords } from '../summary/source-words.ts'
import type { Content } from './content.ts'
import type { FrameWords } from './frame.ts'

/** Which figure is drawn: one of a scene's, or map and breakdown together. */
export type PictureKind = ScenePicture | 'whole'

/** What a view says of itself besides its figures. */
export interface PictureSubject {
  readonly dataset: Dataset
  readonly view: ViewState
  readonly kind: PictureKind
  readonly total: { readonly count: number; readonly base: number }
}

/** 全国, or the area where one looks. */
export const placeName = (dataset: Dataset, { area }: ViewState): string =>
  area === null ? messages.map.country : regionLabel(dataset, area)

/** Title of a figure on its own. */
export function contentTitle(content: Content): string {
  const { breakdown, tabs } = messages
  switch (content.kind) {
    case 'map':
      return mapTitle(content.model.metric)
    case 'overall':
      return breakdown.title
    case 'matrix':
      return tabs.matrixTitle
    case 'compare':
      return tabs.compareTitle
    case 'sentence':
      return content.title
  }
}

/** How the figures are to be read. */
export function contentNote(content: Content, { dataset, view, total }: PictureSubject): string {
  const { breakdown, tabs } = messages
  switch (content.kind) {
    case 'map':
      return mapSubtitle(dataset, view, content.model, content.counts)
    case 'overall':
      return isFiltered(view)
        ? `${breakdown.subtitleAll(total.base)} · ${breakdown.subtitleFiltered}`
        : breakdown.subtitleAll(total.base)
    case 'matrix':
      return content.narrowed ? tabs.matrixNarrowed : tabs.matrixSubtitle
    case 'compare':
      return view.groups.some((group) => group.startsWith('~'))
        ? `${tabs.compareSubtitle} · ${tabs.compareFilter}`
        : tabs.compareSubtitle
    case 'sentence':
      return ''
  }
}

/** 显示 4 / 53 个案例; a comparison is of the whole list, and what is not listed has no number. */
export function statusWords({ dataset, view, kind, total }: PictureSubject): string {
  const { status } = messages
  if (kind === 'compare') return pictureWords.wholeList(dataset.cases.length)
  if (view.area !== null && !isListed(dataset, view.area)) {
    return messages.option.unlisted(regionLabel(dataset, view.area))
  }
  const text = status.visible(total.count, total.base)
  return view.area === null
    ? text
    : status.area(text, regionLabel(dataset, view.area), dataset.cases.length)
}

/** The filter in words; a comparison is of the whole list, whatever is filtered. */
export function filterWords({ dataset, view, kind }: PictureSubject): string {
  if (kind === 'compare') return ''
  const words = selectFilterWords(view, dataset)
  return words === '' ? messages.filters.none : pictureWords.filters(words)
}

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
  const { dataset, view } = subject
  const [only, ...more] = contents
  const own = only
    ? subject.kind === 'compare'
      ? contentTitle(only)
      : pictureWords.of(placeName(dataset, view), contents.map(contentTitle).join('、'))
    : ''
  const source = sourceWords(dataset)
  const { map, provenance } = messages
  const boundary = attribution === '' ? [] : [map.source(attribution).trim()]
  const review = attribution === '' || reviewNumber === '' ? [] : [map.reviewNumber(reviewNumber)]
  return {
    title: title ?? own,
    dataset: title === undefined ? dataset.title : pictureWords.of(dataset.title, own),
    filters: filterWords(subject),
    status: statusWords(subject),
    note: only && more.length === 0 ? contentNote(only, subject) : '',
    source: [source, `${provenance.source(dataset.title)}。`],
    boundary: [...boundary, ...review].join(' · '),
    made: pictureWords.made(date),
  }
}

/** A picture in words, for whoever does not see it. */
export function pictureLabel(subject: PictureSubject, contents: readonly Content[]): string {
  const titles = contents.map(contentTitle).join('、')
  const title = pictureWords.of(placeName(subject.dataset, subject.view), titles)
  return [title, filterWords(subject), statusWords(subject)]
    .filter((part) => part !== '')
    .join('；')
}
