import { useEffect, useEffectEvent, useState } from 'react'
import { isFullScreen, onFullScreenChange } from '../../platform/index.ts'

/** Whether the page is full screen. `onLost`: it no longer is; `byUs`: the page had asked for that. */
export function useFullScreen(onLost: (byUs: boolean) => void): boolean {
  const [full, setFull] = useState(isFullScreen)
  const lost = useEffectEvent(onLost)
  useEffect(() => {
    setFull(isFullScreen())
    return onFullScreenChange((on, byUs) => {
      setFull(on)
      if (!on) lost(byUs)
    })
  }, [])
  return full
}
