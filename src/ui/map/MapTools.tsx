import { messages } from '../../messages/index.ts'
import type { Zoom } from './use-zoom.ts'

/** Zoom and movement by buttons, for those without a wheel or a second finger. */
export function MapTools({ zoom }: { zoom: Zoom }) {
  const { map } = messages
  const zoomed = zoom.canZoomOut
  return (
    <div className="row tight map-tools" role="group" aria-label={map.tools} title={map.wheelHint}>
      {zoomed && (
        <>
          <Tool label={map.panLeft} path="M10 3 5 8l5 5" onClick={() => zoom.pan(-1, 0)} />
          <Tool label={map.panUp} path="M3 10l5-5 5 5" onClick={() => zoom.pan(0, -1)} />
          <Tool label={map.panDown} path="M3 6l5 5 5-5" onClick={() => zoom.pan(0, 1)} />
          <Tool label={map.panRight} path="M6 3l5 5-5 5" onClick={() => zoom.pan(1, 0)} />
        </>
      )}
      <Tool label={map.zoomOut} path="M3 8h10" onClick={zoom.zoomOut} disabled={!zoomed} />
      <Tool
        label={map.zoomIn}
        path="M3 8h10M8 3v10"
        onClick={zoom.zoomIn}
        disabled={!zoom.canZoomIn}
      />
    </div>
  )
}

interface ToolProps {
  readonly label: string
  readonly path: string
  readonly onClick: () => void
  readonly disabled?: boolean
}

function Tool({ label, path, onClick, disabled = false }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onClick()
      }}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
