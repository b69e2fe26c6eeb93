import { LABEL_WIDTHS } from '../../figures/index.ts'

/**
 * Design tokens: the one place for colour, type and spacing. CSS reads them as custom properties,
 * the ECharts theme reads them as values. Contrast figures against paper are checked in a test.
 */

export const color = {
  paper: '#ffffff',
  surface: '#f5f6f8',
  ink: '#17212b',
  inkMuted: '#54606d',
  rule: '#dde2e7',
  ruleStrong: '#818c98',
  /** What can be pressed, and what is selected. */
  accent: '#17212b',
  accentSoft: '#e8ebef',
  focus: '#17212b',
  noticePaper: '#fff8e6',
  noticeRule: '#8a6100',
  danger: '#a4262c',
  mark: '#ffe58a',
} as const

/** One-hue sequence for counts, palest to darkest. */
export const sequence = ['#d6e6f4', '#a9cde8', '#6aaed6', '#2c73b5', '#0b3f80'] as const

/** Text colour that reads (at least 4.5:1) on each step of `sequence`. */
export const onSequence = ['#17212b', '#17212b', '#17212b', '#ffffff', '#ffffff'] as const

/** Listed, but nothing passes the filter. */
export const noMatch = '#f1f6fb'
/** Has cases, but the metric does not apply or its base is too small. */
export const noValue = '#ffffff'
/** Not listed in this part: whether there is a case is unknown. */
export const unlisted = '#eceeef'
/** Borders between regions. */
export const regionBorder = '#ffffff'
export const unlistedBorder = '#c4cad0'

/**
 * Category hues in the dataset's category order; far from the sequence and from each other, and of
 * different lightness so that they stay apart for colour-blind viewers and in grey.
 */
export const categorical = [
  '#0f766e',
  '#c27c0e',
  '#6d3a8c',
  '#963b4e',
  '#5b6a1c',
  '#3d4f60',
  '#92664e',
] as const

/** Text colour that reads (at least 4.5:1) on each of `categorical`. */
export const onCategorical = [
  '#ffffff',
  '#17212b',
  '#ffffff',
  '#ffffff',
  '#ffffff',
  '#ffffff',
  '#ffffff',
] as const

/** The one neutral colour of all values beyond the hues 其他, and the text that reads on it. */
export const otherValues = '#818c98'
export const onOtherValues = '#17212b'

/** Colour of a value by its position in its dimension's order. */
export const categoryColor = (index: number): string => categorical[index] ?? otherValues

export const onCategoryColor = (index: number): string => onCategorical[index] ?? onOtherValues

/** Share of opacity a mark keeps when it is not selected; its text keeps all. */
export const DIMMED = 0.32
/** Opacity of a ghost bar. */
export const GHOST = 0.2

export const font = {
  family:
    '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif',
  small: '12px',
  body: '14px',
  title: '18px',
  /** Names on the map. */
  label: '12px',
  regular: '400',
  strong: '600',
} as const

/** Half steps of the 8 px grid. */
export const space = { half: '4px', one: '8px', two: '16px', three: '24px', four: '32px' } as const

/** Shadow of what is opened over the page. */
const shadowHigh = '0 4px 16px rgb(0 0 0 / 14%)'

/** Heights of rows in CSS pixels, where the page has its usual size. Pictures made at build time use them too. */
export const rowHeight = {
  barHeight: 28,
  stackHeight: 22,
  compareHeight: 22,
  tableRow: 30,
} as const

/** Windows that CSS and code tell apart; in CSS `@media (--desk)`. */
export const media = {
  phone: '(max-width: 639px)',
  /** All of the page is in view, the table scrolls within itself. */
  desk: '(min-width: 900px) and (min-height: 560px)',
  tall: '(min-width: 900px) and (min-height: 900px)',
  /** A frame with room for what stands below its main figure. */
  embedTall: '(min-height: 440px)',
} as const

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** All tokens as one `:root` rule of CSS custom properties, e.g. `--color-ink-muted`. */
export function tokensToCss(): string {
  const lines = [
    ...Object.entries(color).map(([name, value]) => `--color-${kebab(name)}: ${value}`),
    ...sequence.map((value, i) => `--sequence-${i}: ${value}`),
    ...onSequence.map((value, i) => `--on-sequence-${i}: ${value}`),
    ...categorical.map((value, i) => `--category-${i}: ${value}`),
    `--no-match: ${noMatch}`,
    `--no-value: ${noValue}`,
    `--unlisted: ${unlisted}`,
    `--unlisted-border: ${unlistedBorder}`,
    `--dimmed: ${DIMMED}`,
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
