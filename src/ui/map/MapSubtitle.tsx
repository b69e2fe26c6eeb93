import { mapNotes, mapSubtitle, type MapModel } from '../../figures/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'

interface MapSubtitleProps {
  readonly model: MapModel
  readonly counts: LinkedCounts
  /** Only what must be known to read the figures, where there is no room for more. */
  readonly short?: boolean
}

/** How the cases come to their places, and what else must be known to read the figures. */
export function MapSubtitle({ model, counts, short = false }: MapSubtitleProps) {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const where = { area, drawing }
  const text = short ? mapNotes(where, model, counts) : mapSubtitle(dataset, where, model, counts)
  return text === '' ? null : <p className="panel-subtitle note">{text}</p>
}
