import { createPortal } from 'react-dom'
import { leaveFullScreen, requestFullScreen } from '../../platform/index.ts'
import type { Scene } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'

interface Start {
  readonly scenes: readonly Scene[]
  /** The scene to begin with, counted from 0. */
  readonly start: number
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
  try {
    const { Presentation } = await import('./Presentation.tsx')
    const end = () => {
      store.setState({ presentation: null })
      // The page takes the focus only after it has been drawn again.
      requestAnimationFrame(returnFocus)
    }
    const presentation = <Presentation scenes={scenes} start={start} onEnd={end} />
    store.setState({ presentation: createPortal(presentation, document.body) })
    return true
  } catch {
    leaveFullScreen()
    return false
  }
}
