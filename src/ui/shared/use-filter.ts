import { useMemo } from 'react'
import { NO_FILTER, type FacetFilter } from '../../engine/index.ts'
import { useView } from './app-context.tsx'

/** The current filter; the same object as long as the filter is the same. */
export function useFilter(): FacetFilter {
  const area = useView((view) => view.area)
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const levels = useView((view) => view.levels)
  const vertical = useView((view) => view.vertical)
  const organizations = useView((view) => view.organizations)
  const text = useView((view) => view.text)
  return useMemo(
    () => ({ ...NO_FILTER, area, regions, categories, levels, vertical, organizations, text }),
    [area, regions, categories, levels, vertical, organizations, text],
  )
}
