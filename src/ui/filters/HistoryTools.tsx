import { messages } from '../../messages/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'

/** 撤销 and 重做, as soon as there is a view to go to. */
export function HistoryTools() {
  const { services } = useApp()
  const canUndo = useAppState((state) => state.canUndo)
  const canRedo = useAppState((state) => state.canRedo)
  const { filters } = messages
  if (!canUndo && !canRedo) return null
  return (
    <>
      <Tool
        label={filters.undo}
        hint={filters.undoHint}
        path="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6"
        can={canUndo}
        onClick={() => services.undo()}
      />
      <Tool
        label={filters.redo}
        hint={filters.redoHint}
        path="m10 3 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H10"
        can={canRedo}
        onClick={() => services.redo()}
      />
    </>
  )
}

interface ToolProps {
  readonly label: string
  readonly hint: string
  readonly path: string
  readonly can: boolean
  readonly onClick: () => void
}

/** Keeps the focus when it has nothing more to do. */
function Tool({ label, hint, path, can, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button history-tool not-on-paper"
      aria-label={label}
      title={hint}
      aria-disabled={!can || undefined}
      onClick={() => {
        if (can) onClick()
      }}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
