import type { ChartPart, SlideModel, SlidePart, TablePart } from '../../src/exports/index.ts'
import type { SceneFigure } from '../../src/view/index.ts'
import { stackRows } from './figure-breakdown-claims.ts'
import { shownWords, alone, nameOfValue, type Faults } from './figure-claims.ts'
import { aboutOf, checkSentences } from './figure-compare-claims.ts'
import { NaiveComparison } from './figure-compare-oracle.ts'
import { matrixRows } from './figure-matrix-claims.ts'
import { NONE, type Naive, type Told } from './figure-oracle.ts'
import { readPrinted } from './figure-reading.ts'

const partsOf = <K extends SlidePart['kind']>({ parts }: SlideModel, kind: K) =>
  parts.filter((part) => part.kind === kind) as Extract<SlidePart, { kind: K }>[]

const withoutTick = (text: string) => text.replace(/^✓ /, '')

/** What is said in place of the numbers of cases of a view that has none. */
export function statusOf(naive: Naive, figure: SceneFigure): string {
  if (figure === 'compare') return `名单共 ${naive.listed} 个案例`
  if (naive.isUnlisted) return naive.unlistedWords
  const area = naive.view.area === null ? '' : `（${naive.areaName}；名单共 ${naive.listed}）`
  return `${shownWords(naive.total())}${area}`
}

/** A slide as the writer gets it: title, status, charts, tables, sentences and the note. */
export function checkSlide(
  faults: Faults,
  naive: Naive,
  slide: SlideModel,
  figure: SceneFigure,
  note: string,
) {
  const where = `slide of ${figure}`
  faults.same(`${where}: note`, slide.note, note)
  faults.same(`${where}: status`, slide.subtitle.split(' · ').at(-1), statusOf(naive, figure))
  if (figure === 'map') {
    const { metric } = naive
    faults.same(`${where}: share in the title`, slide.title.includes('占比'), metric === 'share')
    const isRate = slide.title.includes('每千万常住人口')
    faults.same(`${where}: residents in the title`, isRate, metric === 'per-population')
  }
  if (figure === 'compare')
    return checkComparedSlide(faults, new NaiveComparison(naive), slide, where)
  const figures = [...partsOf(slide, 'chart'), ...partsOf(slide, 'table')]
  if (naive.isUnlisted)
    return faults.same(`${where}: figures of what is not listed`, figures.length, 0)
  for (const chart of partsOf(slide, 'chart')) {
    if (chart.arrangement === 'stacked') checkStackChart(faults, naive, chart, where)
    else checkBarsChart(faults, naive, chart, where)
  }
  const tables = partsOf(slide, 'table')
  for (const table of tables.filter(({ title }) => title !== '')) {
    checkCases(faults, naive, table, where)
  }
  if (figure === 'matrix') {
    const drawn = naive.isBrokenDown && matrixRows(naive).length > 0
    faults.same(`${where}: table`, tables.length, drawn ? 1 : 0)
    for (const table of tables) checkMatrixTable(faults, naive, table, where)
  }
}

/** 公共服务类 4 / 15, or 15 alone: the name that a label begins with, and what it says of it. */
function checkLabel(faults: Faults, where: string, label: string, name: string, told: Told) {
  const said = withoutTick(label)
  if (!said.startsWith(`${name} `)) return faults.add(where, label, name)
  faults.told(`${where}: ${name}`, alone(readPrinted(said.slice(name.length + 1))), told)
}

function checkBarsChart(faults: Faults, naive: Naive, chart: ChartPart, where: string) {
  const { by, list } = naive
  const told = by ? [...naive.facet(by.id)] : []
  const names = told.map(([key]) => nameOfValue(list, by?.id ?? '', key))
  const of = `${where}: bars`
  faults.same(`${of}: number`, chart.labels.length, told.length)
  told.forEach(([, one], i) => checkLabel(faults, of, chart.labels[i] ?? '', names[i] ?? '', one))
  const spoken = chart.alt.split('；')
  told.forEach(([, one], i) =>
    checkLabel(faults, `${of} spoken`, spoken[i] ?? '', names[i] ?? '', one),
  )
  const bases = told.map(([, { base }]) => base)
  const counts = told.map(([, { count }]) => count)
  faults.same(`${of}: bases`, chart.series[0]?.values, bases)
  faults.same(`${of}: counts`, chart.series.at(-1)?.values, counts)
}

function checkStackChart(faults: Faults, naive: Naive, chart: ChartPart, where: string) {
  const { by, list, rows } = naive
  const columns = [...naive.facet(by?.id ?? '').keys()]
  const known = stackRows(naive)
  const of = `${where}: stacked bars`
  const names = columns.map((column) => nameOfValue(list, by?.id ?? '', column))
  faults.same(
    `${of}: values`,
    chart.series.map(({ name }) => name),
    names,
  )
  faults.same(`${of}: number`, chart.labels.length, known.size)
  const spoken = chart.alt === '' ? [] : chart.alt.split('；')
  spoken.forEach((words, i) => {
    const [head = '', parts = ''] = words.split('：')
    const name = [...known.keys()].find((one) => head.startsWith(`${one} `))
    const key = known.get(name ?? '')
    if (name === undefined || key === undefined) return faults.add(of, head, [...known.keys()])
    checkLabel(faults, of, head, name, naive.rowTotal(key))
    const [, figure = ''] = /^.*? (\d+(?: \/ \d+)?)$/.exec(chart.labels[i] ?? '') ?? []
    faults.told(
      `${of}: label ${chart.labels[i]} of ${name}`,
      alone(readPrinted(figure)),
      naive.rowTotal(key),
    )
    const counts = columns.map((column) => naive.cell(rows, by?.id ?? '', key, column).count)
    faults.same(
      `${of}: ${name}`,
      chart.series.map(({ values }) => values[i]),
      counts,
    )
    const said = names.map((value, at) => `${value} ${counts[at]}`).join('，')
    faults.same(`${of}: ${name} spoken`, parts, said)
  })
}

/** Titles of the cases: those that are there and those that did not fit are all. */
function checkCases(faults: Faults, naive: Naive, table: TablePart, where: string) {
  const { count } = naive.total()
  faults.same(`${where}: head of the cases`, table.title, `案例（${count} 个）`)
  const rest = Number(/^另有 (\d+) 个案例$/.exec(table.more)?.[1] ?? 0)
  faults.same(`${where}: cases`, table.rows.length + rest, count)
}

function checkMatrixTable(faults: Faults, naive: Naive, table: TablePart, where: string) {
  const { by, list, rows } = naive
  const columns = [...naive.facet(by?.id ?? '').keys()]
  const keys = matrixRows(naive)
  const known = new Map(keys.map((key) => [nameOfValue(list, rows, key), key]))
  const labels = columns.map((column) => nameOfValue(list, by?.id ?? '', column))
  faults.same(
    `${where}: columns`,
    table.columns.slice(1).map(({ header }) => header),
    [...labels, '合计'],
  )
  const body = table.rows.map((row) => row.map(({ text }) => text))
  const rest = Number(/^另有 (\d+) 个/.exec(table.more)?.[1] ?? 0)
  faults.same(`${where}: rows`, body.length - 1 + rest, keys.length)
  body.forEach(([name = '', ...cells], at) => {
    const key = known.get(name)
    const isSum = at === body.length - 1
    if (key === undefined && !isSum) return faults.add(`${where}: row`, name, [...known.keys()])
    const told =
      isSum || key === undefined
        ? [...columns.map((column) => naive.columnTotal(column)), naive.grandTotal()]
        : [
            ...columns.map((column) => naive.cell(rows, by?.id ?? '', key, column)),
            naive.rowTotal(key),
          ]
    cells.forEach((text, i) =>
      faults.told(
        `${where}: ${name}, ${labels[i] ?? 'total'}`,
        alone(readPrinted(text)),
        told[i] ?? NONE,
      ),
    )
  })
}

function checkComparedSlide(
  faults: Faults,
  compared: NaiveComparison,
  slide: SlideModel,
  where: string,
) {
  const { groups, values } = compared
  const [chart] = partsOf(slide, 'chart')
  const [table] = partsOf(slide, 'table')
  if (groups.length === 0 || values.length === 0)
    return faults.same(`${where}: figures`, [chart, table], [undefined, undefined])
  const series = groups.map(({ name, base, counts }) => [`${name}（共 ${base} 个）`, counts])
  faults.same(
    `${where}: chart`,
    chart?.series.map(({ name, values: own }) => [name, own]),
    series,
  )
  const rows = groups.map((group) => [
    group.name,
    ...group.counts.map((count, i) => {
      const about = aboutOf(group, i)
      return `${count} / ${group.base}${about === null ? '' : `；${about}`}`
    }),
  ])
  faults.same(
    `${where}: table`,
    table?.rows.map((row) => row.map(({ text }) => text)),
    rows.slice(0, table?.rows.length),
  )
  const lines = partsOf(slide, 'text').flatMap(({ lines: own }) => own)
  checkSentences(faults, compared, lines.join('\n'), where, true)
}
