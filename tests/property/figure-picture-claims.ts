import {
  isOffMap,
  parsePartKey,
  PLACE,
  shortDivisionName,
  shortProvinceName,
} from '../../src/domain/index.ts'
import { featurePath } from '../../src/figures/index.ts'
import { regionName } from '../../src/view/index.ts'
import { stackRows } from './figure-breakdown-claims.ts'
import { alone, nameOfValue, type Faults } from './figure-claims.ts'
import { aboutOf, checkSentences } from './figure-compare-claims.ts'
import type { NaiveComparison } from './figure-compare-oracle.ts'
import { isIn, placesOf, readRange } from './figure-map-claims.ts'
import { matrixRows } from './figure-matrix-claims.ts'
import type { Naive, Told } from './figure-oracle.ts'
import type { Page } from './figure-page.tsx'
import { readPrinted } from './figure-reading.ts'
import { fillsIn, isCut, linesIn, samplesIn, withoutTick } from './picture-reading.ts'

const FIGURE = /^(?:–|筛选后无|不适用|\d+(?: \/ \d+)?|\d+\.\d)$/

/** 图幅所限，另有 3 个地区（共 5 个案例）未画出: how many rows a picture has left out. */
function omittedIn(lines: readonly (readonly string[])[]): number {
  const said = lines.map(([first = '']) => /^图幅所限，另有 (\d+) 个/.exec(first)?.[1])
  return Number(said.find((one) => one !== undefined) ?? 0)
}

/** The map as a picture: the figures on it and beside it, and each region in the colour of its class. */
export function checkMapPicture(faults: Faults, naive: Naive, page: Page, svg: string) {
  const texts = linesIn(svg).flat()
  const inOrder = [...svg.matchAll(/<text (?![^>]*aria-hidden)[^>]*>(.*?)<\/text>/g)].map(
    ([, body = '']) => withoutTick(body.replace(/<[^>]*>/g, '')),
  )
  if (naive.isUnlisted)
    return faults.same(
      'picture of what is not listed',
      texts.filter((one) => FIGURE.test(one)),
      [],
    )
  const places = placesOf(naive, page)
  const shortNames = new Map(page.figure.marks.map((mark) => [mark.key, mark.shortName]))
  for (const { key, name, expected } of places) {
    // A code in the place of a name cannot be told from a figure.
    if (/^\d/.test(name)) continue
    const isOther = (words: string) =>
      places.some((one) => one.key !== key && [one.name, shortNames.get(one.key)].includes(words))
    // A part of an area may be called in short as what is off the map is.
    const own = [shortNames.get(key) ?? name, name].filter((words) => !isOther(words))
    const said = inOrder.flatMap((text, i) => {
      const beside = own.find(
        (one) => text.startsWith(`${one} `) && FIGURE.test(text.slice(one.length + 1)),
      )
      if (beside !== undefined) return [text.slice(beside.length + 1)]
      const next = inOrder[i + 1] ?? ''
      return own.includes(text) && FIGURE.test(next) ? [next] : []
    })
    for (const figure of said) faults.figure(`picture: ${name}`, readPrinted(figure), expected)
    if (isOffMap(key) && own.includes(name))
      faults.same(`picture: tile of ${name}`, said.length > 0, true)
  }
  if (naive.view.drawing === 'bubbles') return
  const fills = fillsIn(svg)
  const samples = samplesIn(svg).flatMap(({ fill, text }) => {
    const range = readRange(text)
    return range ? [{ fill, range }] : []
  })
  for (const feature of page.map?.features ?? []) {
    const place = places.find(({ key }) => key === feature.properties.adcode)
    if (place?.expected.state !== 'value') continue
    const classes = samples.filter(({ range }) => isIn(range, place.expected))
    const fill = fills.get(featurePath(feature))
    faults.same(
      `picture: colour of ${place.name}`,
      classes.map((one) => one.fill),
      [fill],
    )
  }
}

/** Bars and stacked bars as a picture. */
export function checkOverallPicture(faults: Faults, naive: Naive, svg: string) {
  const { by, list, rows } = naive
  if (!naive.isBrokenDown || naive.isUnlisted || !by) return
  const lines = linesIn(svg)
  const heading = lines.findIndex(([first = '']) => /^按.*的/.test(first))
  const bars = [...naive.facet(by.id)]
  const told = new Map(bars.map(([key, one]) => [nameOfValue(list, by.id, key), one]))
  checkLines(faults, told, lines.slice(0, heading), 'bars in a picture')
  const short = (name: string, key: string) =>
    rows === PLACE && !isOffMap(key) && !parsePartKey(key)
      ? shortDivisionName(regionName(list, key))
      : name
  const stacked = new Map(
    [...stackRows(naive)].map(([name, key]) => [short(name, key), naive.rowTotal(key)]),
  )
  const below = lines.slice(heading + 1)
  const drawn = checkLines(faults, stacked, below, 'stacked bars in a picture')
  faults.same('number of stacked bars in a picture', drawn + omittedIn(below), stacked.size)
}

/** Lines of a name and, at their end, its figure; how many there are. */
function checkLines(
  faults: Faults,
  told: ReadonlyMap<string, Told>,
  lines: readonly (readonly string[])[],
  where: string,
): number {
  const rows = lines
    .map((line) => ({ name: withoutTick(line[0] ?? ''), figure: line.at(-1) ?? '' }))
    .filter(({ name, figure }) => isCut(name) || (told.has(name) && FIGURE.test(figure)))
  for (const { name, figure } of rows) {
    const expected = told.get(name)
    if (expected) faults.told(`${where}: ${name}`, alone(readPrinted(figure)), expected)
  }
  return rows.length
}

/** The matrix as a picture: each line a name, its cells and its sum. */
export function checkMatrixPicture(faults: Faults, naive: Naive, svg: string) {
  const { by, list, rows } = naive
  if (!naive.isBrokenDown || naive.isUnlisted || !by) return
  const columns = [...naive.facet(by.id).keys()]
  const short = (key: string) => {
    if (rows !== PLACE || isOffMap(key)) return nameOfValue(list, rows, key)
    const name = regionName(list, key)
    return key.endsWith('0000') ? shortProvinceName(name) : name
  }
  const keys = new Map(matrixRows(naive).map((key) => [short(key), key]))
  const lines = linesIn(svg).map((line) => line.map(withoutTick))
  const drawn = lines.filter(
    ([name = '', ...cells]) => keys.has(name) && FIGURE.test(cells.at(-1) ?? ''),
  )
  for (const [name = '', ...cells] of drawn) {
    const key = keys.get(name) ?? ''
    const total = naive.rowTotal(key)
    faults.told(`picture: total of ${name}`, alone(readPrinted(cells.at(-1) ?? '')), total)
    // Columns too narrow for their figures have none.
    if (cells.length !== columns.length + 1 || cells.some(isCut)) continue
    columns.forEach((column, i) => {
      const cell = naive.cell(rows, by.id, key, column)
      faults.told(`picture: ${name}, ${column}`, alone(readPrinted(cells[i] ?? '')), cell)
    })
  }
  const cut = lines.filter(([name = '', last = '']) => isCut(name) && FIGURE.test(last)).length
  if (keys.size > 0)
    faults.same('rows of the matrix in a picture', drawn.length + cut + omittedIn(lines), keys.size)
  const foot = lines.findLast(([name, ...cells]) => name === '合计' && cells.length > 0)
  const total = foot?.at(-1) ?? ''
  if (keys.size > 0) faults.told('picture: total', alone(readPrinted(total)), naive.grandTotal())
}

/** The comparison as a picture: below each value a line for each group. */
export function checkComparedPicture(faults: Faults, compared: NaiveComparison, svg: string) {
  const { groups, values } = compared
  const lines = linesIn(svg)
  const hasExpected = groups.some(({ apart }) => apart === '')
  if (values.length > 0) checkSentences(faults, compared, lines.flat().join(''), 'picture', true)
  values.forEach((value, at) => {
    const heading = lines.findIndex((line) => line.length === 1 && line[0] === value)
    if (heading < 0 || groups.length === 0) return
    groups.forEach((group, i) => {
      const [name = '', ...said] = lines[heading + 1 + i] ?? []
      const about = hasExpected ? [aboutOf(group, at) ?? '—'] : []
      const figures = [`${group.counts[at]} / ${group.base}`, ...about]
      if (!isCut(name)) faults.same(`picture: group beside ${value}`, name, group.name)
      faults.same(`picture: ${group.name}, ${value}`, said, figures)
    })
  })
}
