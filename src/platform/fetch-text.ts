import { err, ok, type Result } from '../domain/index.ts'

export interface FetchError {
  /** `unreachable`: no answer at all. `status`: an answer that is not a success. */
  readonly code: 'unreachable' | 'status'
  readonly path: string
  /** HTTP status, 0 when there was none. */
  readonly status: number
}

/** A file of the site as text; `path` is relative to the page. */
export async function fetchText(path: string): Promise<Result<string, FetchError>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    if (!response.ok) return err({ code: 'status', path, status: response.status })
    return ok(await response.text())
  } catch {
    return err({ code: 'unreachable', path, status: 0 })
  }
}
