import { useEffect, useState } from 'react'

let loaded = false

/** Fetches what draws bars, once. */
export async function loadBars(): Promise<void> {
  if (loaded) return
  const { registerBars } = await import('./echarts-bars.ts')
  registerBars()
  loaded = true
}

/**
 * Whether bars can be drawn; where they are wanted and cannot yet, what draws them is fetched.
 *
 * @param wanted what is to be drawn, `null` for nothing; where fetching failed it is tried again with
 * the next.
 */
export function useBars(wanted: object | null): 'here' | 'waiting' | 'failed' {
  const [state, setState] = useState<'here' | 'waiting' | 'failed'>(loaded ? 'here' : 'waiting')
  useEffect(() => {
    let gone = false
    if (wanted && !loaded) {
      loadBars().then(
        () => !gone && setState('here'),
        () => !gone && setState('failed'),
      )
    } else if (wanted) setState('here')
    return () => {
      gone = true
    }
  }, [wanted])
  return state
}
