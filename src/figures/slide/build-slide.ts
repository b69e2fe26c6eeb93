import type { CaseRecord, DatasetInfo } from '../../domain/index.ts'
import { messages, pictureWords, slidesWords as words } from '../../messages/index.ts'
import { isFiltered } from '../../view/index.ts'
import { comparisonNotes, wordsThatFit } from '../comparison/fit-words.ts'
import type { CompareContent, Content, OverallContent } from '../picture/content.ts'
import type { PictureLook } from '../picture/look.ts'
import {
  contentNote,
  contentTitle,
  filterWords,
  placeName,
  statusWords,
  type PictureSubject,
} from '../picture/words.ts'
import { coverageWords, provenanceWords, sourceWords } from '../summary/source-words.ts'
import {
  slideLayout,
  splitArea,
  type SlideLayout,
  type Area,
  type DeckModel,
  type SlideModel,
  type SlidePart,
  type SlideSize,
  type TextPart,
} from '../../exports/index.ts'
import { fittingText, standsIn } from './fit-text.ts'
import { barsChart, compareChart, stackChart } from './slide-charts.ts'
import { caseTable, compareTableOf, matrixTable } from './slide-tables.ts'

/** What one slide is made from. */
export interface SlideSource {
  readonly title: string
  /** What whoever presents wants to say. */
  readonly note: string
  readonly subject: PictureSubject
  /** What the picture shows. */
  readonly content: Content
  /** What a list is broken down by, which stands beside a map; `null` where there is none. */
  readonly overall: OverallContent | null
  /** The first of the filtered cases; as many as could ever fit. */
  readonly cases: readonly CaseRecord[]
  /** The map as a PNG in base64 and in words; `null` where there is none. */
  readonly map: { readonly png: string; readonly alt: string } | null
  /** As it is to be printed. */
  readonly date: string
  /** 审图号 of the publisher, with its label; `''` where there is none. */
  readonly reviewNumber: string
}

/** More cases than fit on any slide. */
export const MAX_SLIDE_CASES = 40

/** The map's place on a slide, in inches, so that it can be drawn in just that shape. */
export const mapArea = (size: SlideSize): Area => slideLayout(size).left

/** A slide as a model: what stands where, and all its words. */
export function buildSlide(source: SlideSource, look: PictureLook, size: SlideSize): SlideModel {
  const { title, note, subject, content, date, reviewNumber } = source
  const attribution = content.kind === 'map' ? content.map.attribution : ''
  const made = [
    words.made(date),
    ...(attribution === '' ? [] : [messages.map.source(attribution).trim()]),
    ...(reviewNumber === '' ? [] : [reviewNumber]),
  ]
  return {
    title,
    subtitle: [filterWords(subject), statusWords(subject)].filter(Boolean).join(' · '),
    parts: partsOf(source, look, slideLayout(size)),
    footer: [contentNote(content, subject), sourceWords(subject.facts), made.join(' · ')].filter(
      (line) => line !== '',
    ),
    note,
  }
}

function partsOf(
  source: SlideSource,
  look: PictureLook,
  layout: SlideLayout,
): readonly SlidePart[] {
  const { content } = source
  switch (content.kind) {
    case 'map':
      return mapParts(source, look, layout)
    case 'overall':
      return overallParts(source, content, look, layout)
    case 'matrix':
      return [matrixTable(content, look, layout.fonts.table, layout.body)]
    case 'compare':
      return compareParts(content, look, layout)
    case 'sentence':
      return [textPart([content.sentence], layout.fonts.body, layout.body)]
  }
}

function mapParts(
  { subject, overall, map, cases }: SlideSource,
  look: PictureLook,
  layout: SlideLayout,
): readonly SlidePart[] {
  const { left, right, fonts } = layout
  const [upper, lower] = splitArea(right, showsCases(subject) ? 0.29 : 0.36)
  const picture: SlidePart = map
    ? { kind: 'picture', area: left, ...map }
    : textPart([words.mapMissing], fonts.body, left)
  if (!overall) {
    return showsCases(subject)
      ? [picture, casesPart(cases, subject, fonts.small, right)]
      : [picture]
  }
  const below = showsCases(subject)
    ? casesPart(cases, subject, fonts.small, lower)
    : stackChart(overall, look, lower)
  return [picture, barsChart(overall, look, upper), below]
}

function overallParts(
  { subject, cases }: SlideSource,
  content: OverallContent,
  look: PictureLook,
  { left, right, fonts }: SlideLayout,
): readonly SlidePart[] {
  const [upper, lower] = splitArea(left, 0.38)
  return showsCases(subject)
    ? [
        barsChart(content, look, upper),
        stackChart(content, look, lower),
        casesPart(cases, subject, fonts.small, right),
      ]
    : [stackChart(content, look, left), barsChart(content, look, right)]
}

function compareParts(
  content: CompareContent,
  look: PictureLook,
  { left, right, fonts }: SlideLayout,
): readonly SlidePart[] {
  const [upper, lower] = splitArea(left, 0.6)
  const { model, words } = content
  const paragraphs = wordsThatFit(words, '', comparisonNotes(model, words), (some) =>
    standsIn(some, fonts.small, right),
  )
  return [
    compareChart(content, look, upper),
    compareTableOf(content, fonts.table, lower),
    fittingText(paragraphs, fonts.body, fonts.small, right),
  ]
}

/** A list of all cases says little on a slide: it is for what was chosen. */
const showsCases = ({ view }: PictureSubject): boolean => isFiltered(view) || view.area !== null

function casesPart(
  cases: readonly CaseRecord[],
  { facts, counts: { total } }: PictureSubject,
  fontSize: number,
  area: Area,
): SlidePart {
  return total.count === 0
    ? textPart([words.none], fontSize, area)
    : caseTable(facts, cases, total.count, fontSize, area)
}

const textPart = (lines: readonly string[], fontSize: number, area: Area): TextPart => ({
  kind: 'text',
  area,
  lines,
  fontSize,
})

/** A title for a slide that has none of its own; a comparison is named by its groups. */
export function slideTitle({ facts, view }: PictureSubject, content: Content): string {
  const subject =
    content.kind === 'compare'
      ? content.model.groups.map((group) => group.name).join('、')
      : placeName(facts, view)
  return pictureWords.of(subject, contentTitle(content))
}

/** The slides behind a title slide with what the list says of itself. */
export function buildDeck(
  facts: DatasetInfo & { readonly total: number },
  slides: readonly SlideModel[],
  size: SlideSize,
  date: string,
): DeckModel {
  return {
    size,
    title: facts.title,
    cover: [
      pictureWords.wholeList(facts.total),
      provenanceWords(facts),
      ...(facts.note === '' ? [] : [words.listNote(facts.note)]),
      coverageWords(facts),
      `${messages.provenance.full}。`,
      words.made(date),
    ],
    slides,
  }
}
