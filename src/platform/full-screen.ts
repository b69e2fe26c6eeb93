/** How long after opening a window a browser may take to leave full screen because of it. */
const WINDOW_OPENS_MS = 3000

let outcome: Promise<boolean> = Promise.resolve(true)
let asked = false

/**
 * Asks for full screen; call it in the turn of the click or key that wants it. Whether it was granted:
 * a frame, a policy or the browser itself may refuse.
 */
export function requestFullScreen(): Promise<boolean> {
  outcome = enter()
  return outcome
}

/** What became of the last request; `true` when there was none. */
export const fullScreenOutcome = () => outcome

async function enter(): Promise<boolean> {
  if (isFullScreen()) return true
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    return true
  } catch {
    return false
  }
}

export const isFullScreen = () => Boolean(document.fullscreenElement)

/** Leaves full screen where it was entered; listeners are told that it was asked for. */
export function leaveFullScreen() {
  if (!isFullScreen()) return
  asked = true
  document.exitFullscreen().catch(() => {
    asked = false
  })
}

/** A browser leaves full screen when another window opens; listeners take that as asked for. */
export function expectFullScreenLoss() {
  if (!isFullScreen()) return
  asked = true
  setTimeout(() => {
    asked = false
  }, WINDOW_OPENS_MS)
}

/** Follows full screen. `byUs`: the page asked for the change, not the browser's own Esc. */
export function onFullScreenChange(listener: (on: boolean, byUs: boolean) => void): () => void {
  const follow = () => {
    const on = isFullScreen()
    const byUs = on || asked
    if (!on) asked = false
    listener(on, byUs)
  }
  document.addEventListener('fullscreenchange', follow)
  return () => document.removeEventListener('fullscreenchange', follow)
}
