import { findHits } from '../../engine/index.ts'
import { useReader } from './readings.ts'

/** A text with the hits of a search query marked, those by pinyin too. */
export function Marked({ text, query }: { text: string; query: string }) {
  const reader = useReader()
  const hits = query.trim() === '' ? [] : findHits(text, query, reader)
  if (hits.length === 0) return text
  const parts = []
  let at = 0
  for (const [start, end] of hits) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
