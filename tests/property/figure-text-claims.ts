import { isOffMap, MISSING, PLACE, isCounted } from '../../src/domain/index.ts'
import {
  ALL_OPEN,
  askComparison,
  askSummary,
  askView,
  buildComparison,
  compareTable,
  compareText,
  headlineText,
  listRequest,
  notesSheet,
  summaryText,
  type Asker,
} from '../../src/figures/index.ts'
import { hereNow } from '../unit/figures/views.ts'
import { facetFilter, type Tab } from '../../src/view/index.ts'
import { shownWords, alone, nameOfRegion, nameOfValue, type Faults } from './figure-claims.ts'
import { checkComparedTable, checkSentences } from './figure-compare-claims.ts'
import type { NaiveComparison } from './figure-compare-oracle.ts'
import { NONE, type Naive, type Told } from './figure-oracle.ts'

/** The comparison as it is copied, in words and as a table. */
export function checkCopiedComparison(faults: Faults, compared: NaiveComparison, asker: Asker) {
  const { view } = compared.naive
  const { facts } = asker
  const model = buildComparison(facts, view, hereNow(askComparison(asker, view)))
  if (!model || model.groups.length === 0) return
  const text = compareText(model)
  const basis = `（按名单全部 ${compared.whole} 个案例计）。`
  if (!text.includes(basis)) faults.add('copied comparison', text, basis)
  checkSentences(faults, compared, text, 'copied comparison')
  checkComparedTable(faults, compared, compareTable(facts, model).text, 'copied table')
  const summary = (tab: Tab) => {
    const shown = { ...view, tab }
    return summaryText(facts, shown, hereNow(askSummary(asker, shown)))
  }
  faults.same('copied with the view', summary('compare').includes(text), true)
  faults.same('copied only where it is shown', summary('matrix').includes(text), false)
}

/** The view as it is copied: how many cases there are, and of each value. */
export function checkSummary(faults: Faults, naive: Naive, asker: Asker) {
  const { list, view, by, rows } = naive
  const text = summaryText(asker.facts, view, hereNow(askSummary(asker, view)))
  const [said = ''] = text.split('来源：《')
  const headline = headlineText(asker.facts, view, hereNow(askView(asker, view)))
  const listed = view.area === null ? '' : `（共 ${naive.listed} 个案例）`
  const lead = `《${list.title}》${listed}：${headline}。`
  if (naive.isUnlisted) return faults.same('copied text', said, lead)
  const { count } = naive.total()
  checkHeadline(faults, naive, headline)
  if (!said.startsWith(lead)) faults.add('copied text', said, lead)
  if (!naive.isFiltered() && view.area === null) checkOffMap(faults, naive, said)
  const ids = new Set([...(by ? [by.id] : []), rows, PLACE])
  const counted = list.dimensions.filter(({ id }) => ids.has(id))
  for (const { id, label } of counted) {
    const expected = [...naive.facet(id)].filter(
      ([key, told]) => told.base > 0 || (id !== PLACE && key !== MISSING),
    )
    const start = `各${label}为：`
    const at = said.indexOf(start)
    if (at < 0) {
      faults.same(
        `copied text says nothing of ${label}`,
        count === 0 || expected.length === 0,
        true,
      )
      continue
    }
    const items = said.slice(at + start.length, said.indexOf('。', at)).split('，')
    faults.same(`copied text: values of ${label}`, items.length, expected.length)
    expected.forEach(([key, told], i) =>
      checkItem(faults, nameOfValue(list, id, key), told, items[i]),
    )
  }
  const named = said.split('案例为：')[1]?.split('；').length ?? 0
  faults.same(
    'cases named in the copied text',
    named,
    naive.isFiltered() && count <= 10 ? count : 0,
  )
}

/** The sentence that every surface begins with: its numbers are those of the records. */
function checkHeadline(faults: Faults, naive: Naive, headline: string) {
  const { list, view, by } = naive
  const { count, base } = naive.total()
  const [cases = '', shares = ''] = headline.split('，其中')
  const [, ...told] = /(\d+) 个案例(?:中 (\d+) 个符合条件)?/.exec(cases) ?? []
  const seen = cases.includes('中没有符合全部条件的') ? 0 : Number(told[1] ?? told[0])
  if (base > 0) faults.same('headline', [Number(told[0]), seen], [base, count])
  const names = new Map(
    [PLACE, ...(by ? [by.id] : [])].flatMap((id) =>
      [...naive.facet(id)].flatMap(([key, one]) => [
        [nameOfValue(list, id, key), one.count] as const,
        [nameOfRegion(list, view, key), one.count] as const,
      ]),
    ),
  )
  for (const part of shares.split(/个[，、]/)) {
    const [, said = '', each = ''] = /^(.+?)(?:各)? (\d+)(?: 个)?$/.exec(part.trim()) ?? []
    // 5 个地区各 2 个 names none of them.
    if (shares === '' || /^\d+ 个/.test(said)) continue
    for (const name of names.has(said) ? [said] : said.split('、')) {
      faults.same(`headline: ${name}`, Number(each), names.get(name))
    }
  }
}

/** 江苏省 3 个（共 12 个）, 江苏省 12 个（全部）, or where all of every value are seen 江苏省 12 个. */
function checkItem(faults: Faults, name: string, told: Told, item = '') {
  const [, said, count, base] = /^(.*) (\d+) 个(?:（(?:共 (\d+) 个|全部)）)?$/.exec(item) ?? []
  faults.same('copied text: value', said, name)
  const reading = { count: Number(count), base: base === undefined ? undefined : Number(base) }
  faults.told(`copied text: ${name}`, alone(reading), told)
}

/** How many cases belong to one province, and how many to none. */
function checkOffMap(faults: Faults, naive: Naive, said: string) {
  const off = [...naive.facet(PLACE)].filter(([key, { base }]) => isOffMap(key) && base > 0)
  const placed = naive.list.dimensions.some(({ id }) => id === PLACE)
  if (off.length === 0 || !placed) return
  const local = naive.listed - off.reduce((sum, [, { base }]) => sum + base, 0)
  const name = off.every(([key]) => key === 'central') ? '地方' : '只属于一个省级地区的'
  const items = [
    ...(local > 0 ? [`${name} ${local} 个`] : []),
    ...off.map(([key, { base }]) => `${nameOfValue(naive.list, PLACE, key)} ${base} 个`),
  ].join('，')
  if (!said.includes(`。${items}。`)) faults.add('copied text', said, items)
}

/** The sheet 说明 of an exported table: its numbers of cases, and those of every value. */
export function checkNotes(faults: Faults, naive: Naive, { source, facts }: Asker) {
  const { list, view } = naive
  const counts = hereNow(source.counts({ filter: facetFilter(view), cross: [] }))
  const span = { collapsed: ALL_OPEN, offset: 0, limit: 10_000 }
  const { entries } = hereNow(source.rows(listRequest(view, span)))
  const rows = entries.filter(({ kind }) => kind === 'case').length
  const origin = { facts, view, scope: 'filter', columns: 'all', counts, rows, date: '' } as const
  const sheet = notesSheet(origin).map((row) => row.map(String))
  const { count, base } = naive.total()
  const cellOf = (label: string) => sheet.find(([head]) => head === label)?.[1] ?? ''
  const shown = naive.isUnlisted ? naive.unlistedWords : shownWords({ count, base })
  faults.same('notes: shown', cellOf('个数'), shown)
  const written = naive.groups().reduce((sum, group) => sum + group.count, 0)
  const lines = view.group === null ? count : written
  if (!cellOf('行数').startsWith(`${lines} 行`)) faults.add('notes: rows', cellOf('行数'), lines)
  const start = sheet.findIndex(([head]) => head === '分类')
  if (naive.isUnlisted) return faults.same('notes: counts of what is not listed', start, -1)
  const table = sheet.slice(start + 1)
  const told = (of: readonly string[] | undefined, expected: Told) =>
    faults.told(
      `notes: ${of?.slice(0, 2).join(' ')}`,
      { count: Number(of?.[2]), base: Number(of?.[3]) },
      expected,
    )
  told(table[0], { count, base })
  const expected = list.dimensions
    .filter((one) => one.id === PLACE || isCounted(one))
    .flatMap(({ id }) =>
      [...naive.facet(id)]
        .filter(([, one]) => one.base > 0)
        .map(([key, one]) => ({ name: nameOfValue(list, id, key), one })),
    )
  faults.same(
    'notes: names',
    table.slice(1).map(([, name]) => name),
    expected.map(({ name }) => name),
  )
  table.slice(1).forEach((row, i) => told(row, expected[i]?.one ?? NONE))
}
