import type { FacetFilter } from './case-source.ts'

/** One text for all filters that say the same, whatever the order in which their dimensions stand. */
export function filterKey({ area, values, text }: FacetFilter): string {
  const filtered = Object.entries(values)
    .filter(([, keys]) => keys.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([area, filtered, text])
}
