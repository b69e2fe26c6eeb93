import { err, ok, type CaseRecord, type Result } from '../../domain/index.ts'
import {
  buildDeck,
  buildSlide,
  mapArea,
  MAX_SLIDE_CASES,
  pictureLabel,
  slideTitle,
  type PictureSubject,
} from '../../figures/index.ts'
import {
  fileName,
  plainDate,
  scopeName,
  writeDeck,
  type SlideModel,
  type SlideSize,
} from '../../exports/index.ts'
import { messages, slidesWords as words } from '../../messages/index.ts'
import { loadSettings, rasterise } from '../../platform/index.ts'
import {
  decodeView,
  facetFilter,
  vocabularyOf,
  type Scene,
  type ScenePicture,
  type ViewState,
} from '../../view/index.ts'
import { gatherContent } from '../picture/gather.ts'
import { makePicture } from '../picture/make-picture.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { pictureLook } from '../theme/picture-look.ts'
import type { MakeFile } from './use-file-job.ts'

/** One slide that is wanted. */
export interface SlideWish {
  /** `''` for a title made from what the slide shows. */
  readonly title: string
  /** Speaker note. */
  readonly note: string
  readonly picture: ScenePicture
  readonly view: ViewState
  /** Whether parts of a scene were not understood and were replaced by defaults. */
  readonly isMended: boolean
}

const PIXELS_PER_INCH = 96
/** Sharp on a wall, too. */
const MAP_SCALE = 3
const MAP_LETTERS_PX = 15
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The slides that show what is on the screen: the map, and what the other panel shows instead of 总体. */
export function wishesOfView(view: ViewState): readonly SlideWish[] {
  const wish = (picture: ScenePicture): SlideWish => ({
    title: '',
    note: '',
    picture,
    view,
    isMended: false,
  })
  const { tab, groups } = view
  const second = tab === 'matrix' || (tab === 'compare' && groups.length > 0) ? [wish(tab)] : []
  return [wish('map'), ...second]
}

/** One slide a scene. */
export function wishesOfScenes(
  { dataset }: Pick<AppModel, 'dataset'>,
  scenes: readonly Scene[],
): readonly SlideWish[] {
  return scenes.map(({ title, note, picture, view: fragment }) => {
    const { view, notices } = decodeView(fragment, vocabularyOf(dataset))
    return { title, note, picture, view, isMended: notices.length > 0 }
  })
}

/** A presentation of a title slide and the wished ones as a file. */
export function makeSlides(
  model: AppModel,
  wishes: readonly SlideWish[],
  size: SlideSize,
  scope: string,
): MakeFile {
  return async (signal, onProgress) => {
    const { dataset } = model
    const date = new Date()
    const look = pictureLook()
    const slides: SlideModel[] = []
    const withoutMap: number[] = []
    // Drawing the maps is most of the work.
    const drawn = 0.8
    for (const [index, wish] of wishes.entries()) {
      signal.throwIfAborted()
      const source = await gatherSlide(model, wish, size, plainDate(date))
      if (source.mapFailed) withoutMap.push(index + 2)
      slides.push(buildSlide(source, look, size))
      onProgress((drawn * (index + 1)) / wishes.length)
    }
    const deck = buildDeck({ dataset }, slides, size, plainDate(date))
    const bytes = await writeDeck(deck, look, signal, (done) =>
      onProgress(drawn + (1 - drawn) * done),
    )
    const mended = wishes.flatMap((wish, index) => (wish.isMended ? [index + 2] : []))
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
export const scopeOfSlides = (
  { dataset }: Pick<AppModel, 'dataset'>,
  view: ViewState | null,
): string => (view === null ? words.scenes : scopeName(view, dataset))

async function gatherSlide(
  model: AppModel,
  { title, note, picture, view }: SlideWish,
  size: SlideSize,
  date: string,
) {
  const { dataset, source } = model
  const { total } = await source.counts(facetFilter(view))
  const subject: PictureSubject = { dataset, view, kind: picture, total }
  const gathered = await gatherContent(model, view, picture)
  const map = picture === 'map' ? await drawMap(model, view, size, date) : null
  const overall = picture === 'map' ? await gatherContent(model, view, 'overall') : null
  const content = gathered.ok
    ? gathered.value
    : { kind: 'sentence' as const, title: '', sentence: words.mapMissing }
  const { mapReviewNumber } = await loadSettings()
  return {
    title: title === '' ? slideTitle(subject, content) : title,
    note,
    subject,
    content,
    overall: overall?.ok && overall.value.kind === 'overall' ? overall.value : null,
    cases: await firstCases(model, view),
    map: map?.ok ? { png: map.value, alt: pictureLabel(subject, [content]) } : null,
    date,
    reviewNumber: mapReviewNumber === '' ? '' : messages.map.reviewNumber(mapReviewNumber),
    mapFailed: !gathered.ok || (map !== null && !map.ok),
  }
}

async function firstCases({ source }: AppModel, view: ViewState): Promise<readonly CaseRecord[]> {
  const { entries } = await source.window({
    filter: facetFilter(view),
    sort: view.sort,
    group: null,
    collapsed: new Set(),
    offset: 0,
    limit: MAX_SLIDE_CASES,
  })
  return entries.flatMap((entry) => (entry.kind === 'case' ? [entry.case] : []))
}

/** The map with its legend as a PNG in base64. */
async function drawMap(
  model: AppModel,
  view: ViewState,
  size: SlideSize,
  date: string,
): Promise<Result<string, 'map-failed'>> {
  const { w, h } = mapArea(size)
  const pixels = {
    width: Math.round(w * PIXELS_PER_INCH),
    height: Math.round(h * PIXELS_PER_INCH),
  }
  const drawn = await makePicture(model, view, 'map', {
    ...pixels,
    framed: false,
    date,
    fontPx: MAP_LETTERS_PX,
  })
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
