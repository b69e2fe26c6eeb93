import type { StoreApi } from 'zustand/vanilla'
import { settle, type Answer } from '../domain/index.ts'
import {
  carriedScenes,
  encodeView,
  historyMode,
  readEmbed,
  reduce,
  withEmbed,
  type Action,
  type AddressNotice,
  type DecodedView,
  type Embed,
  type ViewState,
} from '../view/index.ts'
import {
  arriveAt,
  forgetAhead,
  isSpare,
  pushEntry,
  replaceEntry,
  startTrail,
  stepsToOther,
} from './trail.ts'

interface AddressState {
  readonly view: ViewState
  readonly notices: readonly AddressNotice[]
  /** How the page is embedded; `null` for the whole page. */
  readonly embed: Embed | null
  /** Whether the browser's history holds another view behind, and one ahead. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Scenes that the address has brought, packed. */
  readonly carried: string
}

/** Reads any fragment as a view; fails only when its signal is aborted. */
export type ReadFragment = (fragment: string, signal: AbortSignal) => Answer<DecodedView>

/** There is one history a page; its entries carry their position. */
let trail = startTrail(0, '')

/** Stops the reading of an address that is no longer the one to be shown. */
let reading = new AbortController()

/** What the page was opened with, once the names in it are looked up. */
export interface OpenedAddress extends DecodedView {
  readonly embed: Embed | null
  /** The fragment that was read, without `#`. */
  readonly fragment: string
}

/** Reads the view, and how the page is embedded, from the current address. */
export async function readAddress(read: ReadFragment): Promise<OpenedAddress> {
  const fragment = currentFragment()
  const { signal } = new AbortController()
  const settled = await settle(read(fragment, signal))
  if (settled.state === 'failed') throw new Error('An address that is not given up can be read')
  return { ...settled.value, embed: readEmbed(fragment), fragment }
}

/**
 * Dispatches actions on a store and keeps the fragment of the address in step with the view. An
 * embedded page leaves no steps in the history, which is that of the page around it.
 */
export function dispatchWithAddress<S extends AddressState>(store: StoreApi<S>) {
  return (action: Action) => {
    const { view: before, embed } = store.getState()
    const view = reduce(before, action)
    if (view === before) return
    reading.abort()
    const mode = embed ? 'replace' : historyMode(action)
    if (mode !== 'none') writeAddress(withEmbed(encodeView(view), embed), mode)
    store.setState({ view, ...reach() } as Partial<S>)
  }
}

/** 撤销 and 重做: to the view before or after, as the browser's back and forward. */
export const undo = () => travel(-1)
export const redo = () => travel(1)

function travel(direction: -1 | 1) {
  const steps = stepsToOther(trail, direction)
  // `go(0)` would load the page again.
  if (steps !== 0) window.history.go(steps)
}

function reach(): Pick<AddressState, 'canUndo' | 'canRedo'> {
  return { canUndo: stepsToOther(trail, -1) !== 0, canRedo: stepsToOther(trail, 1) !== 0 }
}

const currentFragment = () => window.location.hash.replace(/^#/, '')

function writeAddress(fragment: string, mode: 'push' | 'replace') {
  if (currentFragment() === fragment) return
  const { pathname, search } = window.location
  const url = `${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`
  const pushes = mode === 'push' && !isSpare(trail)
  try {
    if (pushes) window.history.pushState({ position: trail.at + 1 }, '', url)
    else window.history.replaceState({ position: trail.at }, '', url)
  } catch {
    // A browser that limits how often the address may change keeps the older address.
    return
  }
  trail = pushes ? pushEntry(trail, fragment, window.history.length) : replaceEntry(trail, fragment)
}

/**
 * Position of the current entry among those of this page, counted from the one that the tab was opened
 * with; `null` if it is not one of ours.
 */
export function historyPosition(): number | null {
  const state = window.history.state as { position?: unknown } | null
  const position = state?.position
  return typeof position === 'number' && Number.isSafeInteger(position) && position >= 0
    ? position
    : null
}

/** Brings the trail in step with an entry that the browser went to. */
function arrive() {
  const fragment = currentFragment()
  const position = historyPosition()
  if (position !== null) {
    trail = arriveAt(trail, position, fragment)
    return
  }
  // An address written by hand is a new entry, unless it is the one that was there.
  if (fragment !== trail.fragments.get(trail.at)) {
    trail = pushEntry(trail, fragment, window.history.length)
  }
  markEntry()
}

function markEntry() {
  try {
    window.history.replaceState({ position: trail.at }, '')
  } catch {
    // Then this entry counts as one written by hand when it is met again.
  }
}

/** Scenes stay at hand when a choice has taken them out of the address. */
const carried = (before: AddressState): Pick<AddressState, 'carried'> => ({
  carried: carriedScenes(currentFragment()) || before.carried,
})

/**
 * Follows back, forward and edits of the address by hand; `opened` is the fragment that the store
 * shows at first. Names in an address are looked up, and what was looked up is shown only as long as
 * nothing else was asked for meanwhile. Returns how to stop.
 */
export function followAddress<S extends AddressState>(
  store: StoreApi<S>,
  read: ReadFragment,
  opened: string,
): () => void {
  const show = ({ view, notices }: DecodedView) => {
    const before = store.getState()
    const same = encodeView(view) === encodeView(before.view)
    const quiet = same && notices.length === 0 && before.notices.length === 0
    if (!quiet) store.setState({ view: same ? before.view : view, notices } as Partial<S>)
  }
  const follow = () => {
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    arrive()
    const embed = readEmbed(currentFragment())
    store.setState({ embed, ...reach(), ...carried(store.getState()) } as Partial<S>)
    const answer = read(currentFragment(), signal)
    if (answer.state === 'here') show(answer.value)
    if (answer.state !== 'waiting') return
    void answer.settled.then((settled) => {
      if (settled.state === 'here' && !signal.aborted) show(settled.value)
    })
  }
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    trail = forgetAhead(trail)
    store.setState(reach() as Partial<S>)
  }
  trail = startTrail(historyPosition() ?? 0, opened)
  if (currentFragment() === opened) {
    markEntry()
    store.setState({ ...reach(), ...carried(store.getState()) } as Partial<S>)
  } else follow()
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  window.addEventListener('pageshow', returned)
  return () => {
    reading.abort()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
    window.removeEventListener('pageshow', returned)
  }
}
