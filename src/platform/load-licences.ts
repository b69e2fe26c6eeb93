import { fetchText } from './fetch-text.ts'

/** Something that others wrote and the page holds, with the terms it is under. */
export interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** `''` where it came without a text. */
  readonly text: string
}

/** The terms of all that the page holds of others; `null` when they cannot be had. */
export async function loadLicences(): Promise<readonly Licence[] | null> {
  const text = await fetchText('./licences.json')
  if (!text.ok) return null
  try {
    const read: unknown = JSON.parse(text.value)
    return Array.isArray(read) ? (read as readonly Licence[]) : null
  } catch {
    return null
  }
}
