import { isOffMap, PLACE } from '../../src/domain/index.ts'
import { checkBehind } from './figure-behind-claims.ts'
import { alone, isShownValue, nameOfValue, type Faults } from './figure-claims.ts'
import type { Naive, Told } from './figure-oracle.ts'
import {
  findAll,
  hasClass,
  hasRole,
  readPrinted,
  readSpoken,
  textOf,
  type Element,
} from './figure-reading.ts'

/** The rows of the matrix: those with cases, and of the country those that are listed. */
export function matrixRows(naive: Naive): readonly string[] {
  const { list, rows, view } = naive
  const own = [...naive.facet(rows)].filter(isShownValue).map(([key]) => key)
  if (rows !== PLACE || view.area !== null) return own
  const { central, provinces } = list.coverage
  const listed = [...(central ? ['central'] : []), ...provinces]
  return [...own, ...listed.filter((key) => !own.includes(key))]
}

/** The matrix in the page, a frame or on the stage: cells and sums, printed and spoken, and colours. */
export function checkMatrix(faults: Faults, naive: Naive, panel: Element, where: string) {
  const { by, list, rows } = naive
  const cells = findAll(panel, hasRole('gridcell'))
  if (naive.isUnlisted) return faults.same(`${where}: cells of what is not listed`, cells.length, 0)
  const names = by === null ? [] : matrixRows(naive)
  if (!by || names.length === 0) return faults.same(`${where}: cells`, cells.length, 0)
  const columns = [...naive.facet(by.id).keys()]
  const labels = columns.map((column) => nameOfValue(list, by.id, column))
  const known = new Map(names.map((key) => [nameOfValue(list, rows, key), key]))
  const lines = findAll(panel, ({ tag }) => tag === 'tbody').flatMap((body) =>
    findAll(body, ({ tag }) => tag === 'tr'),
  )
  faults.same(`${where}: rows`, lines.length, known.size)
  const told = (cell: Element | undefined, name: string, expected: Told) => {
    const { cases } = readSpoken(cell?.attributes['aria-label'] ?? '', name)
    faults.told(`${where}: ${name}, spoken`, cases ?? {}, expected)
    checkBehind(faults, naive, cell, `${where}: ${name}`, expected.count)
    if (cell?.attributes['role'] !== 'gridcell') return
    faults.told(`${where}: ${name}`, alone(readPrinted(textOf(cell))), expected)
  }
  const colours = coloursOf(panel)
  for (const line of lines) {
    const [head] = findAll(line, hasRole('rowheader'))
    const spoken = head?.attributes['aria-label'] ?? ''
    const name = [...known.keys()].find((one) => spoken.startsWith(`${one}，`))
    const key = known.get(name ?? '')
    if (name === undefined || key === undefined) {
      faults.add(`${where}: row`, spoken, [...known.keys()])
      continue
    }
    told(head, name, naive.rowTotal(key))
    const own = findAll(line, hasRole('gridcell'))
    columns.forEach((column, i) => {
      const cell = naive.cell(rows, by.id, key, column)
      told(own[i], `${name}，${labels[i]}`, cell)
      const [fill] = own[i] ? findAll(own[i], hasClass('matrix-fill')) : []
      const colour = colours.find(({ from, to }) => cell.count >= from && cell.count <= to)
      if (cell.count > 0)
        faults.same(
          `${where}: colour of ${cell.count}`,
          fill?.attributes['style']?.replace('faded', 'sequence'),
          colour?.style,
        )
    })
    told(own.at(-1), `${name}，合计`, naive.rowTotal(key))
  }
  const [foot] = findAll(panel, ({ tag }) => tag === 'tfoot')
  const sums = foot ? findAll(foot, hasRole('gridcell')) : []
  const heads = findAll(panel, hasClass('matrix-column-name'))
  columns.forEach((column, i) => {
    told(heads[i], labels[i] ?? '', naive.columnTotal(column))
    told(sums[i], `${labels[i]}，合计`, naive.columnTotal(column))
  })
  told(sums.at(-1), '全部，合计', naive.grandTotal())
}

/** 3–5, or 3 alone. */
function rangeOf(text: string) {
  const [, from, to = from] = /^(\d+)(?:–(\d+))?$/.exec(text) ?? []
  return from === undefined ? null : { from: Number(from), to: Number(to) }
}

/** Classes of a legend with their colours. */
function coloursOf(panel: Element) {
  return findAll(panel, hasClass('matrix-legend'))
    .flatMap((legend) => findAll(legend, ({ tag }) => tag === 'li'))
    .flatMap((item) => {
      const range = rangeOf(textOf(item))
      const [swatch] = findAll(item, hasClass('swatch'))
      return range ? [{ ...range, style: swatch?.attributes['style'] }] : []
    })
}

/**
 * One number of cases has one colour on the map and in the matrix beside it; where nothing lies on a
 * map the matrix has classes of its own.
 */
export function checkSameColours(faults: Faults, naive: Naive, map: Element, matrix: Element) {
  const { drawing } = naive.view
  if (naive.metric !== 'count' || drawing === 'bubbles' || drawing === 'prefectures') return
  if ([...naive.facet(PLACE).keys()].every((key) => isOffMap(key))) return
  const colours = coloursOf(matrix)
  for (const item of findAll(map, hasClass('legend-class'))) {
    const range = rangeOf(textOf(item))
    const style = findAll(item, hasClass('swatch'))[0]?.attributes['style']
    for (const one of colours) {
      if (range && one.from <= range.to && range.from <= one.to)
        faults.same(`colour of ${one.from} beside the map`, one.style, style)
    }
  }
}
