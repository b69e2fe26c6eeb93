import { describe, expect, it } from 'vitest'
import { fadedHue } from '../../../src/figures/index.ts'
import { chartLook } from '../../../src/ui/theme/chart-look.ts'
import * as tokens from '../../../src/ui/theme/tokens.ts'
import { tokensToCss } from '../../../src/ui/theme/tokens-css.ts'
import {
  contrast,
  difference,
  luminance,
  seen,
  toLab,
  toLinear,
  VISIONS,
  type Lab,
  type Vision,
} from './colour-science.ts'

const { color, sequence, onSequence, categorical, onCategorical } = tokens

const TEXT = 4.5
const MARK = 3

describe('the measures', () => {
  it('agree with the figures of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(luminance(toLinear('#ffffff'))).toBeCloseTo(1, 12)
  })

  // Sharma, Wu and Dalal, The CIEDE2000 Color-Difference Formula, 2005, table 1.
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('agree with the test data of CIEDE2000: %j and %j', (a, b, expected) => {
    expect(difference(a, b)).toBeCloseTo(expected, 4)
    expect(difference(b, a)).toBeCloseTo(expected, 4)
  })

  it('leave grey grey, whatever the vision', () => {
    for (const vision of VISIONS) {
      const [, a, b] = toLab(seen('#808080', vision))
      expect(Math.hypot(a, b)).toBeLessThan(0.1)
    }
  })
})

describe('text reads', () => {
  it.each(sequence.map((step, i) => [i, step, onSequence[i]!] as const))(
    'on step %i of the sequence',
    (_i, step, text) => {
      expect(contrast(text, step)).toBeGreaterThanOrEqual(TEXT)
    },
  )

  it.each(categorical.map((_hue, i) => i))('on category hue %i', (i) => {
    expect(contrast(tokens.onCategoryColor(i), tokens.categoryColor(i))).toBeGreaterThanOrEqual(
      TEXT,
    )
  })

  it('has one text colour for every fill', () => {
    expect(onSequence).toHaveLength(sequence.length)
    expect(onCategorical).toHaveLength(categorical.length)
    expect(tokens.categoryColor(categorical.length)).toBe(tokens.otherValues)
    expect(tokens.onCategoryColor(categorical.length + 1)).toBe(tokens.onOtherValues)
    expect(contrast(tokens.onOtherValues, tokens.otherValues)).toBeGreaterThanOrEqual(TEXT)
  })

  const grounds = {
    paper: color.paper,
    surface: color.surface,
    accentSoft: color.accentSoft,
    noticePaper: color.noticePaper,
    'a search hit': color.mark,
    unlisted: tokens.unlisted,
  }
  it.each(Object.entries(grounds))('in ink and muted ink on %s', (_name, ground) => {
    expect(contrast(color.ink, ground)).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(color.inkMuted, ground)).toBeGreaterThanOrEqual(TEXT)
  })

  it('in ink on every bar that is not chosen, and in red on paper', () => {
    for (const hue of categorical) {
      const { fill } = fadedHue(chartLook(false), hue)
      expect(contrast(color.ink, fill)).toBeGreaterThanOrEqual(TEXT)
    }
    expect(contrast(color.danger, color.paper)).toBeGreaterThanOrEqual(TEXT)
    expect(contrast(color.paper, color.accent)).toBeGreaterThanOrEqual(TEXT)
  })
})

describe('marks stand out', () => {
  it.each(['ruleStrong', 'accent', 'focus', 'danger'] as const)('%s on paper', (name) => {
    expect(contrast(color[name], color.paper)).toBeGreaterThanOrEqual(MARK)
  })

  it.each(['ruleStrong', 'accent', 'focus'] as const)('%s on surface', (name) => {
    expect(contrast(color[name], color.surface)).toBeGreaterThanOrEqual(MARK)
  })

  it('the outline of an empty region on its own fill, that of a notice on the notice', () => {
    expect(contrast(color.ruleStrong, color.paper)).toBeGreaterThanOrEqual(MARK)
    expect(contrast(color.noticeRule, color.noticePaper)).toBeGreaterThanOrEqual(MARK)
  })

  it('bars of every category on paper', () => {
    for (const hue of categorical) expect(contrast(hue, color.paper)).toBeGreaterThanOrEqual(MARK)
  })

  it('the outline of a selection, dark on a paper casing, on every fill', () => {
    for (const fill of [...sequence, tokens.unlisted]) {
      const best = Math.max(contrast(color.accent, fill), contrast(color.paper, fill))
      expect(best).toBeGreaterThanOrEqual(MARK)
    }
    expect(contrast(color.accent, color.paper)).toBeGreaterThanOrEqual(MARK)
  })
})

describe('colours stay apart', () => {
  const pairs = (colours: readonly string[]) =>
    colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const))
  const closest = (list: readonly (readonly [string, string])[], vision: Vision) =>
    Math.min(...list.map(([a, b]) => difference(toLab(seen(a, vision)), toLab(seen(b, vision)))))
  const lightness = (hex: string) => toLab(toLinear(hex))[0]

  // Thresholds in CIEDE2000: 15 for the three hues that the bundled list shows, 9 among all seven.
  it.each(VISIONS)('category hues under %s', (vision) => {
    expect(closest(pairs(categorical.slice(0, 3)), vision)).toBeGreaterThanOrEqual(15)
    expect(closest(pairs(categorical), vision)).toBeGreaterThanOrEqual(9)
  })

  it('the first three category hues in grey: by 10 of 100 steps of lightness L*', () => {
    for (const [a, b] of pairs(categorical.slice(0, 3))) {
      expect(Math.abs(lightness(a) - lightness(b))).toBeGreaterThanOrEqual(10)
    }
  })

  it('category hues from the sequence, for full colour vision', () => {
    const mixed = categorical.slice(0, 3).flatMap((a) => sequence.map((b) => [a, b] as const))
    expect(closest(mixed, 'normal')).toBeGreaterThanOrEqual(15)
  })
})

describe('tokensToCss', () => {
  it('hands every token to the style sheets', () => {
    const css = tokensToCss()
    const lines = [
      '--color-ink-muted: #54606d;',
      `--sequence-4: ${sequence[4]};`,
      `--on-sequence-4: ${onSequence[4]};`,
      `--category-6: ${categorical[6]};`,
      `--unlisted-border: ${tokens.unlistedBorder};`,
      '--space-one: 8px;',
    ]
    for (const line of lines) expect(css).toContain(`  ${line}\n`)
    expect(css.match(/--color-/g)).toHaveLength(Object.keys(color).length)
    expect(css).not.toMatch(/undefined|\[object/)
  })
})
