import { describe, expect, it } from 'vitest'
import { failed, here, settle, waiting, type Answer } from '../../../../src/domain/index.ts'
import type { CaseSource, RowEntry, RowSpan } from '../../../../src/engine/index.ts'
import { DEFAULT_VIEW } from '../../../../src/view/index.ts'
import { listGroups, positionOfGroup } from '../../../../src/ui/table/list-groups.ts'
import { whenHere } from '../../../../src/ui/table/when-here.ts'
import { frozenSource } from '../../../fixtures/frozen-list.ts'

const view = { ...DEFAULT_VIEW, group: 'organization' }

/** A source with the given number of cases in each group; remembers how much it was asked for. */
function sourceOf(sizes: Readonly<Record<string, number>>, later: boolean) {
  const asked: number[] = []
  const rows: CaseSource['rows'] = ({ collapsed, offset, limit }) => {
    const entries: RowEntry[] = Object.entries(sizes).flatMap(([key, count]) => [
      { kind: 'group', key, count, base: count, collapsed: collapsed.has(key) } as const,
      ...Array.from({ length: collapsed.has(key) ? 0 : count }, () => entryOf(key)),
    ])
    asked.push(limit)
    const span: RowSpan = {
      entries: entries.slice(offset, offset + limit),
      entryCount: entries.length,
      caseCount: 0,
    }
    return later ? waiting(Promise.resolve(here(span))) : here(span)
  }
  return { source: { rows }, asked }
}

const entryOf = (group: string) => ({ kind: 'case', row: 0, case: {}, group }) as RowEntry

async function valueOf<T>(answer: Answer<T>): Promise<T> {
  const settled = await settle(answer)
  if (settled.state !== 'here') throw new Error(settled.error.code)
  return settled.value
}

const sizes = { a: 1, b: 5_000, c: 3, d: 1_999, e: 1 }

describe('listGroups', () => {
  for (const later of [false, true]) {
    it(`finds every group in order, whether answers come ${later ? 'later' : 'at once'}`, async () => {
      const { source, asked } = sourceOf(sizes, later)
      const answer = listGroups(source, view)
      expect(answer.state).toBe(later ? 'waiting' : 'here')
      const groups = await valueOf(answer)
      expect(groups.map((group) => group.key)).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(Math.max(...asked)).toBeLessThanOrEqual(2_000)
    })
  }

  it('needs one question when the keys are known', async () => {
    const { source, asked } = sourceOf(sizes, false)
    expect(await valueOf(listGroups(source, view, Object.keys(sizes)))).toHaveLength(5)
    expect(asked).toHaveLength(1)
  })

  it('ends on a list without groups', async () => {
    expect(await valueOf(listGroups(sourceOf({}, false).source, view))).toEqual([])
  })

  it('fails as its question does, and is then not taken for a list without groups', async () => {
    const broken: CaseSource['rows'] = () => failed({ code: 'unreachable', detail: '' })
    const answer = listGroups({ rows: broken }, view)
    expect(answer.state).toBe('failed')
    const heard: string[] = []
    await new Promise<void>((done) => {
      whenHere(
        answer,
        () => heard.push('here'),
        () => {
          heard.push('failed')
          done()
        },
      )
    })
    expect(heard).toEqual(['failed'])
  })

  it('groups a list by any dimension that is counted', async () => {
    const source = frozenSource()
    const of = async (group: string) =>
      (await valueOf(listGroups(source, { ...view, group }))).map(({ key, count }) => [key, count])
    expect(await of('level')).toEqual([
      ['central', 17],
      ['provincial', 13],
      ['prefecture', 12],
      ['county', 11],
    ])
    expect(await of('vertical')).toEqual([
      ['1', 2],
      ['0', 51],
    ])
  })
})

describe('positionOfGroup', () => {
  it('counts the cases of open groups only', async () => {
    const groups = await valueOf(listGroups(sourceOf(sizes, false).source, view))
    expect(positionOfGroup(groups, 'c', new Set())).toBe(5_003)
    expect(positionOfGroup(groups, 'c', new Set(['b']))).toBe(3)
    expect(positionOfGroup(groups, 'x', new Set())).toBeNull()
  })
})
