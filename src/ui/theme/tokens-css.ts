import { LABEL_WIDTHS, paintOf, type RegionLook } from '../../figures/index.ts'
import { chartLook } from './chart-look.ts'
import {
  categorical,
  color,
  font,
  GHOST,
  media,
  onSequence,
  rowHeight,
  sequence,
  shadowHigh,
  space,
  unlistedBorder,
} from './tokens.ts'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const LOOKS = ['no-match', 'zero', 'no-value', 'waiting', 'unlisted'] as const

/** A state as a CSS background: its texture on its fill. A class is the one that is not chosen. */
function background(state: RegionLook, step = -1): string {
  const { fill, texture } = paintOf(chartLook(false), state, { step, dimmed: true })
  if (!texture) return fill
  const { kind, angle, period, width, ink } = texture
  return kind === 'dots'
    ? `radial-gradient(circle, ${ink} ${width / 2}px, transparent ${width / 2}px) 0 0 / ${period}px ${period}px ${fill}`
    : `repeating-linear-gradient(${90 + angle}deg, ${ink} 0 ${width}px, transparent ${width}px ${period}px) ${fill}`
}

/** All tokens as one `:root` rule of CSS custom properties, e.g. `--color-ink-muted`. */
export function tokensToCss(): string {
  const lines = [
    ...Object.entries(color).map(([name, value]) => `--color-${kebab(name)}: ${value}`),
    ...sequence.map((value, i) => `--sequence-${i}: ${value}`),
    ...onSequence.map((value, i) => `--on-sequence-${i}: ${value}`),
    ...categorical.map((value, i) => `--category-${i}: ${value}`),
    ...sequence.map((_, step) => `--faded-${step}: ${background('class', step)}`),
    ...LOOKS.map((state) => `--paint-${state}: ${background(state)}`),
    `--unlisted-border: ${unlistedBorder}`,
    `--ghost: ${GHOST}`,
    `--shadow-high: ${shadowHigh}`,
    ...Object.entries(rowHeight).map(([name, value]) => `--${kebab(name)}: ${value}px`),
    ...Object.entries(font).map(([name, value]) => `--font-${kebab(name)}: ${value}`),
    ...Object.entries(space).map(([name, value]) => `--space-${kebab(name)}: ${value}`),
  ]
  return `:root {\n${lines.map((line) => `  ${line};`).join('\n')}\n}\n${labelSets()}`
}

/** Of all sets of labels in the page, the one made for the width of the stage at hand. */
function labelSets(): string {
  return LABEL_WIDTHS.map((from, i) => {
    const upTo = LABEL_WIDTHS[i + 1]
    const least = i === 0 ? [] : [`(min-width: ${from}px)`]
    const most = upTo === undefined ? [] : [`(max-width: ${upTo - 0.02}px)`]
    const query = [...least, ...most].join(' and ')
    return `.map-labels-${from} { display: none }\n@container stage ${query} { .map-labels-${from} { display: block } }\n`
  }).join('')
}

/** CSS with the queries of `media` in the place of their names. */
export const withMedia = (css: string): string =>
  css.replace(/\(--([a-z-]+)\)(?=[^{};]*\{)/g, (whole, name: string) => {
    const found = Object.entries(media).find(([one]) => kebab(one) === name)
    return found ? found[1] : whole
  })
