import { useEffect } from 'react'
import { isReadableQuery, type Reader } from '../../engine/index.ts'
import { useApp, useAppState } from './app-context.tsx'

/** What reads texts by pinyin; `null` until a query has asked for it. */
export const useReader = (): Reader | null => useAppState((state) => state.reader)

/** Has the reader loaded when `query` is one that pinyin may answer. */
export function useReaderFor(query: string): void {
  const { services } = useApp()
  const wanted = isReadableQuery(query)
  useEffect(() => {
    if (wanted) services.requestReader()
  }, [wanted, services])
}
