import { describe, expect, it } from 'vitest'
import { NO_FILTER, type CaseSource, type WindowEntry } from '../../../../src/engine/index.ts'
import { listGroups, positionOfGroup } from '../../../../src/ui/table/list-groups.ts'

const query = {
  filter: NO_FILTER,
  sort: { column: 'seq', descending: false },
  group: 'organization',
} as const

/** A source with the given number of cases in each group; remembers how much it was asked for. */
function sourceOf(sizes: Readonly<Record<string, number>>, later: boolean) {
  const asked: number[] = []
  const window: CaseSource['window'] = ({ collapsed, offset, limit }) => {
    const entries: WindowEntry[] = Object.entries(sizes).flatMap(([key, count]) => [
      { kind: 'group', key, count, base: count, collapsed: collapsed.has(key) } as const,
      ...Array.from({ length: collapsed.has(key) ? 0 : count }, () => entryOf(key)),
    ])
    asked.push(limit)
    const answer = {
      entries: entries.slice(offset, offset + limit),
      entryCount: entries.length,
      caseCount: 0,
    }
    return later ? Promise.resolve(answer) : answer
  }
  return { source: { window } as CaseSource, asked }
}

const entryOf = (group: string) => ({ kind: 'case', row: 0, case: {}, group }) as WindowEntry

const sizes = { a: 1, b: 5_000, c: 3, d: 1_999, e: 1 }

describe('listGroups', () => {
  for (const later of [false, true]) {
    it(`finds every group in order, whether answers come ${later ? 'later' : 'at once'}`, async () => {
      const { source, asked } = sourceOf(sizes, later)
      const groups = await listGroups(source, query)
      expect(groups.map((group) => group.key)).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(Math.max(...asked)).toBeLessThanOrEqual(2_000)
    })
  }

  it('needs one question when the keys are known', () => {
    const { source, asked } = sourceOf(sizes, false)
    expect(listGroups(source, query, Object.keys(sizes))).toHaveLength(5)
    expect(asked).toHaveLength(1)
  })

  it('ends on a list without groups', () => {
    expect(listGroups(sourceOf({}, false).source, query)).toEqual([])
  })
})

describe('positionOfGroup', () => {
  it('counts the cases of open groups only', async () => {
    const groups = await listGroups(sourceOf(sizes, false).source, query)
    expect(positionOfGroup(groups, 'c', new Set())).toBe(5_003)
    expect(positionOfGroup(groups, 'c', new Set(['b']))).toBe(3)
    expect(positionOfGroup(groups, 'x', new Set())).toBeNull()
  })
})
