import { fetchText } from './fetch-text.ts'

/** What whoever publishes the page may set in `settings.json`, without a new build. */
export interface Settings {
  /** 审图号 given to this map; `''` where there is none. */
  readonly mapReviewNumber: string
}

const DEFAULTS: Settings = { mapReviewNumber: '' }
const MAX_LETTERS = 60

/** The settings that a file holds; what is missing or not as it should be is as by default. */
export function readSettings(text: string): Settings {
  try {
    const read: unknown = JSON.parse(text)
    const number = (read as { mapReviewNumber?: unknown } | null)?.mapReviewNumber
    if (typeof number !== 'string' || number.trim().length > MAX_LETTERS) return DEFAULTS
    return { mapReviewNumber: number.trim() }
  } catch {
    return DEFAULTS
  }
}

let loading: Promise<Settings> | null = null

/** The settings of this site, fetched once. */
export function loadSettings(): Promise<Settings> {
  loading ??= fetchText('./settings.json').then((text) =>
    text.ok ? readSettings(text.value) : DEFAULTS,
  )
  return loading
}
