import { useEffect, useState, type ComponentType } from 'react'
import { failed, here, WAITING, type Load } from '../../domain/index.ts'
import type { MapModel } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useHover } from '../shared/hover.ts'

type Tip = ComponentType<{ readonly model: MapModel }>

/** Fetched with the first region that is pointed at; again with the next one after a failure. */
let kept: Load<Tip, null> = WAITING

/** What hangs beside a region that the pointer or the focus is on. */
export function RegionTooltip({ model }: { model: MapModel }) {
  const at = useHover((hover) => hover.pinned?.at ?? (hover.region === null ? null : hover.at))
  const [tip, setTip] = useState(kept)
  const hangs = at !== null
  useEffect(() => {
    if (!hangs || kept.state === 'here') return
    import('./RegionTip.tsx').then(
      ({ RegionTip }) => setTip((kept = here(RegionTip))),
      () => setTip((kept = failed(null))),
    )
  }, [hangs])
  if (tip.state === 'here') return <tip.value model={model} />
  if (tip.state === 'waiting' || !at) return null
  return (
    <div className="tooltip raised not-on-paper" role="tooltip" style={{ left: at.x, top: at.y }}>
      {messages.map.tooltipFailed}
    </div>
  )
}
