const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** Has the browser ask before the page is left, as something would be lost. Returns how to stop. */
export function guardLeaving(): () => void {
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
