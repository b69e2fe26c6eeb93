import { beforeAll, describe, expect, it } from 'vitest'
import { buildMatrix, chooseCells, type MatrixView } from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import type { FacetFilter } from '../../../src/engine/index.ts'
import { countCases, loadBundledDataset } from './bundled.ts'

let dataset: Dataset
beforeAll(async () => {
  dataset = await loadBundledDataset()
})

const PLAIN: MatrixView = { area: null, regions: [], categories: [], matrixOrder: { by: 'code' } }
const matrix = (view: Partial<MatrixView> = {}, filter: Partial<FacetFilter> = {}) =>
  buildMatrix(dataset, countCases(dataset, filter), { ...PLAIN, ...view })

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
    expect(columns.map((column) => [column.category, column.total.base])).toEqual([
      ['技术应用类', 24],
      ['公共服务类', 15],
      ['管理创新类', 14],
    ])
    expect(total).toEqual({ base: 53, count: 53 })
  })

  it('keeps classes and base under other filters, and ignores its own two', () => {
    const plain = matrix()
    const county = matrix(
      {},
      { levels: ['county'], regions: ['330000'], categories: ['公共服务类'] },
    )
    expect(county.classes).toEqual(plain.classes)
    const jiangsu = county.rows.find((row) => row.key === '320000')
    expect(jiangsu?.cells.map((cell) => [cell.count, cell.base, cell.step >= 0])).toEqual([
      [2, 7, true],
      [1, 4, true],
      [0, 1, false],
    ])
    expect(county.total).toEqual({ base: 53, count: 11 })
  })

  it('within an area has its children and its parts for rows', () => {
    const { rows, total } = matrix({ area: '320000' }, { area: '320000' })
    expect(rows.map((row) => [row.key, row.shortName, row.total.count])).toEqual([
      ['320000-own', '省级单位', 4],
      ['320100', '南京市', 2],
      ['320500', '苏州市', 5],
      ['321000', '扬州市', 1],
    ])
    expect(total.count).toBe(12)
  })

  it('lists a province that has a heading but no case, with zeros', () => {
    const coverage = { ...dataset.coverage, provinces: ['110000', '130000', '210000'] }
    const counts = countCases(dataset)
    const { rows } = buildMatrix({ ...dataset, coverage }, counts, PLAIN)
    expect(rows.map((row) => row.key).slice(0, 4)).toEqual([
      'central',
      '110000',
      '130000',
      '210000',
    ])
    expect(rows[2]?.cells.map((cell) => cell.base)).toEqual([0, 0, 0])
  })

  it('orders by a total or a category, equal rows by code', () => {
    const names = (by: MatrixView['matrixOrder']) =>
      matrix({ matrixOrder: by }).rows.map((row) => row.shortName)
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
    expect(names({ by: 'category', category: '公共服务类' }).slice(0, 3)).toEqual([
      '江苏',
      '中央国家机关',
      '北京',
    ])
  })

  it('marks the cross product that the filters mean', () => {
    const marked = (view: Partial<MatrixView>) =>
      matrix(view).rows.flatMap((row) =>
        row.cells
          .filter((cell) => cell.selected)
          .map((cell) => `${row.shortName} ${cell.category}`),
      )
    expect(marked({})).toEqual([])
    expect(marked({ regions: ['320000', '330000'], categories: ['公共服务类'] })).toEqual([
      '江苏 公共服务类',
      '浙江 公共服务类',
    ])
    expect(marked({ regions: ['330000'] })).toHaveLength(3)
    expect(marked({ categories: ['公共服务类'] })).toHaveLength(8)
    const inside = matrix({ regions: ['320500'] }).rows.find((row) => row.key === '320000')
    expect(inside).toMatchObject({ selected: false, containsSelected: ['320500'] })
  })
})

describe('choosing cells', () => {
  const now = (regions: string[], categories: string[]) => ({ regions, categories })
  const cell = { region: 'r', category: 'c' }
  const cells = (regions: string[], categories: string[]) => ({
    type: 'cells/chosen',
    regions,
    categories,
  })

  it('plainly means only this, and clears what is sole', () => {
    expect(chooseCells(now(['x'], ['y']), cell, false)).toEqual(cells(['r'], ['c']))
    expect(chooseCells(now(['r'], ['c']), cell, false)).toEqual(cells([], []))
    expect(chooseCells(now(['r'], ['c']), { region: 'r', category: null }, false)).toEqual(
      cells(['r'], []),
    )
    expect(chooseCells(now(['r'], []), { region: 'r', category: null }, false)).toEqual(
      cells([], []),
    )
    expect(chooseCells(now(['r'], []), { region: null, category: 'c' }, false)).toEqual(
      cells([], ['c']),
    )
  })

  it('widens and narrows the cross product', () => {
    expect(chooseCells(now([], []), cell, true)).toEqual(cells(['r'], ['c']))
    expect(chooseCells(now(['x'], ['y']), cell, true)).toEqual(cells(['x', 'r'], ['y', 'c']))
    expect(chooseCells(now(['x', 'r'], ['c']), cell, true)).toEqual(cells(['x'], ['c']))
    expect(chooseCells(now(['r'], ['y', 'c']), cell, true)).toEqual(cells(['r'], ['y']))
    expect(chooseCells(now(['r'], ['c']), cell, true)).toEqual(cells([], []))
    expect(chooseCells(now([], ['y']), cell, true)).toEqual(cells([], ['y', 'c']))
    expect(chooseCells(now([], ['c']), cell, true)).toEqual(cells([], []))
  })

  it('leaves headers to the filters of their dimension', () => {
    expect(chooseCells(now([], []), { region: 'r', category: null }, true)).toEqual({
      type: 'region/toggled',
      key: 'r',
    })
    expect(chooseCells(now([], []), { region: null, category: 'c' }, true)).toEqual({
      type: 'category/toggled',
      category: 'c',
    })
  })
})
