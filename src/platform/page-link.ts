/** Address of this page with another fragment (without `#`), `''` for none. */
export function linkTo(fragment: string): string {
  const [page = ''] = window.location.href.split('#')
  return fragment === '' ? page : `${page}#${fragment}`
}

/** Goes to another view of this page, as by a link: the browser's back leads here again. */
export function goTo(fragment: string): void {
  window.location.hash = fragment
}

/** Takes a part out of the current address; the view stays, and the history gets no longer. */
export function dropFromAddress(key: string): void {
  const parts = window.location.hash.replace(/^#/, '').split('&')
  const kept = parts.filter((part) => !part.startsWith(`${key}=`))
  try {
    window.history.replaceState(window.history.state, '', linkTo(kept.join('&')))
  } catch {
    // A browser that limits how often the address may change keeps the older address.
  }
}
