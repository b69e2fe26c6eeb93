import { err, here, ok, type Answer, type CaseRecord, type Result } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import {
  ALL_OPEN,
  askView,
  buildDeck,
  buildSlide,
  mapArea,
  MAX_SLIDE_CASES,
  pictureLabel,
  scopeName,
  slideTitle,
  UnansweredError,
  valueOf,
  type Content,
  type PictureSubject,
  type SlideSource,
} from '../../figures/index.ts'
import {
  fileName,
  plainDate,
  writeDeck,
  type SlideModel,
  type SlideSize,
} from '../../exports/index.ts'
import { messages, slidesWords as words } from '../../messages/index.ts'
import { rasterise } from '../../platform/index.ts'
import {
  facetFilter,
  readView,
  type DecodedView,
  type Scene,
  type SceneFigure,
  type ViewState,
} from '../../view/index.ts'
import { askerOf, gatherContent } from '../picture/gather.ts'
import { makePicture } from '../picture/make-picture.ts'
import { reviewNumber } from '../picture/review-number.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { pictureLook } from '../theme/picture-look.ts'
import type { MakeFile } from './use-file-job.ts'

/** One slide that is wanted. */
export interface SlideWish {
  /** `''` for a title made from what the slide shows. */
  readonly title: string
  /** Speaker note. */
  readonly note: string
  readonly figure: SceneFigure
  /** The view, and what of a scene was not understood and was replaced by defaults. */
  readonly read: (model: AppModel, signal: AbortSignal) => Answer<DecodedView>
}

const PIXELS_PER_INCH = 96
/** Sharp on a wall, too. */
const MAP_SCALE = 3
const MAP_LETTERS_PX = 15
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The slides that show what is on the screen: the map, and what the other panel shows instead of 总体. */
export function wishesOfView(view: ViewState): readonly SlideWish[] {
  const wish = (figure: SceneFigure): SlideWish => ({
    title: '',
    note: '',
    figure,
    read: () => here({ view, notices: [] }),
  })
  const { tab, groups } = view
  const second = tab === 'matrix' || (tab === 'compare' && groups.length > 0) ? [wish(tab)] : []
  return [wish('map'), ...second]
}

/** One slide a scene. */
export const wishesOfScenes = (scenes: readonly Scene[]): readonly SlideWish[] =>
  scenes.map(({ title, note, picture, view }) => ({
    title,
    note,
    figure: picture,
    read: ({ facts, source }, signal) => readView(view, facts, source, signal),
  }))

/** A presentation of a title slide and the wished ones as a file. */
export function makeSlides(
  model: AppModel,
  wishes: readonly SlideWish[],
  size: SlideSize,
  scope: string,
): MakeFile {
  return async (signal, onProgress) => {
    const { facts } = model
    const date = new Date()
    const look = pictureLook()
    const slides: SlideModel[] = []
    const withoutMap: number[] = []
    const mended: number[] = []
    // Drawing the maps is most of the work.
    const drawn = 0.8
    for (const [index, wish] of wishes.entries()) {
      signal.throwIfAborted()
      const { view, notices } = await valueOf(wish.read(model, signal))
      if (notices.length > 0) mended.push(index + 2)
      const { source, mapFailed } = await gatherSlide(
        { model, signal, size, date: plainDate(date) },
        wish,
        view,
      )
      if (mapFailed) withoutMap.push(index + 2)
      slides.push(buildSlide(source, look, size))
      onProgress((drawn * (index + 1)) / wishes.length)
    }
    const deck = buildDeck(facts, slides, size, plainDate(date))
    const bytes = await writeDeck(deck, look, signal, (done) =>
      onProgress(drawn + (1 - drawn) * done),
    )
    return {
      name: fileName(scope, words.kind, date, 'pptx'),
      blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }),
      note: [
        words.savedSlides(slides.length + 1),
        mended.length > 0 ? words.unknown(mended) : '',
        withoutMap.length > 0 ? words.mapFailed(withoutMap) : '',
      ].join(''),
    }
  }
}

/** What a file of slides is called by: the view, or that it holds scenes. */
export const scopeOfSlides = (facts: Facts, view: ViewState | null): string =>
  view === null ? words.scenes : scopeName(view, facts)

/** What all slides of a file are made with. */
interface DeckParts {
  readonly model: AppModel
  readonly signal: AbortSignal
  readonly size: SlideSize
  readonly date: string
}

/**
 * What one slide shows; a map whose file cannot be had is left out, and said.
 *
 * @throws {UnansweredError} when the source has not answered: a slide of no figures is none.
 */
async function gatherSlide(
  parts: DeckParts,
  { title, note, figure }: SlideWish,
  view: ViewState,
): Promise<{ readonly source: SlideSource; readonly mapFailed: boolean }> {
  const { model, signal, date } = parts
  const counts = await valueOf(askView(askerOf(model, signal), view))
  const subject: PictureSubject = { facts: model.facts, view, kind: figure, counts }
  const gathered = await gatherFigure(parts, view, figure)
  const content: Content = gathered ?? { kind: 'sentence', title: '', sentence: words.mapMissing }
  const map = content.kind === 'map' ? await drawMap(parts, view) : null
  const overall = figure === 'map' ? await gatherFigure(parts, view, 'overall') : null
  const isBounded = content.kind === 'map' && content.map.attribution !== ''
  const number = isBounded ? await reviewNumber() : ''
  return {
    source: {
      title: title === '' ? slideTitle(subject, content) : title,
      note,
      subject,
      content,
      overall: overall?.kind === 'overall' ? overall : null,
      cases: await firstCases(parts, view),
      map: map?.ok ? { png: map.value, alt: pictureLabel(subject, [content]) } : null,
      date,
      reviewNumber: number === '' ? '' : messages.map.reviewNumber(number),
    },
    mapFailed: !gathered || (map !== null && !map.ok),
  }
}

/** What a figure shows; `null` where its map cannot be had. */
async function gatherFigure(
  { model, signal }: DeckParts,
  view: ViewState,
  figure: SceneFigure,
): Promise<Content | null> {
  const gathered = await gatherContent(model, view, figure, signal)
  if (gathered.ok) return gathered.value
  if (gathered.error.code !== 'no-answer') return null
  throw new UnansweredError({ code: 'broken', detail: figure })
}

async function firstCases(
  { model, signal }: DeckParts,
  view: ViewState,
): Promise<readonly CaseRecord[]> {
  const request = {
    filter: facetFilter(view),
    sort: view.sort,
    group: null,
    collapsed: ALL_OPEN,
    offset: 0,
    limit: MAX_SLIDE_CASES,
  }
  const { entries } = await valueOf(model.source.rows(request, signal))
  return entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : []))
}

/** The map with its legend as a PNG in base64. */
async function drawMap(
  { model, signal, size, date }: DeckParts,
  view: ViewState,
): Promise<Result<string, 'map-failed'>> {
  const { w, h } = mapArea(size)
  const pixels = {
    width: Math.round(w * PIXELS_PER_INCH),
    height: Math.round(h * PIXELS_PER_INCH),
  }
  const options = { ...pixels, framed: false, date, fontPx: MAP_LETTERS_PX }
  const drawn = await makePicture(model, view, 'map', options, signal)
  if (!drawn.ok) return err('map-failed')
  const png = await rasterise(drawn.value, pixels, MAP_SCALE)
  return png.ok ? ok(await toBase64(png.value)) : err('map-failed')
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : ''
      resolve(url.slice(url.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('Unreadable')))
    reader.readAsDataURL(blob)
  })
}
