import type { Faults } from './figure-claims.ts'
import type { NaiveComparison, NaiveGroup } from './figure-compare-oracle.ts'
import { findAll, hasClass, textOf, type Element } from './figure-reading.ts'

/** The comparison in the page, a frame or on the stage: its table and its sentences. */
export function checkComparison(
  faults: Faults,
  compared: NaiveComparison,
  panel: Element,
  where: string,
) {
  const [table] = findAll(panel, hasClass('compare-table'))
  const words = textOf(panel)
  if (where === 'compare' && compared.values.length > 0)
    for (const name of compared.excluded)
      faults.same(`${where}: ${name} is named`, words.includes(name), true)
  const { groups, values } = compared
  if (groups.length === 0 || values.length === 0)
    return faults.same(`${where}: table`, table === undefined, true)
  if (!table) return faults.add(`${where}: table`, 'none', values)
  const bodies = findAll(table, ({ tag }) => tag === 'tbody')
  faults.same(`${where}: values`, bodies.map(categoryOf), values)
  bodies.forEach((body, at) => {
    const rows = findAll(body, ({ tag }) => tag === 'tr').slice(1)
    const said = rows.map((row) =>
      findAll(row, ({ attributes }) => 'class' in attributes)
        .filter((cell) => !hasClass('compare-bar')(cell) && !hasClass('compare-mark')(cell))
        .map(textOf),
    )
    const expected = groups.map((group) => [
      group.name,
      `${group.counts[at]} / ${group.base}`,
      group.expected[at] == null ? '—' : `约 ${group.expected[at]}`,
    ])
    faults.same(`${where}: ${values[at]}`, said, expected)
  })
  const lines = findAll(panel, ({ tag }) => tag === 'li' || tag === 'p').map(textOf)
  checkSentences(faults, compared, lines, where, where !== 'compare on stage')
}

const categoryOf = (body: Element) => findAll(body, hasClass('compare-category')).map(textOf)[0]

/** What a comparison says in sentences, wherever they stand. `rests`: of each group against the rest. */
export function checkSentences(
  faults: Faults,
  compared: NaiveComparison,
  lines: readonly string[],
  where: string,
  rests: boolean,
) {
  const { groups, values } = compared
  const [first, ...others] = groups
  values.forEach((value, at) => {
    if (!first || others.length === 0) return
    const start = `${value}：`
    const sentence = lines.find((line) => line.startsWith(start) && / \d+ \/ \d+/.test(line))
    if (sentence === undefined) return faults.add(`${where}: sentence`, lines, start)
    for (const group of groups) {
      const figure = `${group.name} ${group.counts[at]} / ${group.base}`
      if (!sentence.includes(figure)) faults.add(`${where}: sentence`, sentence, figure)
      const said = sentence.slice(sentence.indexOf(figure) + figure.length)
      const [, behind = ''] = /^（([^）]*)）/.exec(said) ?? []
      if (group !== first) checkRelation(faults, compared, first, group, at, behind, where)
    }
  })
  checkOverlaps(faults, compared, lines, where)
  if (rests) for (const group of groups) checkRest(faults, compared, group, lines, where)
}

/** What stands behind the figure of a group: how it differs from the first, or what both share. */
function checkRelation(
  faults: Faults,
  compared: NaiveComparison,
  first: NaiveGroup,
  group: NaiveGroup,
  at: number,
  said: string,
  where: string,
) {
  const shared = compared.shared(first, group)
  const of = `${where}: ${group.name} beside ${first.name}`
  if (shared.size === 0) {
    const counts = Math.abs((first.counts[at] ?? 0) - (group.counts[at] ?? 0))
    const bases = Math.abs(first.base - group.base)
    const words = [
      counts === 0 ? '个数相同' : `相差 ${counts} 个`,
      bases === 0 ? '案例总数相同' : `案例总数相差 ${bases} 个`,
    ].join('；')
    return faults.same(of, said, words)
  }
  const [number] = /\d+(?= 个)/.exec(said.replace(first.name, '')) ?? []
  const both = compared.countsOf(shared)[at] ?? 0
  if (said === '') return
  faults.same(of, number === undefined && said.includes('无') ? 0 : Number(number), both)
}

/** A sentence for each two groups that share a case, with the numbers of both and of what is shared. */
function checkOverlaps(
  faults: Faults,
  compared: NaiveComparison,
  lines: readonly string[],
  where: string,
) {
  const { groups } = compared
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) {
    const shared = compared.shared(a, b).size
    const same = `${a.name}与${b.name}是相同的 ${shared} 个案例。`
    const inside = [
      `${a.name} ${a.base} 个案例，其中${b.name} ${shared} 个；`,
      `${b.name} ${b.base} 个案例，其中${a.name} ${shared} 个；`,
    ]
    const part = `${a.name} ${a.base} 个案例，其中 ${shared} 个也属于${b.name}（共 ${b.base} 个）；`
    const [from, to] = [Math.min(a.base, b.base), Math.max(a.base, b.base)]
    const wanted = shared === from && from === to ? same : shared === b.base ? inside[0] : inside[1]
    const expected = shared === from ? wanted : part
    const all = lines.join('\n')
    const isSaid = all.includes(expected ?? '')
    if (shared > 0) faults.same(`${where}: ${expected}`, isSaid, true)
    else
      faults.same(
        `${where}: nothing shared`,
        [same, ...inside, part].some((one) => all.includes(one)),
        false,
      )
  }
}

/** What the mix of the rest would give, of each value. */
function checkRest(
  faults: Faults,
  compared: NaiveComparison,
  group: NaiveGroup,
  lines: readonly string[],
  where: string,
) {
  compared.values.forEach((value, at) => {
    const expected = group.expected[at]
    if (expected == null) return
    const rest = at === 0 ? `按其余 ${group.rest} 个案例的构成` : ''
    const line = `${value}${rest}约 ${expected} 个，实际 ${group.counts[at]} 个`
    if (!lines.some((one) => one.includes(line))) faults.add(`${where}: rest`, lines, line)
  })
}

/** A table of a comparison that is taken away: cases, what the rest would give, and the whole list. */
export function checkComparedTable(
  faults: Faults,
  { groups, values, whole, wholeCounts }: NaiveComparison,
  text: string,
  where: string,
) {
  const [head = [], ...lines] = text.split('\n').map((line) => line.split('\t'))
  const columns = groups.flatMap((group) =>
    group.expected.some((one) => one !== null) ? [group.name, null] : [group.name],
  )
  faults.same(`${where}: columns`, head.length, columns.length + 2)
  const row = (of: (group: NaiveGroup) => readonly (number | string)[], all: number) =>
    [
      ...groups.flatMap((group) =>
        of(group).slice(0, group.expected.some((one) => one !== null) ? 2 : 1),
      ),
      all,
    ].map(String)
  values.forEach((value, at) => {
    const told = row(
      ({ counts, expected }) => [counts[at] ?? 0, Number(expected[at] ?? 0)],
      wholeCounts[at] ?? 0,
    )
    faults.same(`${where}: ${value}`, lines[at], [value, ...told])
  })
  faults.same(
    `${where}: total`,
    lines[values.length]?.slice(1),
    row(({ base }) => [base, ''], whole),
  )
}
