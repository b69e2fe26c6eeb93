import { messages, sceneWords as words } from '../../messages/index.ts'
import { leaveFullScreen } from '../../platform/index.ts'
import type { Scene } from '../../view/index.ts'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { Stage } from '../stage/Stage.tsx'

interface PresentationProps {
  readonly scenes: readonly Scene[]
  readonly start: number
  readonly onEnd: () => void
}

/** What covers the page while presenting; a fault in it leaves a way out. */
export function Presentation({ scenes, start, onEnd }: PresentationProps) {
  const leave = () => {
    leaveFullScreen()
    onEnd()
  }
  return (
    <div className="presentation">
      <PanelBoundary name={messages.present.button}>
        <Stage scenes={scenes} start={start} onExit={onEnd} />
      </PanelBoundary>
      <button type="button" className="button presentation-exit" onClick={leave}>
        {words.present.leave}
      </button>
    </div>
  )
}
