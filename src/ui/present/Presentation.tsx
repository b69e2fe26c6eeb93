import { messages, sceneWords as words } from '../../messages/index.ts'
import { leaveFullScreen } from '../../platform/index.ts'
import { useApp, useAppState } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { Stage } from '../stage/Stage.tsx'

/** What covers the page while presenting; a fault in it leaves a way out. */
export function Presentation() {
  const { store } = useApp()
  const presenting = useAppState((state) => state.presenting)
  const end = () => store.setState({ presenting: null })
  const leave = () => {
    leaveFullScreen()
    end()
  }
  if (!presenting) return null
  const { scenes, start } = presenting
  return (
    <div className="presentation">
      <PanelBoundary name={messages.present.button}>
        <Stage scenes={scenes} start={start} onExit={end} />
      </PanelBoundary>
      <button type="button" className="button presentation-exit" onClick={leave}>
        {words.present.leave}
      </button>
    </div>
  )
}
