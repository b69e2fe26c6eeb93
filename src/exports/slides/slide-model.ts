/** Shapes of the room: wide screens, and the older projectors. */
export const SLIDE_SIZES = ['16:9', '4:3'] as const
export type SlideSize = (typeof SLIDE_SIZES)[number]

/** Where something stands on a slide, in inches. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A colour `#rrggbb`, and how much of it: 1 unless said otherwise. */
export interface Fill {
  readonly color: string
  readonly opacity?: number
  /** Under stripes of the slide's ground. */
  readonly striped?: boolean
}

export interface ChartSeries {
  readonly name: string
  readonly values: readonly number[]
  readonly fill: Fill
  /** One per value, where they differ from the series' own. */
  readonly points?: readonly Fill[]
  /** Colour of the figures on the bars. */
  readonly labelColor: string
}

/** A native bar chart with horizontal bars, first category on top, whose data can be edited. */
export interface ChartPart {
  readonly kind: 'chart'
  readonly area: Area
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  /** `over`: each series covers the one before it, as a part of a whole. */
  readonly arrangement: 'beside' | 'stacked' | 'over'
  readonly showValues: boolean
  readonly showLegend: boolean
  /** What the chart says, for whoever does not see it. */
  readonly alt: string
}

export interface TableCell {
  readonly text: string
  readonly bold?: boolean
  readonly fill?: string
  readonly color?: string
}

/** A native table. */
export interface TablePart {
  readonly kind: 'table'
  readonly area: Area
  readonly title: string
  readonly columns: readonly {
    readonly header: string
    /** In inches. */
    readonly width: number
    readonly align: 'left' | 'right' | 'center'
  }[]
  readonly rows: readonly (readonly TableCell[])[]
  /** In points. */
  readonly fontSize: number
  /** What did not fit, in words; `''` when all is there. */
  readonly more: string
}

export interface PicturePart {
  readonly kind: 'picture'
  readonly area: Area
  /** A PNG in base64. */
  readonly png: string
  readonly alt: string
}

export interface TextPart {
  readonly kind: 'text'
  readonly area: Area
  readonly lines: readonly string[]
  /** In points. */
  readonly fontSize: number
}

export type SlidePart = ChartPart | TablePart | PicturePart | TextPart

export interface SlideModel {
  readonly title: string
  /** Filters and status in words. */
  readonly subtitle: string
  readonly parts: readonly SlidePart[]
  /** How the figures are to be read, then source, boundaries and date. */
  readonly footer: readonly string[]
  /** Speaker note; `''` for none. */
  readonly note: string
}

export interface DeckModel {
  readonly size: SlideSize
  readonly title: string
  /** Lines of the title slide below the title. */
  readonly cover: readonly string[]
  readonly slides: readonly SlideModel[]
}
