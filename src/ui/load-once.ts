import { failed, here, WAITING, type Load } from '../domain/index.ts'

/**
 * Makes a function that loads something into the state, once; again after a failure. While nobody has
 * asked, the state is to say `WAITING`. `load`: `null` where it cannot be had; `what` names it for
 * whoever looks into a failure.
 */
export function createLoader<T>(
  what: string,
  load: () => Promise<T | null>,
  put: (state: Load<T>) => void,
): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    put(WAITING)
    void load().then((value) => {
      asked = value !== null
      put(value === null ? failed({ code: 'unreachable', detail: what }) : here(value))
    })
  }
}
