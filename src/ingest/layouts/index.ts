import type { Layout } from './layout.ts'
import { stackedList } from './stacked-list.ts'
import { table } from './table.ts'

/** Every layout that can be read; of two that are equally sure, the first is taken. */
const LAYOUTS: readonly Layout[] = [stackedList, table]

/** Below it no layout is taken: the source is no list that can be read. */
const FLOOR = 0.3

/** The layout that is surest of a source, or `null` where none is sure enough. */
export function detectLayout(source: string): Layout | null {
  let best: Layout | null = null
  let highest = FLOOR
  for (const layout of LAYOUTS) {
    const score = layout.detect(source)
    if (score > highest) [best, highest] = [layout, score]
  }
  return best
}
