/** What the presenter's window is told of a presentation. */
export interface PresenterState {
  /** Of the list that is presented. */
  readonly dataset: string
  readonly at: number
  readonly scenes: readonly { readonly title: string; readonly note: string }[]
  /** When presenting began, or the clock was set back: milliseconds since 1970. */
  readonly since: number
  readonly black: boolean
}

/** From the presentation to the presenter's window. */
export type StageMessage =
  | { readonly type: 'state'; readonly state: PresenterState }
  /** SVG text of a scene, as it shows now. */
  | { readonly type: 'picture'; readonly at: number; readonly svg: string }
  | { readonly type: 'ended' }

/** From the presenter's window to the presentation. */
export type PresenterMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'show'; readonly at: number }
  | { readonly type: 'black' }
  | { readonly type: 'clock-reset' }

export interface PresenterChannel<Out> {
  readonly post: (message: Out) => void
  readonly close: () => void
}

/**
 * The presentation's end of the channel. Both windows of one presentation speak under its id; windows of
 * other presentations do not hear it.
 */
export function openStageChannel(
  id: string,
  hear: (message: PresenterMessage) => void,
): PresenterChannel<StageMessage> {
  const channel = new BroadcastChannel(nameOf(id))
  channel.addEventListener('message', ({ data }: MessageEvent<PresenterMessage>) => hear(data))
  return endOf(channel)
}

/** The end of the channel in the presenter's window. */
export function openPresenterEnd(
  id: string,
  hear: (message: StageMessage) => void,
): PresenterChannel<PresenterMessage> {
  const channel = new BroadcastChannel(nameOf(id))
  channel.addEventListener('message', ({ data }: MessageEvent<StageMessage>) => hear(data))
  return endOf(channel)
}

const endOf = <Out>(channel: BroadcastChannel): PresenterChannel<Out> => ({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  post: (message) => channel.postMessage(message),
  close: () => channel.close(),
})

/** Also the name of the presenter's window. */
const nameOf = (id: string) => `egov-atlas-presenter-${id}`

/** What stands after `#` in the address of a presenter's window. */
const FRAGMENT = 'presenter='

let ownId = ''

/** The id of the presentations of this page: the presenter's window stays with it from one to the next. */
export function presentationId(): string {
  // `crypto.randomUUID` is missing on plain http addresses.
  ownId ||= Math.random().toString(36).slice(2, 12)
  return ownId
}

/** Opens the presenter's window, or brings it to the front; `false` when the browser refuses. */
export function openPresenterWindow(): boolean {
  const url = new URL(window.location.href)
  url.hash = `${FRAGMENT}${presentationId()}`
  try {
    const features = 'popup,width=1100,height=760'
    const opened = window.open(url.href, nameOf(presentationId()), features)
    opened?.focus()
    return opened !== null && !opened.closed
  } catch {
    return false
  }
}
