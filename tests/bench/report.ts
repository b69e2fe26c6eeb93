import type { Run } from './contender.ts'

export const OURS = 'cells'

/** Figures of one contender at one size, in ms. */
export interface Figures {
  readonly contender: string
  readonly size: number
  readonly prepared: Run['prepared']
  readonly others: Run['others']
  readonly facets: Spread
  readonly text: Spread
}

interface Spread {
  readonly median: number
  readonly p95: number
}

export interface Goal {
  readonly name: string
  readonly value: number
  readonly limit: number
  readonly met: boolean
}

export function figuresOf(contender: string, size: number, run: Run): Figures {
  return {
    contender,
    size,
    prepared: run.prepared,
    others: run.others,
    facets: spreadOf(run.times.facets),
    text: spreadOf(run.times.text),
  }
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

/** What issue 2 asks of the engine, at a million rows. */
export function judgeGoals(figures: readonly Figures[]): Goal[] {
  const large = figures.filter(({ size }) => size === 1_000_000)
  const ours = large.find(({ contender }) => contender === OURS)
  const peers = large.filter(({ contender }) => contender !== OURS)
  if (ours === undefined || peers.length === 0) return []
  const best = Math.min(...peers.map(({ facets }) => facets.median))
  const below = (name: string, value: number, limit: number) => {
    return { name, value, limit, met: value < limit }
  }
  const ratio = best / ours.facets.median
  return [
    below('interaction, median ms', ours.facets.median, 0.5),
    below('interaction, 95th percentile ms', ours.facets.p95, 2),
    below('build from encoded columns, ms', ours.prepared.build ?? Number.NaN, 150),
    below('text search, median ms', ours.text.median, 15),
    { name: 'times faster than the best peer', value: ratio, limit: 100, met: ratio >= 100 },
  ]
}

export function formatTable(figures: readonly Figures[]): string {
  const header = [
    'rows',
    'engine',
    'median',
    'p95',
    'ratio',
    'text median',
    'text p95',
    'ratio',
    'build',
  ]
  const lines = figures.map((entry) => {
    const ours = figures.find(({ contender, size }) => contender === OURS && size === entry.size)
    const ratio = (series: 'facets' | 'text') =>
      ours === undefined ? '' : `${format(entry[series].median / ours[series].median)}×`
    return [
      entry.size.toLocaleString('en'),
      entry.contender,
      format(entry.facets.median),
      format(entry.facets.p95),
      ratio('facets'),
      format(entry.text.median),
      format(entry.text.p95),
      ratio('text'),
      format(entry.prepared.build ?? Number.NaN),
    ]
  })
  const rows = [header, ...lines]
  const widths = header.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const pad = (cell: string, i: number) =>
    i === 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
  return rows.map((row) => row.map(pad).join('  ')).join('\n')
}

export function formatGoals(goals: readonly Goal[]): string {
  return goals
    .map(
      ({ name, value, limit, met }) =>
        `${met ? 'met    ' : 'NOT MET'}  ${name}: ${format(value)} (goal ${limit})`,
    )
    .join('\n')
}

/** Three significant digits. */
export function format(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
