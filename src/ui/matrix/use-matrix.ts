import { useMemo } from 'react'
import { buildMatrix, type MatrixModel } from '../../figures/index.ts'
import { isFiltered } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'

/** The matrix of the view at hand. `narrowed`: other filters leave fewer than the base. */
export function useMatrix(): { readonly model: MatrixModel; readonly narrowed: boolean } {
  const { dataset } = useApp()
  const counts = useCounts()
  const area = useView((view) => view.area)
  const regions = useView((view) => view.regions)
  const categories = useView((view) => view.categories)
  const matrixOrder = useView((view) => view.matrixOrder)
  const narrowed = useView((view) => isFiltered({ ...view, regions: [], categories: [] }))
  const model = useMemo(
    () => buildMatrix(dataset, counts, { area, regions, categories, matrixOrder }),
    [dataset, counts, area, regions, categories, matrixOrder],
  )
  return { model, narrowed }
}
