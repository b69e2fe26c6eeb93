import { settle, type Answer } from '../domain/index.ts'
import type { ViewState } from '../view/index.ts'
import type { AppModel, AppState } from './shared/app-context.tsx'

/** A wait that is longer than this is said. */
const SAID_AFTER_MS = 150

/** Asks all that a view will show; the answers are kept by the source. */
export type Prepare = (view: ViewState, signal: AbortSignal) => readonly Answer<unknown>[]

/**
 * Lets the page show a view only when its answers are here, or have failed: what is shown then never
 * stands beside conditions that it does not belong to. Answers that are here already are shown in the
 * same turn; of several views asked for in a row only the last is. Returns how to stop.
 */
export function settleViews(store: AppModel['store'], prepare: Prepare): () => void {
  let stop = new AbortController()
  let timer: ReturnType<typeof setTimeout> | null = null
  const rest = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const show = (view: ViewState) => {
    rest()
    store.setState({ shown: view, querying: false })
  }
  const unsubscribe = store.subscribe(({ view }: AppState, before: AppState) => {
    if (view === before.view) return
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    const late = prepare(view, signal).filter(({ state }) => state === 'waiting')
    if (late.length === 0) {
      show(view)
      return
    }
    // What is shown has been behind since the first of the views that were asked for in a row.
    timer ??= setTimeout(() => store.setState({ querying: true }), SAID_AFTER_MS)
    void Promise.all(late.map(settle)).then(() => {
      if (!signal.aborted) show(view)
    })
  })
  return () => {
    unsubscribe()
    stop.abort()
    rest()
  }
}
