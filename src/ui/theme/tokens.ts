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
export const sequence = ['#b2d1ea', '#7aafdb', '#4a8dc7', '#2263a6', '#0a3572'] as const

/** Text colour that reads (at least 4.5:1) on each step of `sequence`. */
export const onSequence = ['#17212b', '#17212b', '#17212b', '#ffffff', '#ffffff'] as const

/**
 * How much of each step stripes of paper cover where it is not chosen: less of the darker ones, so that
 * what the eye mixes of both keeps the distances of the steps.
 */
export const fadedShare = [0.66, 0.33, 0.22, 0.18, 0.14] as const

/** Dots where cases are listed and none passes the filters. */
export const dots = '#4a8dc7'
/** Lines where there is no value: none applies, the base is too small, or it is awaited. */
export const lines = '#a4adb6'
/** Not listed in this part: whether there is a case is unknown. The palest of all. */
export const unlisted = '#f3f5f6'
/** Borders between regions. */
export const regionBorder = '#ffffff'
export const unlistedBorder = '#ccd2d7'

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
export const shadowHigh = '0 4px 16px rgb(0 0 0 / 14%)'

/** Heights of rows in CSS pixels, where the page has its usual size. Pictures made at build time use them too. */
export const rowHeight = {
  barHeight: 28,
  stackHeight: 22,
  compareHeight: 24,
  tableRow: 30,
} as const

/** Windows that CSS and code tell apart; in CSS `@media (--desk)`. */
export const media = {
  phone: '(max-width: 639px)',
  /** All of the page is in view, the table scrolls within itself. */
  desk: '(min-width: 900px) and (min-height: 480px)',
  /** A desk with little height, such as a small screen that is enlarged by a quarter. */
  low: '(min-width: 900px) and (min-height: 480px) and (max-height: 624px)',
  tall: '(min-width: 900px) and (min-height: 900px)',
  /** A frame with room for what stands below its main figure. */
  embedTall: '(min-height: 440px)',
} as const
