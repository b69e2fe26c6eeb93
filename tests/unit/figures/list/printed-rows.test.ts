import { describe, expect, it } from 'vitest'
import { aboutPages, listRequest, printedRows, valueOf } from '../../../../src/figures/index.ts'
import { DEFAULT_VIEW } from '../../../../src/view/index.ts'
import { frozenSource } from '../../../fixtures/frozen-list.ts'

const source = frozenSource()
const rows = async (group: 'category' | null, most: number, limit = 10_000) => {
  const span = { collapsed: new Set<string>(), offset: 0, limit }
  return printedRows(
    await valueOf(source.rows(listRequest({ ...DEFAULT_VIEW, group }, span))),
    most,
  )
}

describe('the rows that go on paper', () => {
  it('are all of them where there are few enough', async () => {
    expect(await rows(null, 53)).toMatchObject({ rows: 53, cut: false })
    const grouped = await rows('category', 53)
    expect(grouped).toMatchObject({ rows: 53, cut: false })
    expect(grouped.entries).toHaveLength(56)
  })

  it('are the first ones where there are more', async () => {
    const first = await rows(null, 10)
    expect(first).toMatchObject({ rows: 10, cut: true })
    expect(first.entries.map((entry) => entry.kind === 'case' && entry.case.id)).toEqual(
      Array.from({ length: 10 }, (_, i) => String(i + 1)),
    )
    expect(await rows(null, 53, 20)).toMatchObject({ rows: 20, cut: true })
  })

  it('end with a case, never with the header of a group whose cases are left out', async () => {
    const { entries } = await rows('category', 24)
    expect(entries).toHaveLength(25)
    expect(entries.at(-1)?.kind).toBe('case')
  })

  it('take about as many pages as they did when they were printed', () => {
    expect(aboutPages(53, 'landscape')).toBe(4)
    expect(aboutPages(12, 'portrait')).toBe(2)
    expect(aboutPages(0, 'landscape')).toBe(1)
  })
})
