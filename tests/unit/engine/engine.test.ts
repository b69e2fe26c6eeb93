import { describe, expect, it } from 'vitest'
import { NO } from '../../../src/domain/index.ts'
import { NO_FILTER, buildEngine, encodeDataset } from '../../../src/engine/index.ts'
import { TEN } from './dataset-samples.ts'

describe('buildEngine', () => {
  // As columns arrive from a worker: copied, without the records they were made of.
  const engine = buildEngine(structuredClone(encodeDataset(TEN)))
  const sort = { column: 'region', descending: true } as const

  it('answers in row numbers from columns alone', () => {
    const filter = {
      ...NO_FILTER,
      text: '数据',
      values: { vertical: [NO], level: ['provincial', 'prefecture'] },
    }
    const page = { filter, sort, group: null, collapsed: new Set<string>(), offset: 0, limit: 2 }
    expect(engine.rows(page)).toEqual({
      entries: [
        { kind: 'case', row: 4, group: null },
        { kind: 'case', row: 7, group: null },
      ],
      entryCount: 3,
      caseCount: 3,
    })
    expect(engine.counts({ filter, cross: [] }).total).toEqual({ base: 10, count: 3 })
    expect(engine.standing(7, filter, sort)).toEqual({ position: 1, previous: 4, next: 8 })
    expect(engine.find('8')).toBe(7)
  })

  it('gives a new filter a new answer, and an old one its own again', () => {
    const totals = ['central', '320000', '110000', '330000', '320500', 'central', '320000'].map(
      (region) => {
        const filter = { ...NO_FILTER, values: { region: [region] } }
        return engine.counts({ filter, cross: [] }).total.count
      },
    )
    expect(totals).toEqual([2, 6, 1, 1, 3, 2, 6])
  })
})
