import { useMemo } from 'react'
import { buildMapModel, type MapModel } from '../../charts/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'

/** Whether a filter other than the region's narrows the counts, so that "x of y" is worth saying. */
export function useNarrowed(): boolean {
  return useView(
    (view) => view.categories.length > 0 || view.levels.length > 0 || view.text.trim() !== '',
  )
}

export function useMapModel(): MapModel {
  const { dataset } = useApp()
  const counts = useCounts()
  const selected = useView((view) => view.regions)
  return useMemo(() => buildMapModel(dataset, counts, selected), [dataset, counts, selected])
}
