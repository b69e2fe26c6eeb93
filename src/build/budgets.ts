/** A kilobyte as network tools count it. */
export const KB = 1000

/** Most bytes, brotli-compressed, that the first view may cost. */
export const BUDGETS = {
  script: 270 * KB,
  html: 40 * KB,
  data: 40 * KB,
} as const

/** Data and map that the first view reads, relative to `dist`. */
export const FIRST_VIEW_DATA = [
  'data/egov-best-practice-nominees-1/datapackage.json',
  'data/egov-best-practice-nominees-1/cases.csv',
  'maps/cn.json',
] as const
