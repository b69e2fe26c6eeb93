import { lazy, Suspense, useState } from 'react'
import type { MapModel } from '../../figures/index.ts'
import { useHover } from '../shared/hover.ts'

/** Without it nothing is lost: the list says all that it would. */
const RegionTip = lazy(() =>
  import('./RegionTip.tsx').then(
    (module) => ({ default: module.RegionTip }),
    () => ({ default: () => null }),
  ),
)

/** What hangs beside a region that the pointer or the focus is on; fetched with the first one. */
export function RegionTooltip({ model }: { model: MapModel }) {
  const hangs = useHover((hover) => hover.region !== null && hover.at !== null)
  const [wanted, setWanted] = useState(hangs)
  if (hangs && !wanted) setWanted(true)
  return (
    wanted && (
      <Suspense fallback={null}>
        <RegionTip model={model} />
      </Suspense>
    )
  )
}
