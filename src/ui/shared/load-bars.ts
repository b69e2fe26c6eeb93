import { useEffect, useState } from 'react'

let loaded = false

/** Fetches what draws bars, once; the first picture shows them before. */
export async function loadBars(): Promise<void> {
  if (loaded) return
  const { registerBars } = await import('./echarts-bars.ts')
  registerBars()
  loaded = true
}

/** Whether bars can be drawn; where they are `wanted` and cannot yet, what draws them is fetched. */
export function useBars(wanted: boolean): boolean {
  const [ready, setReady] = useState(loaded)
  useEffect(() => {
    let gone = false
    if (wanted && !ready) {
      // Where it cannot be had the figures stand beside the place of the bars.
      loadBars().then(
        () => !gone && setReady(true),
        () => undefined,
      )
    }
    return () => {
      gone = true
    }
  }, [wanted, ready])
  return ready
}
