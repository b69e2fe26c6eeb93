import { parsePartKey, PLACE } from '../../src/domain/index.ts'
import { regionName } from '../../src/view/index.ts'
import { alone, isShownValue, nameOfValue, type Faults } from './figure-claims.ts'
import { checkBehind } from './figure-behind-claims.ts'
import { NONE, type Naive, type Told } from './figure-oracle.ts'
import {
  findAll,
  hasClass,
  hasRole,
  readPrinted,
  readSpoken,
  textOf,
  textsIn,
  type Element,
} from './figure-reading.ts'

/** Bars, stacked bars and the words about them, in the page, a frame or on the stage. */
export function checkOverall(faults: Faults, naive: Naive, panel: Element, where: string) {
  const { view } = naive
  const [subtitle = ''] = textsIn(panel, 'panel-subtitle')
  if (naive.isUnlisted) {
    faults.same(`${where}: subtitle`, subtitle, naive.unlistedWords)
    for (const part of [
      hasRole('option'),
      hasClass('stack-row'),
      ({ tag }: Element) => tag === 'td',
    ])
      faults.same(`${where}: figures of what is not listed`, findAll(panel, part).length, 0)
    return
  }
  const said = /^全部 (\d+) 个案例(?: · |$)/.exec(subtitle)?.[1]
  faults.same(`${where}: subtitle`, said, String(naive.total().base))
  checkBars(faults, naive, panel, where)
  for (const stack of findAll(panel, hasClass('region-stack'))) {
    checkStackTable(faults, naive, stack, where)
    checkStackBars(faults, naive, stack, `${where}, ${view.stackMode}`)
  }
}

function checkBars(faults: Faults, naive: Naive, panel: Element, where: string) {
  const { by, list } = naive
  const options = findAll(panel, hasRole('option'))
  const values = by ? [...naive.facet(by.id)] : []
  faults.same(`${where}: number of bars`, options.length, values.length)
  options.forEach((option, i) => {
    const [key, told] = values[i] ?? ['', NONE]
    const name = nameOfValue(list, by?.id ?? '', key)
    const { cases } = readSpoken(option.attributes['aria-label'] ?? '', name)
    faults.told(`${where}: bar ${name}, spoken`, cases ?? {}, told)
    const printed = readPrinted(textsIn(option, 'bar-figure')[0] ?? '')
    faults.told(`${where}: bar ${name}`, alone(printed), told)
    checkBehind(faults, naive, option, `${where}: bar ${name}`, told.count)
  })
}

/** The rows of stacked bars by what they are called: those that have cases. */
export function stackRows(naive: Naive): ReadonlyMap<string, string> {
  const { list, rows } = naive
  const keys = [...naive.facet(rows)].filter(isShownValue).map(([key]) => key)
  const nameOf = (key: string) =>
    rows === PLACE && parsePartKey(key) ? regionName(list, key) : nameOfValue(list, rows, key)
  return new Map(
    keys.filter((key) => naive.rowTotal(key).base > 0).map((key) => [nameOf(key), key]),
  )
}

/** Cases of the segments of a row, in the order of the values; of shares within those of the row. */
function segmentsOf(naive: Naive, row: string): readonly Told[] {
  const { by, rows, view } = naive
  const whole = naive.rowTotal(row).count
  return [...naive.facet(by?.id ?? '').keys()].map((value) => {
    const cell = naive.cell(rows, by?.id ?? '', row, value)
    return view.stackMode === 'share' ? { count: cell.count, base: whole } : cell
  })
}

/** The table that says the same as the bars. */
function checkStackTable(faults: Faults, naive: Naive, stack: Element, where: string) {
  const { by, list } = naive
  const [head = null] = findAll(stack, ({ tag }) => tag === 'thead')
  const [body = null] = findAll(stack, ({ tag }) => tag === 'tbody')
  if (!by || !head || !body) return faults.add(`${where}: table of stacked bars`, 'none', by?.id)
  const heads = findAll(head, ({ tag }) => tag === 'th').map(textOf)
  const labels = [...naive.facet(by.id).keys()].map((key) => nameOfValue(list, by.id, key))
  faults.same(`${where}: heads of stacked bars`, heads.slice(1), [...labels, '合计'])
  const known = stackRows(naive)
  const lines = findAll(body, ({ tag }) => tag === 'tr')
  faults.same(`${where}: number of stacked bars`, lines.length, known.size)
  for (const line of lines) {
    const [name = ''] = findAll(line, ({ tag }) => tag === 'th').map(textOf)
    const key = known.get(name)
    if (key === undefined) {
      faults.add(`${where}: stacked bar`, name, [...known.keys()])
      continue
    }
    const told = [...segmentsOf(naive, key), naive.rowTotal(key)]
    const cells = findAll(line, ({ tag }) => tag === 'td')
    faults.same(`${where}: cells of ${name}`, cells.length, told.length)
    cells.forEach((cell, i) =>
      faults.told(`${where}: ${name}, ${labels[i] ?? 'total'}`, readPrinted(textOf(cell)), {
        ...(told[i] ?? NONE),
      }),
    )
  }
}

/** What is drawn: a figure a row, and one a segment that is wide enough. */
function checkStackBars(faults: Faults, naive: Naive, stack: Element, where: string) {
  const [body = null] = findAll(stack, ({ tag }) => tag === 'tbody')
  const known = stackRows(naive)
  // The names beside the bars are short; the table has the rows in the same order.
  const names = body ? findAll(body, ({ tag }) => tag === 'th').map(textOf) : []
  findAll(stack, hasClass('stack-row')).forEach((bar, i) => {
    const name = names[i] ?? ''
    const key = known.get(name) ?? ''
    const printed = readPrinted(textsIn(bar, 'stack-figure')[0] ?? '')
    faults.told(`${where}: bar of ${name}`, alone(printed), naive.rowTotal(key))
    checkBehind(faults, naive, bar, `${where}: bar of ${name}`, naive.rowTotal(key).count)
    const told = segmentsOf(naive, key).filter(({ count }) => count > 0)
    const segments = findAll(bar, hasClass('stack-segment'))
    const texts = segments.map(textOf)
    segments.forEach((segment, at) =>
      checkBehind(
        faults,
        naive,
        segment,
        `${where}: segment ${at} of ${name}`,
        told[at]?.count ?? 0,
      ),
    )
    faults.same(`${where}: segments of ${name}`, texts.length, told.length)
    texts.forEach((text, at) => {
      if (text !== '')
        faults.same(`${where}: segment ${at} of ${name}`, text, segmentText(naive, told[at]))
    })
  })
}

/** Cases, a percentage, or where there are too few for one the cases within the row's. */
function segmentText(naive: Naive, told: Told = NONE): string {
  const { count, base } = told
  if (naive.view.stackMode === 'count') return `${count}`
  return base < 10 ? `${count} / ${base}` : `${Math.round((100 * count) / base)}%`
}
