import { UnansweredError } from '../../figures/index.ts'
import { loadSettings } from '../../platform/index.ts'

/**
 * 审图号 of the map of this site; `''` where it has none.
 *
 * @throws {UnansweredError} when it cannot be told: no map leaves the page without a number that it has.
 */
export async function reviewNumber(): Promise<string> {
  const settings = await loadSettings()
  if (settings) return settings.mapReviewNumber
  throw new UnansweredError({ code: 'unreachable', detail: 'settings.json' })
}
