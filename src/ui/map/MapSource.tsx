import type { MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { ReviewNumber } from './ReviewNumber.tsx'

/** Where the boundaries that are drawn are from, with the 审图号; nothing for squares. */
export function MapSource({ map }: { map: MapFile | null }) {
  if (!map || map.attribution === '') return null
  return (
    <>
      <p>{messages.map.source(map.attribution)}</p>
      <ReviewNumber />
    </>
  )
}
