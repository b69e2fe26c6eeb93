import {
  contentNote,
  contentTitle,
  MAX_PRINTED,
  pictureLabel,
  pictureSvg,
  printedRows,
  type Content,
  type PictureSubject,
  type PrintedRows,
} from '../../figures/index.ts'
import { plainDate } from '../../exports/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { loadSettings } from '../../platform/index.ts'
import { facetFilter, type ScenePicture, type ViewState } from '../../view/index.ts'
import { gatherContent } from '../picture/gather.ts'
import { loadReadings } from '../picture/load-parts.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { paperLook } from './paper-look.ts'

/** A figure as it goes on paper; `svg` is `null` where its files could not be fetched. */
export interface PrintedFigure {
  readonly picture: ScenePicture
  readonly title: string
  readonly note: string
  readonly svg: string | null
}

/** Everything that goes on paper, so that it can be drawn in one go when printing begins. */
export interface Sheet {
  readonly view: ViewState
  readonly total: LinkedCounts['total']
  readonly figures: readonly PrintedFigure[]
  readonly list: PrintedRows
  /** Cases that pass the filter, each counted once. */
  readonly cases: number
  /** Who drew the boundaries; `''` where no boundaries are drawn. */
  readonly attribution: string
  readonly reviewNumber: string
  /** The day of printing. */
  readonly date: string
}

/** Letters of 12 pixels are 9 points high on paper. */
const LETTER_PX = 12
const SIZE: Record<ScenePicture, readonly [width: number, height: number]> = {
  map: [580, 440],
  overall: [430, 440],
  matrix: [430, 440],
  compare: [430, 440],
}
const NONE: ReadonlySet<string> = new Set()

/** What the present view puts on paper: map, 类别分布 and the figure of the open tab, and the list. */
export async function gatherSheet(model: AppModel): Promise<Sheet> {
  const { view } = model.store.getState()
  await loadReadings(model, view)
  const filter = facetFilter(view)
  const { sort, group } = view
  const [{ total }, window, settings] = await Promise.all([
    model.source.counts(filter),
    // Each row may have a group header of its own.
    model.source.window({
      filter,
      sort,
      group,
      collapsed: NONE,
      offset: 0,
      limit: group ? 2 * MAX_PRINTED : MAX_PRINTED,
    }),
    loadSettings(),
  ])
  const contents = await Promise.all(
    picturesOf(view).map(async (picture) => {
      const gathered = await gatherContent(model, view, picture)
      return { picture, content: gathered.ok ? gathered.value : null }
    }),
  )
  const subject = { dataset: model.dataset, view, total }
  const map = contents.find(({ content }) => content?.kind === 'map')?.content
  return {
    view,
    total,
    figures: contents.map(({ picture, content }) => drawFigure(picture, content, subject)),
    list: printedRows(window),
    cases: window.caseCount,
    attribution: map?.kind === 'map' ? map.map.attribution : '',
    reviewNumber: settings.mapReviewNumber,
    date: plainDate(new Date()),
  }
}

function picturesOf({ tab, groups }: ViewState): readonly ScenePicture[] {
  if (tab === 'overall' || (tab === 'compare' && groups.length === 0)) return ['map', 'overall']
  return ['map', 'overall', tab]
}

function drawFigure(
  picture: ScenePicture,
  content: Content | null,
  parts: Omit<PictureSubject, 'kind'>,
): PrintedFigure {
  if (!content) return { picture, title: '', note: '', svg: null }
  const subject = { ...parts, kind: picture }
  const [width, height] = SIZE[picture]
  const title = contentTitle(content)
  const note = contentNote(content, subject)
  const svg = pictureSvg({
    width,
    height,
    size: LETTER_PX,
    panels: [{ content, title, note }],
    frame: null,
    label: pictureLabel(subject, [content]),
    look: paperLook(),
  })
  return { picture, title, note, svg }
}
