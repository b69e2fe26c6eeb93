import { describe, expect, it } from 'vitest'
import {
  buildMatrix,
  cellText,
  cellWords,
  chooseCells,
  classBreaks,
  facetsOf,
  matrixTitle,
  sequenceStep,
  tabSubtitle,
} from '../../../src/figures/index.ts'
import type { Filters, ViewState } from '../../../src/view/index.ts'
import { FROZEN_FACTS, FROZEN_LIST } from '../../fixtures/frozen-list.ts'
import { BARE_LIST, THEMES_LIST } from '../../fixtures/odd-lists.ts'
import { build, countView, filtered, viewOf } from './views.ts'

const matrix = (filters: Filters = {}, parts: Partial<ViewState> = {}) =>
  build(buildMatrix, filtered(filters, parts))

describe('the matrix of the list', () => {
  it('holds every count and the totals at its edges', () => {
    const { rows, columns, total } = matrix()
    expect(
      rows.map((row) => [row.shortName, ...row.cells.map((cell) => cell.count), row.total.count]),
    ).toEqual([
      ['中央国家机关', 8, 3, 6, 17],
      ['北京', 4, 3, 3, 10],
      ['辽宁', 0, 1, 1, 2],
      ['吉林', 0, 1, 0, 1],
      ['黑龙江', 1, 0, 1, 2],
      ['上海', 2, 1, 0, 3],
      ['江苏', 7, 4, 1, 12],
      ['浙江', 2, 2, 2, 6],
    ])
    expect(columns.map((column) => [column.label, column.total.base])).toEqual([
      ['技术应用类', 24],
      ['公共服务类', 15],
      ['管理创新类', 14],
    ])
    expect(total).toMatchObject({ base: 53, count: 53 })
  })

  it('keeps classes and base under other filters, and ignores its own two', () => {
    const plain = matrix()
    const county = matrix({ level: ['county'], region: ['330000'], category: ['公共服务类'] })
    expect(county.classes).toEqual(plain.classes)
    const jiangsu = county.rows.find((row) => row.key === '320000')
    expect(jiangsu?.cells.map((cell) => [cell.count, cell.base, cell.step >= 0])).toEqual([
      [2, 7, true],
      [1, 4, true],
      [0, 1, false],
    ])
    expect(county.total).toMatchObject({ base: 53, count: 11 })
  })

  it('within an area has its children and its parts for rows', () => {
    const { rows, total } = matrix({}, { area: '320000' })
    expect(rows.map((row) => [row.key, row.shortName, row.total.count])).toEqual([
      ['320000-own', '省级单位', 4],
      ['320100', '南京市', 2],
      ['320500', '苏州市', 5],
      ['321000', '扬州市', 1],
    ])
    expect(total.count).toBe(12)
  })

  it('lists a province that has a heading but no case, with zeros', () => {
    const coverage = { ...FROZEN_LIST.coverage, provinces: ['110000', '130000', '210000'] }
    const { rows } = build(buildMatrix, viewOf(), { ...FROZEN_LIST, coverage })
    expect(rows.map((row) => row.key).slice(0, 4)).toEqual([
      'central',
      '110000',
      '130000',
      '210000',
    ])
    expect(rows[2]?.cells.map((cell) => [cell.base, cell.state])).toEqual([
      [0, 'zero'],
      [0, 'zero'],
      [0, 'zero'],
    ])
  })

  it('orders by a total or a value, equal rows by code', () => {
    const names = (by: ViewState['matrixOrder']) =>
      matrix({}, { matrixOrder: by }).rows.map((row) => row.shortName)
    expect(names({ by: 'total' })).toEqual([
      '中央国家机关',
      '江苏',
      '北京',
      '浙江',
      '上海',
      '辽宁',
      '黑龙江',
      '吉林',
    ])
    expect(names({ by: 'value', value: '公共服务类' }).slice(0, 3)).toEqual([
      '江苏',
      '中央国家机关',
      '北京',
    ])
  })

  it('marks the cross product that the filters mean', () => {
    const marked = (filters: Filters) =>
      matrix(filters).rows.flatMap((row) =>
        row.cells.filter((cell) => cell.selected).map((cell) => `${row.shortName} ${cell.column}`),
      )
    expect(marked({})).toEqual([])
    expect(marked({ region: ['320000', '330000'], category: ['公共服务类'] })).toEqual([
      '江苏 公共服务类',
      '浙江 公共服务类',
    ])
    expect(marked({ region: ['330000'] })).toHaveLength(3)
    expect(marked({ category: ['公共服务类'] })).toHaveLength(8)
    const inside = matrix({ region: ['320500'] }).rows.find((row) => row.key === '320000')
    expect(inside).toMatchObject({ selected: false, containsSelected: ['320500'] })
  })
})

describe('the matrix of other dimensions', () => {
  it('shows 层级 × 类别: 县级 has none of its 11 cases in 管理创新类', () => {
    const view = viewOf({ rows: 'level' })
    const { rows, total, columns } = build(buildMatrix, view)
    expect(matrixTitle(FROZEN_FACTS, view)).toBe('层级 × 类别')
    const county = rows.find(({ key }) => key === 'county')
    expect(county).toMatchObject({ name: '县级', total: { count: 11, base: 11 } })
    expect(county?.cells[2]).toMatchObject({ column: '管理创新类', count: 0, base: 0, step: -1 })
    expect(columns[2]).toMatchObject({ label: '管理创新类', total: { base: 14 } })
    expect(total.count).toBe(53)
    expect(rows.map((row) => row.name)).toEqual(['中央', '省级', '地市级', '县级'])
  })

  it('names its own dimensions in title and subtitle', () => {
    const { facts, view, counts } = countView(viewOf({ by: 'level' }))
    expect(matrixTitle(facts, view)).toBe('地区 × 层级')
    expect(tabSubtitle(facts, view, 'matrix', counts)).toBe('每格为该地区、该层级的案例数')
    expect(matrixTitle(facts, viewOf())).toBe('地区 × 类别')
  })

  it('counts a case with several values once in the sums across them', () => {
    const { rows, total } = build(buildMatrix, viewOf({ rows: 'year' }), THEMES_LIST)
    expect(
      rows.map((row) => [row.name, ...row.cells.map(({ count }) => count), row.total.count]),
    ).toEqual([
      ['2021', 1, 1, 1, 2],
      ['2022', 0, 1, 0, 1],
      ['未标明年份', 1, 0, 2, 3],
    ])
    expect(total.count).toBe(6)
  })

  it('is none where nothing is counted', () => {
    const { facts, view, counts } = countView(viewOf(), BARE_LIST)
    expect(buildMatrix(facts, view, counts)).toBeNull()
  })
})

describe('the colours of the matrix', () => {
  it('are those of the map for the same numbers', () => {
    const { facts, view, counts } = countView(viewOf())
    const classes = classBreaks(facetsOf(counts, 'region').map(({ base }) => base))
    const stepOf = (count: number) =>
      sequenceStep(
        classes.findIndex(({ from, to }) => count >= from && count <= to),
        classes.length,
        5,
      )
    const cells = buildMatrix(facts, view, counts)!.rows.flatMap((row) => row.cells)
    for (const { count, step } of cells) expect(step).toBe(count === 0 ? -1 : stepOf(count))
    expect(cells.find(({ count }) => count === 4)?.step).toBe(2)
    expect(cells.find(({ count }) => count === 8)?.step).toBe(3)
  })

  it('leave out classes above all cells, and reach to cells above all regions', () => {
    expect(matrix().classes).toEqual([
      { from: 1, to: 1, step: 0 },
      { from: 2, to: 2, step: 1 },
      { from: 3, to: 5, step: 2 },
      { from: 6, to: 9, step: 3 },
    ])
    const few = FROZEN_LIST.cases.map((one, i) =>
      i % 3 === 0 ? one : { ...one, place: { key: `${String(11 + (i % 20))}0000`, codes: [] } },
    )
    const { classes, rows } = build(buildMatrix, viewOf({ rows: 'level' }), {
      ...FROZEN_LIST,
      cases: few,
    })
    const largest = Math.max(...rows.flatMap((row) => row.cells.map(({ base }) => base)))
    expect(classes.at(-1)).toMatchObject({ step: 4, to: largest })
  })

  it('stand without a map where nothing lies on one', () => {
    const cases = FROZEN_LIST.cases.map((one) => ({ ...one, place: { key: 'unknown', codes: [] } }))
    const list = { ...FROZEN_LIST, cases }
    const { classes, rows } = build(buildMatrix, viewOf({ rows: 'level' }), list)
    expect(classes.at(-1)).toMatchObject({ step: 4 })
    expect(new Set(rows.flatMap((row) => row.cells.map(({ step }) => step))).size).toBeGreaterThan(
      2,
    )
  })
})

describe('what the matrix prints', () => {
  it('has its base wherever that is another number, as stacked bars have it', () => {
    expect(cellText({ count: 3, base: 3 }, false)).toBe('3')
    expect(cellText({ count: 3, base: 3 }, true)).toBe('3 / 3')
    // A sum across several values of a case heeds the filter of their dimension.
    const view = viewOf({ by: 'theme', filters: { theme: ['traffic'] } })
    const { total } = build(buildMatrix, view, THEMES_LIST)
    expect(cellText(total, false)).toBe('2 / 6')
    expect(cellWords('合计', total, false)).toBe('合计，2 个案例，共 6 个')
  })
})

describe('choosing cells', () => {
  const axes = { rows: 'level', columns: 'category' }
  const now = (level: string[], category: string[]) => ({ filters: { level, category } })
  const cell = { row: 'r', column: 'c' }
  const cells = (level: string[], category: string[]) => ({
    type: 'facet/picked',
    picks: { level, category },
    exactly: true,
  })

  it('plainly means only this, and clears what is sole', () => {
    expect(chooseCells(axes, now(['x'], ['y']), cell, false)).toEqual(cells(['r'], ['c']))
    expect(chooseCells(axes, now(['r'], ['c']), cell, false)).toEqual(cells([], []))
    expect(chooseCells(axes, now(['r'], ['c']), { row: 'r', column: null }, false)).toEqual(
      cells(['r'], []),
    )
    expect(chooseCells(axes, now(['r'], []), { row: 'r', column: null }, false)).toEqual(
      cells([], []),
    )
    expect(chooseCells(axes, now(['r'], []), { row: null, column: 'c' }, false)).toEqual(
      cells([], ['c']),
    )
  })

  it('widens and narrows the cross product', () => {
    expect(chooseCells(axes, now([], []), cell, true)).toEqual(cells(['r'], ['c']))
    expect(chooseCells(axes, now(['x'], ['y']), cell, true)).toEqual(cells(['x', 'r'], ['y', 'c']))
    expect(chooseCells(axes, now(['x', 'r'], ['c']), cell, true)).toEqual(cells(['x'], ['c']))
    expect(chooseCells(axes, now(['r'], ['y', 'c']), cell, true)).toEqual(cells(['r'], ['y']))
    expect(chooseCells(axes, now(['r'], ['c']), cell, true)).toEqual(cells([], []))
    expect(chooseCells(axes, now([], ['y']), cell, true)).toEqual(cells([], ['y', 'c']))
    expect(chooseCells(axes, now([], ['c']), cell, true)).toEqual(cells([], []))
  })

  it('leaves headers to the filters of their dimension', () => {
    expect(chooseCells(axes, now([], []), { row: 'r', column: null }, true)).toEqual({
      type: 'facet/toggled',
      dimension: 'level',
      value: 'r',
    })
    expect(chooseCells(axes, now([], []), { row: null, column: 'c' }, true)).toEqual({
      type: 'facet/toggled',
      dimension: 'category',
      value: 'c',
    })
  })
})
