import { mapNotes, mapSubtitle } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import type { ShownFigure } from './use-map-figure.ts'

interface MapSubtitleProps {
  readonly shown: ShownFigure | null
  /** Only what must be known to read the figures, where there is no room for more. */
  readonly short?: boolean
}

/** How the cases come to their places, and what else must be known to read the figures. */
export function MapSubtitle({ shown, short = false }: MapSubtitleProps) {
  const { facts } = useApp()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  if (!shown) return null
  const { model, counts } = shown
  const where = { area, drawing }
  const text = short ? mapNotes(where, model, counts) : mapSubtitle(facts, where, model, counts)
  return (
    <>
      {text !== '' && <p className="panel-subtitle note">{text}</p>}
      {model.residents === 'failed' && <ResidentsFailed />}
    </>
  )
}

/** Without the residents no figure of theirs is known; they can be asked for again. */
function ResidentsFailed() {
  const { services } = useApp()
  return (
    <p className="panel-subtitle note" role="alert">
      {messages.map.residentsFailed}{' '}
      <button type="button" className="text-button" onClick={() => services.requestPopulation()}>
        {messages.error.retry}
      </button>
    </p>
  )
}
