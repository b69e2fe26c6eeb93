import { failed, here, WAITING, type Load } from '../domain/index.ts'

/**
 * Makes a function that loads something into the state, once; again after a failure. It resolves to
 * whether it is there now. While nobody has asked, the state is to say `WAITING`. `load`: `null` where it
 * cannot be had; `what` names it for whoever looks into a failure.
 */
export function createLoader<T>(
  what: string,
  load: () => Promise<T | null>,
  put: (state: Load<T>) => void,
): () => Promise<boolean> {
  let loading: Promise<boolean> | null = null
  return () => {
    if (loading) return loading
    put(WAITING)
    loading = load().then((value) => {
      if (value === null) loading = null
      put(value === null ? failed({ code: 'unreachable', detail: what }) : here(value))
      return value !== null
    })
    return loading
  }
}
