import { useEffect, useState } from 'react'
import { settle } from '../../domain/index.ts'
import { linkTo, packText } from '../../platform/index.ts'
import { encodeSceneText, encodeView, readView, type Scene } from '../../view/index.ts'
import { useApp, type AppModel } from '../shared/app-context.tsx'

/** Most characters that a link with scenes may have: mail and chat programs cut off longer ones. */
export const MAX_LINK = 8000

/** A link that shows the first scene and carries all of them. */
export async function makeSceneLink(
  { facts, source }: Pick<AppModel, 'facts' | 'source'>,
  scenes: readonly Scene[],
): Promise<string> {
  const [packed, first] = await Promise.all([
    packText(encodeSceneText(scenes)),
    settle(readView(scenes[0]?.view ?? '', facts, source)),
  ])
  const shown = first.state === 'here' ? encodeView(first.value.view) : ''
  return linkTo(`${shown === '' ? '' : `${shown}&`}scenes=${packed}`)
}

/** How long the link with these scenes is, in characters; `null` until it is made. */
export function useSceneLinkLength(scenes: readonly Scene[]): number | null {
  const model = useApp()
  const [length, setLength] = useState<number | null>(null)
  useEffect(() => {
    let stale = false
    if (scenes.length > 0) {
      void makeSceneLink(model, scenes).then((link) => {
        if (!stale) setLength(link.length)
      })
    }
    return () => {
      stale = true
      setLength(null)
    }
  }, [scenes, model])
  return length
}
