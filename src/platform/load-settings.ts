import { fetchText, type FetchError } from './fetch-text.ts'

/** What whoever publishes the page may set in `settings.json`, without a new build. */
export interface Settings {
  /** 审图号 given to this map; `''` where there is none. */
  readonly mapReviewNumber: string
}

const DEFAULTS: Settings = { mapReviewNumber: '' }
const MAX_LETTERS = 60

/** The settings that a file holds, what it does not name as by default; `null` where it cannot be understood. */
export function readSettings(text: string): Settings | null {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
    const { mapReviewNumber: number = '' } = read as { mapReviewNumber?: unknown }
    if (typeof number !== 'string' || number.trim().length > MAX_LETTERS) return null
    return { mapReviewNumber: number.trim() }
  } catch {
    return null
  }
}

const settingsWithout = ({ status }: FetchError) => (status === 404 ? DEFAULTS : null)

let loading: Promise<Settings | null> | null = null

/**
 * The settings of this site, fetched once; without a file all are as by default. `null` when they cannot
 * be had, which is no reason not to ask again.
 */
export function loadSettings(): Promise<Settings | null> {
  loading ??= fetchText('./settings.json').then((text) => {
    const settings = text.ok ? readSettings(text.value) : settingsWithout(text.error)
    if (settings === null) loading = null
    return settings
  })
  return loading
}
