import type PptxGenJS from 'pptxgenjs'
import { messages } from '../../messages/index.ts'
import { FONT, finishDeck } from './finish-deck.ts'
import { CELL_MARGIN, slideLayout, type SlideLayout } from './layout.ts'
import type { ChartPart, DeckModel, SlideModel, SlidePart, TablePart } from './slide-model.ts'

type Slide = PptxGenJS.Slide

/** Colours `#rrggbb` of what is on every slide. */
export interface DeckLook {
  readonly paper: string
  readonly ink: string
  readonly inkMuted: string
  readonly rule: string
}

const MASTER = 'egov-atlas'
const HEADING = 0.28
const POINT_GAP = 0.05

/** What the parts of a deck are drawn with. */
interface Pen {
  readonly look: DeckLook
  readonly layout: SlideLayout
  /** Bar as a chart of the library. */
  readonly bar: PptxGenJS.CHART_NAME
}

/**
 * A deck as a PPTX file: a title slide, then the slides with native titles, charts, tables and page
 * numbers; pictures are PNG. Every text has an East Asian font. Throws the signal's reason when that is
 * aborted.
 */
export async function writeDeck(
  deck: DeckModel,
  look: DeckLook,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<Uint8Array> {
  const { default: Pptx } = await import('pptxgenjs')
  const pptx = new Pptx()
  const layout = slideLayout(deck.size)
  const pen: Pen = { look, layout, bar: pptx.ChartType.bar }
  pptx.defineLayout({ name: MASTER, width: layout.width, height: layout.height })
  pptx.layout = MASTER
  pptx.title = deck.title
  pptx.subject = deck.title
  pptx.author = messages.app.name
  pptx.company = messages.app.name
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineMaster(pptx, pen)

  addCover(pptx.addSlide(), deck, pen)
  for (const slide of deck.slides) addSlide(pptx.addSlide({ masterName: MASTER }), slide, pen)
  signal.throwIfAborted()
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array
  signal.throwIfAborted()
  const charts = deck.slides.flatMap((slide) => slide.parts.filter((part) => part.kind === 'chart'))
  return finishDeck(bytes, charts, signal, onProgress)
}

function defineMaster(pptx: PptxGenJS, { look, layout }: Pen) {
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: hex(look.paper) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...layout.title,
            align: 'left',
            valign: 'middle',
            margin: 0,
            fontFace: FONT,
            fontSize: layout.fonts.title,
            bold: true,
            color: hex(look.ink),
          },
          text: '',
        },
      },
      {
        line: {
          x: layout.title.x,
          y: layout.footer.y - 0.05,
          w: layout.title.w,
          h: 0,
          line: { color: hex(look.rule), width: 0.75 },
        },
      },
    ],
    slideNumber: {
      ...layout.number,
      align: 'right',
      fontFace: FONT,
      fontSize: 10,
      color: hex(look.inkMuted),
      margin: 0,
    },
  })
}

function addCover(slide: Slide, { title, cover }: DeckModel, { look, layout }: Pen) {
  const { x, w } = layout.body
  slide.addText(title, {
    ...usualText(look.ink, 36),
    x,
    y: 1.7,
    w,
    h: 1.5,
    bold: true,
    valign: 'bottom',
    objectName: title,
  })
  slide.addShape('line', {
    x,
    y: 3.4,
    w,
    h: 0,
    line: { color: hex(look.rule), width: 1 },
  })
  slide.addText(
    cover.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 6 } })),
    { ...usualText(look.inkMuted, 16), x, y: 3.6, w, h: 2.8 },
  )
}

function addSlide(slide: Slide, model: SlideModel, pen: Pen) {
  const { look, layout } = pen
  slide.addText(model.title, { placeholder: 'title', fit: 'shrink', lang: 'zh-CN' })
  slide.addText(model.subtitle, {
    ...usualText(look.inkMuted, layout.fonts.body),
    ...layout.subtitle,
  })
  for (const part of model.parts) addPart(slide, part, pen)
  slide.addText(
    model.footer.map((text) => ({ text, options: { breakLine: true } })),
    { ...usualText(look.inkMuted, 8.5), ...layout.footer, valign: 'bottom' },
  )
  if (model.note !== '') slide.addNotes(model.note)
}

function addPart(slide: Slide, part: SlidePart, pen: Pen) {
  switch (part.kind) {
    case 'picture':
      slide.addImage({ data: `image/png;base64,${part.png}`, ...part.area, altText: part.alt })
      break
    case 'text':
      slide.addText(
        part.lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } })),
        { ...usualText(pen.look.ink, part.fontSize), ...part.area },
      )
      break
    case 'chart':
      addChart(slide, part, pen)
      break
    case 'table':
      addTable(slide, part, pen)
      break
  }
}

/** The colours are set when the deck is finished: the library knows one colour a series. */
function addChart(slide: Slide, part: ChartPart, pen: Pen) {
  const { look, layout, bar } = pen
  const area = addHeading(slide, part, pen)
  const text = { fontFace: FONT, fontSize: layout.fonts.table, color: hex(look.ink) }
  slide.addChart(
    bar,
    part.series.map(({ name, values }) => ({
      name,
      labels: [...part.labels],
      values: [...values],
    })),
    {
      ...area,
      altText: `${part.title}：${part.alt}`,
      barDir: 'bar',
      barGrouping: part.arrangement === 'stacked' ? 'stacked' : 'clustered',
      ...(part.arrangement === 'over' ? { barOverlapPct: 100 } : {}),
      barGapWidthPct: part.arrangement === 'beside' ? 60 : 45,
      chartColors: part.series.map((series) => hex(series.fill.color)),
      chartArea: { roundedCorners: false },
      // First on top; the library's types know the other order only.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontFace: text.fontFace,
      catAxisLabelFontSize: text.fontSize,
      catAxisLabelColor: text.color,
      catAxisLineShow: false,
      catAxisMajorTickMark: 'none',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisLineShow: false,
      valAxisLabelFontFace: text.fontFace,
      valGridLine: { style: 'none' },
      showValue: part.showValues,
      dataLabelFontFace: text.fontFace,
      dataLabelFontSize: text.fontSize - 1,
      // A nought on a bar would only cover its neighbours.
      dataLabelFormatCode: part.arrangement === 'stacked' ? '0;;;' : '0',
      ...(part.arrangement === 'stacked' ? { dataLabelPosition: 'ctr' as const } : {}),
      showLegend: part.showLegend,
      legendPos: 'b',
      legendFontFace: text.fontFace,
      legendFontSize: text.fontSize,
      legendColor: text.color,
    },
  )
}

function addTable(slide: Slide, part: TablePart, pen: Pen) {
  const { look } = pen
  const area = addHeading(slide, part, pen)
  const rule = (pt: number): PptxGenJS.BorderProps => ({ type: 'solid', pt, color: hex(look.rule) })
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const header = part.columns.map((column) => ({
    text: column.header,
    options: { bold: true, align: column.align, border: [none, none, rule(1.5), none] as Borders },
  }))
  const rows = part.rows.map((row) =>
    row.map(({ text, bold, fill, color }, index) => ({
      text,
      options: {
        align: part.columns[index]?.align ?? 'left',
        bold: bold ?? false,
        color: hex(color ?? look.ink),
        ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
        border: [none, none, rule(0.75), none] as Borders,
      },
    })),
  )
  slide.addTable([header, ...rows], {
    x: area.x,
    y: area.y,
    w: area.w,
    colW: part.columns.map((column) => column.width),
    fontFace: FONT,
    fontSize: part.fontSize,
    color: hex(look.ink),
    valign: 'middle',
    margin: [CELL_MARGIN.y, CELL_MARGIN.x, CELL_MARGIN.y, CELL_MARGIN.x],
  })
  if (part.more !== '') {
    slide.addText(part.more, {
      ...usualText(look.inkMuted, part.fontSize),
      x: area.x,
      y: area.y + area.h - HEADING,
      w: area.w,
      h: HEADING,
      valign: 'bottom',
    })
  }
}

type Borders = [
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
  PptxGenJS.BorderProps,
]

/** Puts a part's title above it; the area that is left. */
function addHeading(slide: Slide, { title, area }: ChartPart | TablePart, { look, layout }: Pen) {
  if (title === '') return area
  slide.addText(title, {
    ...usualText(look.ink, layout.fonts.body),
    x: area.x,
    y: area.y,
    w: area.w,
    h: HEADING,
    bold: true,
  })
  const used = HEADING + POINT_GAP
  return { ...area, y: area.y + used, h: area.h - used }
}

const usualText = (color: string, fontSize: number) => ({
  fontFace: FONT,
  fontSize,
  color: hex(color),
  margin: 0,
  align: 'left' as const,
  valign: 'top' as const,
  lang: 'zh-CN',
})

/** The library wants colours without their #. */
const hex = (color: string): string => color.replace('#', '').toUpperCase()
