import { useEffect, useState } from 'react'
import { linkTo, packText } from '../../platform/index.ts'
import {
  decodeView,
  encodeSceneText,
  encodeView,
  vocabularyOf,
  type Scene,
} from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'

/** Most characters that a link with scenes may have: mail and chat programs cut off longer ones. */
export const MAX_LINK = 8000

/** A link that shows the first scene and carries all of them; `null` until it is made. */
export function useSceneLink(scenes: readonly Scene[]): string | null {
  const { dataset } = useApp()
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    let stale = false
    const [first] = scenes
    const make = async () => {
      const packed = await packText(encodeSceneText(scenes))
      if (stale || !first) return
      const shown = encodeView(decodeView(first.view, vocabularyOf(dataset)).view)
      setLink(linkTo(`${shown === '' ? '' : `${shown}&`}scenes=${packed}`))
    }
    void make()
    return () => {
      stale = true
      setLink(null)
    }
  }, [scenes, dataset])
  return link
}
