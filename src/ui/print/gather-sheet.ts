import {
  ALL_OPEN,
  askView,
  contentNote,
  contentTitle,
  listRequest,
  MAX_PRINTED,
  pictureLabel,
  pictureSvg,
  printedRows,
  UnansweredError,
  valueOf,
  type Content,
  type PictureSubject,
  type PrintedRows,
} from '../../figures/index.ts'
import { plainDate } from '../../exports/index.ts'
import type { Counts } from '../../engine/index.ts'
import type { SceneFigure, ViewState } from '../../view/index.ts'
import { askerOf, gatherContent } from '../picture/gather.ts'
import { reviewNumber } from '../picture/review-number.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { paperLook } from './paper-look.ts'

/** A figure as it goes on paper; `svg` is `null` where its files could not be fetched. */
export interface PrintedFigure {
  readonly figure: SceneFigure
  readonly title: string
  readonly note: string
  readonly svg: string | null
}

/** Everything that goes on paper, so that it can be drawn in one go when printing begins. */
export interface Sheet {
  readonly view: ViewState
  readonly counts: Counts
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
const SIZE: Record<SceneFigure, readonly [width: number, height: number]> = {
  map: [580, 440],
  overall: [430, 440],
  matrix: [430, 440],
  compare: [430, 440],
}

/**
 * What the shown view puts on paper: map, 类别分布 and the figure of the open tab, and the list.
 *
 * @throws {UnansweredError} when the source has not answered: paper without figures says nothing.
 */
export async function gatherSheet(model: AppModel): Promise<Sheet> {
  const { shown: view } = model.store.getState()
  const [counts, rows] = await Promise.all([
    valueOf(askView(askerOf(model), view)),
    valueOf(
      model.source.rows(
        listRequest(view, {
          collapsed: ALL_OPEN,
          offset: 0,
          // Each row may have a group header of its own.
          limit: view.group === null ? MAX_PRINTED : 2 * MAX_PRINTED,
        }),
      ),
    ),
  ])
  const contents = await Promise.all(
    figuresOf(view).map(async (figure) => ({
      figure,
      content: await gatherFigure(model, view, figure),
    })),
  )
  const subject = { facts: model.facts, view, counts }
  const map = contents.find(({ content }) => content?.kind === 'map')?.content
  const attribution = map?.kind === 'map' ? map.map.attribution : ''
  return {
    view,
    counts,
    figures: contents.map(({ figure, content }) => drawFigure(figure, content, subject)),
    list: printedRows(rows),
    cases: rows.caseCount,
    attribution,
    reviewNumber: attribution === '' ? '' : await reviewNumber(),
    date: plainDate(new Date()),
  }
}

/** What a figure shows; `null` where its files cannot be had. */
async function gatherFigure(
  model: AppModel,
  view: ViewState,
  figure: SceneFigure,
): Promise<Content | null> {
  const gathered = await gatherContent(model, view, figure)
  if (gathered.ok) return gathered.value
  if (gathered.error.code !== 'no-answer') return null
  throw new UnansweredError({ code: 'broken', detail: figure })
}

function figuresOf({ tab, groups }: ViewState): readonly SceneFigure[] {
  if (tab === 'overall' || (tab === 'compare' && groups.length === 0)) return ['map', 'overall']
  return ['map', 'overall', tab]
}

function drawFigure(
  figure: SceneFigure,
  content: Content | null,
  parts: Omit<PictureSubject, 'kind'>,
): PrintedFigure {
  if (!content) return { figure, title: '', note: '', svg: null }
  const subject = { ...parts, kind: figure }
  const [width, height] = SIZE[figure]
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
  return { figure, title, note, svg }
}
