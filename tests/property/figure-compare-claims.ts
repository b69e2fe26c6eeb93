import { checkBehind } from './figure-behind-claims.ts'
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
  faults.same(`${where}: values`, bodies.map(nameOfBody), values)
  bodies.forEach((body, at) => {
    const said = findAll(body, ({ tag }) => tag === 'tr').map((row) =>
      ['compare-name', 'compare-figure', 'compare-expected'].map((cell) =>
        findAll(row, hasClass(cell)).map(textOf).join(),
      ),
    )
    const expected = groups.map((group) => [
      `${compared.letterOf(group)} ${group.name}`,
      `${group.counts[at]} / ${group.base}`,
      aboutOf(group, at) ?? '—',
    ])
    faults.same(`${where}: ${values[at]}`, said, expected)
    groups.forEach((group, i) => {
      const [figure] = findAll(body, hasClass('compare-figure')).slice(i)
      if (figure?.attributes['data-behind'] !== undefined)
        checkBehind(faults, compared.naive, figure, where, group.counts[at] ?? 0)
    })
  })
  checkSentences(faults, compared, words, where)
}

const nameOfBody = (body: Element) => findAll(body, hasClass('compare-value-name')).map(textOf)[0]

/** 约 4.5: what the reference's mix would give; `null` where a group is not compared with it. */
export const aboutOf = ({ differences }: NaiveGroup, at: number): string | null => {
  const difference = differences[at]
  return difference ? `约 ${difference.expected}` : null
}

/** What a comparison says in sentences, wherever they stand; `most`: of each group the first at least. */
export function checkSentences(
  faults: Faults,
  compared: NaiveComparison,
  words: string,
  where: string,
  most = false,
) {
  const plain = (text: string) => text.replace(/\s+/g, '')
  const said = plain(words)
  for (const group of compared.groups) {
    const lines = linesOf(compared, group)
    for (const line of most ? lines.slice(0, 1) : lines)
      if (!said.includes(plain(line))) faults.add(`${where}: ${group.name}`, words, line)
  }
  if (!most) checkOverlaps(faults, compared, words, where)
}

/** The sentences of a group: what differs, the most first, then what does not. */
function linesOf(compared: NaiveComparison, group: NaiveGroup): readonly string[] {
  const { values, reference } = compared
  const figures = values.map((label, at) => ({
    words: `${label} ${group.counts[at]} / ${group.base}`,
    count: group.counts[at] ?? 0,
    difference: group.differences[at] ?? null,
  }))
  // The reason may go on.
  if (group.apart !== '') return [group.apart, figures.map(({ words }) => words).join('，')]
  const own = [...group.reference].filter((row) => group.rows.has(row)).length
  const ownWords = own === 0 ? '' : `（含本组 ${own} 个）`
  const mix = `按${reference.name} ${group.reference.size} 个案例${ownWords}的构成`
  const scaled = (one: (typeof figures)[number]) => Math.abs(one.difference?.scaled ?? 0)
  const alike = figures.filter(
    (one) => one.difference?.side === 'alike' && (one.count > 0 || scaled(one) > 0),
  )
  const differing = figures
    .filter(({ difference }) => difference !== null && difference.side !== 'alike')
    .sort((a, b) => scaled(b) - scaled(a))
    .map((one, i) => lineOf(compared, one, i === 0 ? mix : ''))
  const head = differing.length === 0 ? `${mix}，基本一致` : '基本一致'
  const listed = alike.map(({ words, difference }) => `${words}（约 ${difference?.expected} 个）`)
  return [...differing, ...(alike.length > 0 ? [`${head}：${listed.join('，')}`] : [])]
}

function lineOf(
  { naive }: NaiveComparison,
  {
    words,
    count,
    difference,
  }: { words: string; count: number; difference: NaiveGroup['differences'][number] },
  mix: string,
): string {
  if (!difference) return ''
  const { expected, side, vanishes, turns } = difference
  const size = Math.abs(count - Number(expected)).toFixed(1)
  const other = naive.by?.kind === 'many' ? '不属此类' : '属别类'
  const moved = side === 'more' ? `若其中 ${vanishes} 个${other}` : `若另有 ${vanishes} 个属此类`
  const turn = turns === null ? '' : `；${turns} 个，即反转`
  const by = side === 'more' ? '多' : '少'
  return `${words}；${mix}约 ${expected} 个，${by} ${size} 个；${moved}，差别即不足 1 个${turn}`
}

/** A sentence for each two groups that share a case, with the numbers of both and of what is shared. */
function checkOverlaps(faults: Faults, compared: NaiveComparison, words: string, where: string) {
  const { groups } = compared
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) {
    const shared = compared.shared(a, b).size
    const same = `${a.name}与${b.name}是相同的 ${shared} 个案例。`
    const inside = [
      `${a.name} ${a.base} 个案例，其中${b.name} ${shared} 个。`,
      `${b.name} ${b.base} 个案例，其中${a.name} ${shared} 个。`,
    ]
    const part = `${a.name} ${a.base} 个案例，其中 ${shared} 个也属于${b.name}（共 ${b.base} 个）。`
    const [from, to] = [Math.min(a.base, b.base), Math.max(a.base, b.base)]
    const wanted = shared === from && from === to ? same : shared === b.base ? inside[0] : inside[1]
    const expected = shared === from ? wanted : part
    const isSaid = words.includes(expected ?? '')
    if (shared > 0) faults.same(`${where}: ${expected}`, isSaid, true)
    else
      faults.same(
        `${where}: nothing shared`,
        [same, ...inside, part].some((one) => words.includes(one)),
        false,
      )
  }
}

/** A table of a comparison that is taken away: cases, what the reference would give, the whole list. */
export function checkComparedTable(
  faults: Faults,
  { groups, values, whole, wholeCounts }: NaiveComparison,
  text: string,
  where: string,
) {
  const [head = [], ...lines] = text.split('\n').map((line) => line.split('\t'))
  const widthOf = ({ apart }: NaiveGroup) => (apart === '' ? 2 : 1)
  const columns = groups.reduce((sum, group) => sum + widthOf(group), 0)
  faults.same(`${where}: columns`, head.length, columns + 2)
  const row = (of: (group: NaiveGroup) => readonly (number | string)[], all: number) =>
    [...groups.flatMap((group) => of(group).slice(0, widthOf(group))), all].map(String)
  values.forEach((value, at) => {
    const told = row(
      ({ counts, differences }) => [counts[at] ?? 0, Number(differences[at]?.expected ?? 0)],
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
