import type { StoreApi } from 'zustand/vanilla'
import {
  decodeView,
  encodeView,
  historyMode,
  reduce,
  type Action,
  type AddressNotice,
  type ViewState,
  type Vocabulary,
} from '../view/index.ts'

interface AddressState {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
}

/** Reads the view from the current address. */
export const readAddress = (vocabulary: Vocabulary) => decodeView(window.location.hash, vocabulary)

/** Dispatches actions on a store and keeps the fragment of the address in step with the view. */
export function dispatchWithAddress<S extends AddressState>(store: StoreApi<S>) {
  return (action: Action) => {
    const before = store.getState().view
    const view = reduce(before, action)
    if (view === before) return
    store.setState({ view } as Partial<S>)
    const mode = historyMode(action)
    if (mode !== 'none') writeAddress(encodeView(view), mode)
  }
}

function writeAddress(fragment: string, mode: 'push' | 'replace') {
  const { pathname, search, hash } = window.location
  if (hash.replace(/^#/, '') === fragment) return
  const url = `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`
  try {
    if (mode === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
  } catch {
    // A browser that limits how often the address may change keeps the older address.
  }
}

/** Follows back, forward and edits of the address by hand. Returns how to stop. */
export function followAddress<S extends AddressState>(
  store: StoreApi<S>,
  vocabulary: Vocabulary,
): () => void {
  const follow = () => {
    const { view, notices } = readAddress(vocabulary)
    const before = store.getState()
    const same = encodeView(view) === encodeView(before.view)
    if (same && notices.length === 0 && before.notices.length === 0) return
    store.setState({ view: same ? before.view : view, notices } as Partial<S>)
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return () => {
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
  }
}
