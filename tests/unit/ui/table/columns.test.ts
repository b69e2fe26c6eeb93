import { describe, expect, it } from 'vitest'
import type { Dimension, DimensionKind } from '../../../../src/domain/index.ts'
import { columnsOf, marksBeside } from '../../../../src/figures/index.ts'
import { cellClass, columnWidth, leastWidth } from '../../../../src/ui/table/column-widths.ts'
import { tableColumns } from '../../../../src/ui/table/columns.tsx'
import { groupChoices } from '../../../../src/ui/table/group-choices.ts'
import { FROZEN_FACTS } from '../../../fixtures/frozen-list.ts'

const dimension = (id: string, kind: DimensionKind, parts: Partial<Dimension> = {}): Dimension => ({
  id,
  kind,
  label: id,
  note: '',
  values: [],
  facet: false,
  column: true,
  ...parts,
})

const idsOf = (dimensions: readonly Dimension[]) => dimensions.map(({ id }) => id)

describe('columns of the table', () => {
  it('stand as the list declares them, with its labels and the widths they have always had', () => {
    const shown = columnsOf(FROZEN_FACTS)
    expect(shown.map((one) => [one.label, columnWidth(one), cellClass(one)])).toEqual([
      ['序号', '56px', 'cell-seq'],
      ['案例', null, 'cell-title'],
      ['申报单位', 'var(--organization-width)', 'cell-organization'],
      ['类别', '112px', 'cell-nominal'],
      ['地区', 'var(--place-width)', 'cell-place'],
      ['层级', 'var(--ordinal-width)', 'cell-ordinal'],
    ])
    const columns = tableColumns(FROZEN_FACTS)
    expect(columns.map(({ id, header }) => [id, header])).toEqual(
      shown.map(({ id, label }) => [id, label]),
    )
    expect(
      columns.filter(({ enableHiding }) => enableHiding === false).map(({ id }) => id),
    ).toEqual(['title'])
  })

  it('are as wide together as their fixed ones and what the title needs', () => {
    const shown = [
      dimension('title', 'title'),
      dimension('amount', 'number', { label: '投资' }),
      dimension('year', 'time', { label: '年份' }),
    ]
    expect(leastWidth(shown)).toBe('calc(200px + 96px + 96px)')
    const withShare = [...shown, dimension('organization', 'organization')]
    expect(leastWidth(withShare)).toBe(
      'calc((200px + 96px + 96px) / (1 - var(--organization-share)))',
    )
  })
})

describe('columnWidth', () => {
  it('leaves room for a header that is longer than its values, within reason', () => {
    const width = (label: string) => columnWidth(dimension('done', 'boolean', { label }))
    expect(width('是否')).toBe('96px')
    expect(width('中央驻地方单位')).toBe('116px')
    expect(width('字'.repeat(60))).toBe('200px')
  })
})

describe('marksBeside', () => {
  it('puts what has no column of its own at the last column before it', () => {
    const marks = marksBeside(FROZEN_FACTS.dimensions)
    expect([...marks].map(([id, own]) => [id, idsOf(own)])).toEqual([['level', ['vertical']]])
  })

  it('marks nothing that is a column, and nothing before the first column', () => {
    const marks = marksBeside([
      dimension('early', 'boolean', { column: false }),
      dimension('title', 'title'),
      dimension('done', 'boolean'),
      dimension('kind', 'nominal', { column: false }),
    ])
    expect(marks.size).toBe(0)
  })
})

describe('groupChoices', () => {
  it('offers place, main dimension and organisation first, the other counted ones after', () => {
    const { main, other } = groupChoices(FROZEN_FACTS)
    expect(idsOf(main)).toEqual(['region', 'category', 'organization'])
    expect(idsOf(other)).toEqual(['level', 'scope', 'vertical'])
  })

  it('offers nothing that the list does not have', () => {
    const dimensions = [dimension('title', 'title'), dimension('amount', 'number')]
    expect(groupChoices({ dimensions })).toEqual({ main: [], other: [] })
    const year = dimension('year', 'time', { facet: true })
    expect(idsOf(groupChoices({ dimensions: [...dimensions, year] }).main)).toEqual(['year'])
  })
})
