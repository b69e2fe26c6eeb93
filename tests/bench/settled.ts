/** No change for so long means that the page has come to rest. */
const QUIET_MS = 100
const GIVE_UP_MS = 10_000

/** Calls back in the first task after the frame whose animation callbacks are running was painted. */
function afterPaint(then: () => void) {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    then()
  })
  port1.start()
  port2.postMessage(null)
}

/**
 * Time in ms from an input to the end of the frame that painted the last change it made under `root`.
 * The input comes at the beginning of a frame, where browsers deliver movements of the pointer; what is
 * done later waits for the next frame of the screen, and that counts. Changes are seen by a
 * MutationObserver. Elements that match `except` move by themselves and do not count.
 */
export function measureSettled(root: Element, act: () => void, except = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    let changed = false
    const see = (records: readonly MutationRecord[]) => {
      changed ||= records.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement
        return except === '' || !element?.closest(except)
      })
    }
    const observer = new MutationObserver(see)
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    let start = 0
    let painted: number | null = null
    const look = () => {
      afterPaint(() => {
        const now = performance.now()
        see(observer.takeRecords())
        if (changed) painted = now
        changed = false
        const rest = now - (painted ?? start)
        if (rest <= (painted === null ? GIVE_UP_MS : QUIET_MS)) requestAnimationFrame(look)
        else {
          observer.disconnect()
          if (painted === null) reject(new Error('The input changed nothing'))
          else resolve(painted - start)
        }
      })
    }
    requestAnimationFrame(() => {
      start = performance.now()
      act()
      look()
    })
  })
}

/** Time in ms of a frame in which nothing but one attribute changes: the least that can be measured. */
export async function measureEmptyFrames(count: number): Promise<readonly number[]> {
  const mark = document.createElement('div')
  document.body.append(mark)
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    times.push(await measureSettled(mark, () => mark.setAttribute('data-n', String(i))))
  }
  mark.remove()
  return times
}
