import type { Texture } from '../exports/index.ts'
import type { Figure } from './figure.ts'
import { lookOf, type RegionLook } from './look.ts'
import type { ChartLook } from './chart-look.ts'

export type { Texture }

/** How a state is painted. */
export interface StatePaint {
  readonly fill: string
  readonly edge: string
  /**
   * Where colour alone would not tell it from another state; `null`: the fill alone. Lengths in pixels
   * beside type of 12 px, with which they grow.
   */
  readonly texture: Texture | null
}

const TYPE_PX = 12
/** Of stripes, and of sparser dots and lines. */
const PERIOD = { stripes: 5, sparse: 7 } as const
/** Of a bar that is not chosen: how much of its hue is left, and how much of it stripes cover. */
const BAR = { hue: 0.5, stripes: 0.25 } as const

/** Stripes of paper over the colour of what is not chosen; `share`: how much of it they cover. */
const stripes = (look: ChartLook, share: number): Texture => ({
  kind: 'lines',
  angle: 45,
  period: PERIOD.stripes,
  width: PERIOD.stripes * share,
  ink: look.paper,
})

/** A bar or a slice in the hue of a value that is not chosen; unlike classes, hues have no order to keep. */
export const fadedHue = (look: ChartLook, hue: string) => ({
  fill: mixed(hue, look.paper, BAR.hue),
  texture: stripes(look, BAR.stripes),
})

/** So much of a `#rrggbb` over another, as browsers blend them: in encoded values. */
function mixed(top: string, ground: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const channels = [1, 3, 5].map((at) =>
    Math.round(channel(top, at) * share + channel(ground, at) * (1 - share)),
  )
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Over the colour of a class that is not chosen. */
const classStripes = (look: ChartLook, step: number): Texture =>
  stripes(look, look.fadedShare[step] ?? 0)

/**
 * The one grammar of states, for maps, tiles, cells and their legends. Value: a step of the sequence.
 * Not chosen: the same under stripes of paper. Left out by the filters: dots. Zero: an empty outline.
 * No value, and waiting: lines, lying and upright. Not listed: the palest, without an edge of weight.
 */
export function paintOf(
  look: ChartLook,
  state: RegionLook,
  { step = -1, dimmed = false }: { readonly step?: number; readonly dimmed?: boolean } = {},
): StatePaint {
  const edge = look.zeroBorder
  const fill = look.paper
  const lines = { kind: 'lines', period: PERIOD.sparse, width: 1, ink: look.lines } as const
  switch (state) {
    case 'class':
      return {
        fill: look.sequence[step] ?? fill,
        edge: dimmed ? look.lines : look.regionBorder,
        texture: dimmed ? classStripes(look, step) : null,
      }
    case 'no-match':
      return { fill, edge, texture: { ...lines, kind: 'dots', angle: 0, width: 2, ink: look.dots } }
    case 'zero':
      return { fill, edge, texture: null }
    case 'no-value':
      return { fill, edge, texture: { ...lines, angle: 90 } }
    case 'waiting':
      return { fill, edge, texture: { ...lines, angle: 0 } }
    case 'unlisted':
      return { fill: look.unlisted, edge: look.unlistedBorder, texture: null }
  }
}

/** The texture beside type of `size` pixels. */
export function textureAt(texture: Texture, size: number): Texture {
  const factor = size / TYPE_PX
  return { ...texture, period: texture.period * factor, width: texture.width * factor }
}

/** What the paint of a region, a tile or a cell depends on. */
export interface Painted {
  readonly figure: Pick<Figure, 'state'>
  readonly step: number
  readonly dimmed: boolean
}

export const paintOfMark = (look: ChartLook, { figure, step, dimmed }: Painted): StatePaint =>
  paintOf(look, lookOf(figure), { step, dimmed })

/** Whether the mark is drawn as one that is not chosen: what has no fill of its own has none to lose. */
export const isFaded = ({ figure, dimmed }: Pick<Painted, 'figure' | 'dimmed'>): boolean =>
  dimmed && lookOf(figure) === 'class'
