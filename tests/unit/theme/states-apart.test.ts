import { describe, expect, it } from 'vitest'
import {
  fadedHue,
  paintOf,
  type RegionLook,
  type StatePaint,
  type Texture,
} from '../../../src/figures/index.ts'
import { chartLook } from '../../../src/ui/theme/chart-look.ts'
import { categorical, GHOST, sequence } from '../../../src/ui/theme/tokens.ts'
import {
  blend,
  contrast,
  difference,
  luminance,
  seen,
  toLab,
  toLinear,
  VISIONS,
  type Rgb,
} from './colour-science.ts'

const LOOK = chartLook(false)
const steps = sequence.map((_, step) => step)
const EMPTY = ['no-match', 'no-value', 'waiting', 'zero', 'unlisted'] as const

/** Every state that a region, a tile or a cell can be in. */
const STATES: readonly (readonly [string, StatePaint])[] = [
  ...steps.map((step) => [`class ${step}`, paintOf(LOOK, 'class', { step })] as const),
  ...steps.map(
    (step) => [`faded ${step}`, paintOf(LOOK, 'class', { step, dimmed: true })] as const,
  ),
  ...EMPTY.map((look: RegionLook) => [look, paintOf(LOOK, look)] as const),
]
const state = (name: string): StatePaint => STATES.find(([one]) => one === name)![1]

const inverted = (hex: string) =>
  `#${(0xffffff - Number.parseInt(hex.slice(1), 16)).toString(16).padStart(6, '0')}`
const grey = (hex: string): Rgb => {
  const light = luminance(toLinear(hex))
  return [light, light, light]
}
/** How a colour arrives: by kind of vision, in grey print, and inverted on a dark ground. */
const VIEWS: readonly (readonly [string, (hex: string) => Rgb])[] = [
  ...VISIONS.map((vision) => [vision, (hex: string) => seen(hex, vision)] as const),
  ['grey', grey],
  ['dark', (hex) => toLinear(inverted(hex))],
]

const covered = ({ kind, width, period }: Texture): number =>
  kind === 'dots' ? (Math.PI * width ** 2) / 4 / period ** 2 : width / period

/** Fill and texture as the eye adds them up. */
const mean = ({ fill, texture }: StatePaint, view: (hex: string) => Rgb): Rgb =>
  texture ? blend(view(fill), view(texture.ink), covered(texture)) : view(fill)

const ratio = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((p, q) => p - q)
  return (light! + 0.05) / (dark! + 0.05)
}

/** What is told without colour: a texture, an edge that stands out, or neither. */
const form = ({ fill, edge, texture }: StatePaint): string => {
  if (texture) return `${texture.kind} ${texture.angle}`
  return contrast(edge, LOOK.paper) >= 3 && fill === LOOK.paper ? 'outline' : 'plain'
}

const pairs = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b) => [a, b] as const))

describe('any two states are held apart', () => {
  it.each(VIEWS)('by colour and light, or by their form: %s', (_name, view) => {
    const alike = pairs.filter(([[, a], [, b]]) => {
      if (form(a) !== form(b)) return false
      const [one, other] = [mean(a, view), mean(b, view)]
      return difference(toLab(one), toLab(other)) < 8 || ratio(one, other) < 1.3
    })
    expect(alike.map(([[a], [b]]) => `${a}, ${b}`)).toEqual([])
  })

  it('has textures that can be seen on what they lie on', () => {
    const faint = STATES.filter(
      ([, { fill, texture }]) => texture && contrast(fill, texture.ink) < 1.5,
    )
    expect(faint.map(([name]) => name)).toEqual([])
  })
})

describe('the states keep their order of weight', () => {
  const light = (name: string) => luminance(mean(state(name), toLinear))

  it('from few cases to many, chosen or not', () => {
    for (const step of steps.slice(1)) {
      expect(light(`class ${step}`)).toBeLessThan(light(`class ${step - 1}`))
      expect(light(`faded ${step}`)).toBeLessThan(light(`faded ${step - 1}`))
    }
  })

  it('what is not chosen is paler than what is, and heavier than what is empty', () => {
    for (const step of steps) {
      expect(light(`faded ${step}`)).toBeGreaterThan(light(`class ${step}`))
      expect(light(`faded ${step}`)).toBeLessThan(light('no-value'))
    }
  })

  it('what is not listed weighs least, and can be seen', () => {
    // The heaviest part of a state: its fill, its edge or its texture.
    const weight = ({ fill, edge, texture }: StatePaint) =>
      Math.max(...[fill, edge, texture?.ink ?? fill].map((part) => contrast(part, LOOK.paper)))
    const others = STATES.filter(([name]) => name !== 'unlisted').map(([, paint]) => weight(paint))
    expect(weight(state('unlisted'))).toBeLessThan(Math.min(...others))
    expect(contrast(state('unlisted').edge, LOOK.paper)).toBeGreaterThanOrEqual(1.5)
  })
})

describe('bars', () => {
  const ghost = (hue: string): Rgb => {
    const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
    const mixed = [1, 3, 5].map((at) =>
      Math.round(channel(hue, at) * GHOST + 255 * (1 - GHOST))
        .toString(16)
        .padStart(2, '0'),
    )
    return toLinear(`#${mixed.join('')}`)
  }

  it.each(categorical)(
    'tell in %s what passes from what is listed, and what is not chosen',
    (hue) => {
      expect(ratio(toLinear(hue), ghost(hue))).toBeGreaterThanOrEqual(1.3)
      const faded = fadedHue(LOOK, hue)
      expect(faded.texture.kind).toBe('lines')
      expect(contrast(faded.fill, faded.texture.ink)).toBeGreaterThanOrEqual(1.3)
      const light = luminance(mean({ ...faded, edge: '' }, toLinear))
      expect(light).toBeGreaterThan(luminance(toLinear(hue)))
      expect(light).toBeLessThan(luminance(ghost(hue)))
    },
  )
})
