import { useMemo } from 'react'
import { NO_FILTER, type FacetFilter } from '../../engine/index.ts'
import { useView } from './app-context.tsx'

/** The current filter; the same object as long as the filter is the same. */
export function useFilter(): FacetFilter {
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const levels = useView((view) => view.levels)
  const text = useView((view) => view.text)
  return useMemo(
    () => ({ ...NO_FILTER, regions, categories, levels, text }),
    [regions, categories, levels, text],
  )
}
