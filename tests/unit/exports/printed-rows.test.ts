import { describe, expect, it } from 'vitest'
import { createMemorySource, NO_FILTER } from '../../../src/engine/index.ts'
import { aboutPages, printedRows } from '../../../src/figures/index.ts'
import { loadBundledDataset } from '../figures/bundled.ts'

const source = createMemorySource(await loadBundledDataset())
const rows = (group: 'category' | null, most: number, limit = 10_000) =>
  printedRows(
    source.window({
      filter: NO_FILTER,
      sort: { column: 'seq', descending: false },
      group,
      collapsed: new Set(),
      offset: 0,
      limit,
    }),
    most,
  )

describe('the rows that go on paper', () => {
  it('are all of them where there are few enough', () => {
    expect(rows(null, 53)).toMatchObject({ rows: 53, cut: false })
    const grouped = rows('category', 53)
    expect(grouped).toMatchObject({ rows: 53, cut: false })
    expect(grouped.entries).toHaveLength(56)
  })

  it('are the first ones where there are more', () => {
    const first = rows(null, 10)
    expect(first).toMatchObject({ rows: 10, cut: true })
    expect(first.entries.map((entry) => entry.kind === 'case' && entry.case.seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(rows(null, 53, 20)).toMatchObject({ rows: 20, cut: true })
  })

  it('end with a case, never with the header of a group whose cases are left out', () => {
    const { entries } = rows('category', 24)
    expect(entries).toHaveLength(25)
    expect(entries.at(-1)?.kind).toBe('case')
  })

  it('take about as many pages as they did when they were printed', () => {
    expect(aboutPages(53, 'landscape')).toBe(4)
    expect(aboutPages(12, 'portrait')).toBe(2)
    expect(aboutPages(0, 'landscape')).toBe(1)
  })
})
