import { useMemo } from 'react'
import { NO_FILTER, type FacetFilter, type Reader } from '../../engine/index.ts'
import { useView } from './app-context.tsx'
import { useReader } from './readings.ts'

/**
 * The current filter; the same object as long as the filter is the same, and a new one when texts can
 * be read by pinyin from now on: the source may answer otherwise then.
 */
export function useFilter(): FacetFilter {
  const area = useView((view) => view.area)
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const levels = useView((view) => view.levels)
  const vertical = useView((view) => view.vertical)
  const organizations = useView((view) => view.organizations)
  const text = useView((view) => view.text)
  const reader = useReader()
  const filter = useMemo(
    () => ({ ...NO_FILTER, area, regions, categories, levels, vertical, organizations, text }),
    [area, regions, categories, levels, vertical, organizations, text],
  )
  return useMemo(() => askedAnew(filter, reader), [filter, reader])
}

/** A filter is asked about again only as another object. */
const askedAnew = (filter: FacetFilter, reader: Reader | null): FacetFilter =>
  reader === null ? filter : { ...filter }
