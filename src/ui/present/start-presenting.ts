import { leaveFullScreen, requestFullScreen } from '../../platform/index.ts'
import type { AppModel, Presenting } from '../shared/app-context.tsx'
import { preloadPanel } from '../shared/LazyPanel.tsx'
import { loadPresentation } from './load-presentation.ts'

interface Start extends Presenting {
  /** Where the focus goes when it is over. */
  readonly returnFocus: () => void
}

/**
 * Begins to present; whether what draws it could be fetched. Call it within the click: browsers give
 * the whole screen to nothing else.
 */
export async function startPresenting(
  { store }: AppModel,
  { scenes, start, returnFocus }: Start,
): Promise<boolean> {
  void requestFullScreen()
  if (!(await preloadPanel(loadPresentation))) {
    leaveFullScreen()
    return false
  }
  const presenting: Presenting = { scenes, start }
  store.setState({ presenting })
  const stop = store.subscribe((state) => {
    if (state.presenting === presenting) return
    stop()
    // The page takes the focus only after it has been drawn again.
    requestAnimationFrame(returnFocus)
  })
  return true
}
