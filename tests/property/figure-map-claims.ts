import { isOffMap, parsePartKey, PLACE } from '../../src/domain/index.ts'
import { regionName } from '../../src/view/index.ts'
import { checkBehind } from './figure-behind-claims.ts'
import { nameOfRegion, nameOfValue, type Faults } from './figure-claims.ts'
import type { Expected, Naive } from './figure-oracle.ts'
import type { Page } from './figure-page.tsx'
import {
  findAll,
  hasClass,
  readPrinted,
  readSpoken,
  textOf,
  textsIn,
  type Element,
} from './figure-reading.ts'

/** The region that stands for a key on the map of a view, with what the records say of it. */
export interface Place {
  readonly key: string
  readonly name: string
  readonly expected: Expected
}

/** List, labels, tile, tooltips and legend of the map in every place that it stands. */
export function checkMap(faults: Faults, naive: Naive, page: Page) {
  const cases = naive.regions(page.map)
  const places = placesOf(naive, page)
  const missing = [...cases.keys()].filter((key) => places.every((one) => one.key !== key))
  faults.same('regions that the map has not', missing, [])
  for (const name of ['map', 'embedded map', 'map on stage'] as const) {
    checkList(faults, naive, places, page, page.panel(name), name)
    checkTiles(faults, naive, places, page.panel(name), name)
  }
  if (places.some(({ expected }) => expected.state !== 'not-listed')) {
    checkLegend(faults, naive, places, page)
  }
  checkLabels(faults, places, page)
  checkTooltips(faults, naive, places, page)
}

/** The regions of the map of a page. */
export function placesOf(naive: Naive, page: Page): readonly Place[] {
  const { list, view } = naive
  const figureOf = naive.figures(page.map)
  const divisions = new Map(
    page.map?.features.map(({ properties }) => [properties.adcode, properties.name]),
  )
  return page.figure.marks.map(({ key }) => {
    const name = isOffMap(key) ? undefined : (list.divisions.get(key)?.name ?? divisions.get(key))
    return { key, name: name ?? nameOfRegion(list, view, key), expected: figureOf(key) }
  })
}

function checkList(
  faults: Faults,
  naive: Naive,
  places: readonly Place[],
  page: Page,
  panel: Element,
  where: string,
) {
  const cases = naive.regions(page.map)
  const steps = new Map<string, string>()
  for (const option of findAll(panel, hasClass('region-option'))) {
    const [name = ''] = textsIn(option, 'option-name')
    const label = option.attributes['aria-label'] ?? ''
    const place = places.find((one) => one.name === name)
    if (!place) {
      faults.add(`${where}: option`, label, 'a region of the map')
      continue
    }
    const { key, expected } = place
    const spoken = readSpoken(label, name)
    const told = cases.get(key) ?? { count: 0, base: 0 }
    const isShare = naive.metric === 'share'
    if (spoken.cases && expected.state !== 'not-listed') {
      faults.told(`${where}: ${label}`, spoken.cases, told)
    }
    if (spoken.metric) faults.figure(`${where}: ${label}`, spoken.metric, expected)
    else if (isShare && expected.state !== 'zero') faults.add(where, label, expected)
    faults.figure(
      `${where}: ${name}`,
      readPrinted(textsIn(option, 'option-figure')[0] ?? ''),
      expected,
    )
    if (expected.state !== 'not-listed') {
      checkBehind(faults, naive, option, `${where}: ${name}`, expected.count)
    }
    const off = option.attributes['aria-disabled'] === 'true'
    const selected = option.attributes['aria-selected'] === 'true'
    faults.same(`${where}: ${name} off`, off, told.count === 0 && !selected)
    const [swatch] = findAll(option, hasClass('swatch'))
    const isClass = swatch !== undefined && hasClass('swatch-class')(swatch)
    faults.same(`${where}: ${name} coloured`, isClass, expected.state === 'value')
    // What is not chosen has the colour of its class below stripes.
    if (swatch) steps.set(key, (swatch.attributes['style'] ?? '').replace('faded', 'sequence'))
  }
  if (where !== 'map') return
  // What is coloured alike stands in one class of the legend.
  for (const item of findAll(panel, hasClass('legend-class'))) {
    const [swatch] = findAll(item, hasClass('swatch'))
    const range = readRange(textOf(item))
    for (const { key, expected } of places) {
      if (expected.state !== 'value' || !range || !isIn(range, expected)) continue
      faults.same(
        `colour of ${key} in ${textOf(item)}`,
        steps.get(key),
        swatch?.attributes['style'],
      )
    }
  }
}

export interface Range {
  readonly from: number
  readonly to: number
  readonly isShare: boolean
}

export function readRange(text: string): Range | null {
  const share = /^(\d+)%–(\d+)%$/.exec(text)
  if (share) return { from: Number(share[1]), to: Number(share[2]), isShare: true }
  const upTo = /^≤ ([\d.]+)$/.exec(text)
  if (upTo) return { from: 0, to: Number(upTo[1]), isShare: false }
  const range = /^([\d.]+)(?:–([\d.]+))?$/.exec(text)
  return range ? { from: Number(range[1]), to: Number(range[2] ?? range[1]), isShare: false } : null
}

/** Whether a range holds a figure as it is printed. */
export function isIn({ from, to, isShare }: Range, { count, base, rate }: Expected): boolean {
  if (isShare) return 100 * count >= from * base && (to === 100 || 100 * count < (to + 1) * base)
  const value = rate === null ? count : Number(rate.toFixed(1))
  return value >= from && value <= to
}

/** Every value stands in just one class, and every class says how many regions it has. */
function checkLegend(faults: Faults, naive: Naive, places: readonly Place[], page: Page) {
  const items = findAll(page.panel('map'), hasClass('legend-class')).map((item) => ({
    item,
    text: textOf(item),
    said: Number(/：(\d+) 个地区/.exec(item.attributes['aria-label'] ?? '')?.[1]),
  }))
  if (items.length === 0) return
  const valued = places.map(({ expected }) => expected).filter(({ state }) => state === 'value')
  for (const { item, text, said } of items) {
    const range = readRange(text)
    if (!range) {
      faults.add('legend', text, 'a range')
      continue
    }
    const inside = valued.filter((one) => isIn(range, one))
    faults.same(`regions in ${text}`, said, inside.length)
    const cases = inside.reduce((sum, { count }) => sum + count, 0)
    if (inside.length > 0) checkBehind(faults, naive, item, `class ${text}`, cases)
  }
  const sum = items.reduce((all, { said }) => all + said, 0)
  faults.same('regions in all classes', sum, valued.length)
}

function checkTiles(
  faults: Faults,
  naive: Naive,
  places: readonly Place[],
  panel: Element,
  where: string,
) {
  const { list } = naive
  for (const tile of findAll(panel, hasClass('tile'))) {
    const [name = ''] = textsIn(tile, 'tile-name')
    const place = places.find((one) => isOffMap(one.key) && regionName(list, one.key) === name)
    const figure = textsIn(tile, 'tile-figure')[0] ?? ''
    if (!place) faults.add(`${where}: tile`, name, 'a place off the map')
    else faults.figure(`${where}: tile ${name}`, readPrinted(figure), place.expected)
  }
  for (const part of findAll(panel, hasClass('remainder-part'))) {
    const [name, figure] = part.children.flatMap((child) =>
      typeof child === 'string' || hasClass('swatch')(child) ? [] : [textOf(child)],
    )
    const place = places.find((one) => parsePartKey(one.key) && one.name === name)
    if (!place) faults.add(`${where}: remainder`, name, 'a part of the area')
    else faults.figure(`${where}: remainder ${name}`, readPrinted(figure ?? ''), place.expected)
  }
}

function checkLabels(faults: Faults, places: readonly Place[], page: Page) {
  if (!page.labels) return
  const shortNames = new Map(page.figure.marks.map((mark) => [mark.shortName, mark.key]))
  for (const label of findAll(page.labels, hasClass('map-label'))) {
    const [figure] = findAll(label, ({ tag }) => tag === 'b').map(textOf)
    if (figure === undefined) continue
    const name = textOf(label).slice(0, -figure.length).replace('✓', '').trim()
    const place = places.find(({ key }) => key === shortNames.get(name))
    if (!place) faults.add('label', textOf(label), 'a region of the map')
    else faults.figure(`label ${name}`, readPrinted(figure), place.expected)
  }
}

function checkTooltips(faults: Faults, naive: Naive, places: readonly Place[], page: Page) {
  const { by, list } = naive
  const cases = naive.regions(page.map)
  const values = by ? [...naive.facet(by.id).keys()] : []
  const splits = values.map((value) => naive.regionsWith(page.map, by?.id ?? PLACE, value))
  for (const { key, name, expected } of places) {
    const tooltip = page.tooltips.get(key)
    if (!tooltip) continue
    const told = cases.get(key) ?? { count: 0, base: 0 }
    const [head] = findAll(tooltip, hasClass('tooltip-head'))
    const said = head ? textOf(findAll(head, ({ tag }) => tag === 'span')[0] ?? head) : ''
    const where = `tooltip of ${name}`
    if (told.base === 0 && !naive.isListed(key)) faults.same(where, said, '本部分未列出')
    else faults.told(where, readPrinted(said.replace(' 个案例', '')), told)
    const measured = textsIn(tooltip, 'note').find((note) => /占比：|案例数：/.test(note))
    if (measured) faults.figure(where, readPrinted(measured.replace(/^.*：/, '')), expected)
    else if (naive.metric !== 'count' && told.base > 0) faults.add(where, '', expected)
    for (const item of findAll(tooltip, ({ tag }) => tag === 'li')) {
      const [, label, figure] = item.children.map((child) =>
        typeof child === 'string' ? child : textOf(child),
      )
      const at = values.findIndex((value) => nameOfValue(list, by?.id ?? '', value) === label)
      const own = splits[at]?.get(key) ?? { count: 0, base: 0 }
      faults.told(`${where}: ${label}`, readPrinted(figure ?? ''), own)
    }
  }
}
