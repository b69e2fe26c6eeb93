import { useCallback } from 'react'
import type { LinkedCounts } from '../../engine/index.ts'
import { useApp } from './app-context.tsx'
import { useAnswer } from './use-answer.ts'
import { useFilter } from './use-filter.ts'

const EMPTY: LinkedCounts = {
  total: { base: 0, count: 0 },
  regions: [],
  categories: [],
  levels: [],
  scopes: [],
  verticals: [],
  regionByCategory: [],
}

/** Counts of every linked view under the current filter; empty until a remote engine has answered. */
export function useCounts(): LinkedCounts {
  const { source } = useApp()
  const filter = useFilter()
  const ask = useCallback(() => source.counts(filter), [source, filter])
  return useAnswer(ask).value ?? EMPTY
}
