/** Red, green and blue of linear light, 0 to 1. */
export type Rgb = readonly [number, number, number]
export type Lab = readonly [number, number, number]

/** A `#rrggbb` as linear light (IEC 61966-2-1). */
export function toLinear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

export const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(toLinear(a)), luminance(toLinear(b))].sort((p, q) => p - q)
  return (light! + 0.05) / (dark! + 0.05)
}

/** What the eye makes of fine parts of two colours, `share` of it the second: their light is added. */
export const blend = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] * (1 - share) + b[0] * share,
  a[1] * (1 - share) + b[1] * share,
  a[2] * (1 - share) + b[2] * share,
]

type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * Full loss of one kind of cone, as matrices on linear sRGB: Machado, Oliveira and Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009
 * (severity 1.0 of the authors' table).
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>

export type Vision = 'normal' | keyof typeof DEFICIENCIES
export const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia']

/** What a colour looks like to this vision, as linear light. */
export function seen(hex: string, vision: Vision): Rgb {
  const rgb = toLinear(hex)
  if (vision === 'normal') return rgb
  const [red, green, blue] = DEFICIENCIES[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  )
  return [red!, green!, blue!]
}

/** CIE L*a*b* under D65. */
export function toLab([red, green, blue]: Rgb): Lab {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
const hue = (a: number, b: number) =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
/** How far saturated colours count less, as in the formula. */
const damping = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** CIEDE2000 (CIE 142-2001): about 1 is just noticeable, 10 is plain at a glance. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * damping((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const meanL = (l1 + l2) / 2
  const meanC = (c1 + c2) / 2
  const weight =
    1 -
    0.17 * cos(meanHue - 30) +
    0.24 * cos(2 * meanHue) +
    0.32 * cos(3 * meanHue + 6) -
    0.2 * cos(4 * meanHue - 63)
  const lightness =
    (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * meanC)
  const shade = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * meanC * weight)
  const rotation = -2 * damping(meanC) * sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)))
  return Math.sqrt(lightness ** 2 + chroma ** 2 + shade ** 2 + rotation * chroma * shade)
}
