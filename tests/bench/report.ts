import type { Run } from './contender.ts'
import type { ShapeName } from './shapes.ts'

export const OURS = 'cells'

/** Figures of one contender at one size, in ms. */
export interface Figures {
  readonly contender: string
  readonly size: number
  readonly shape: ShapeName
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

export function figuresOf(contender: string, size: number, shape: ShapeName, run: Run): Figures {
  return {
    contender,
    size,
    shape,
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

/** What is asked of the engine where the sample has so many dimensions, at a million rows. */
interface ShapeGoal {
  /** What an interaction may take, in ms: with cells, and where only a pass over the rows is left. */
  readonly median: number
  /** Times faster than the best of the others. */
  readonly ratio: number
}

const GOALS: Readonly<Record<ShapeName, ShapeGoal>> = {
  four: { median: 0.5, ratio: 100 },
  six: { median: 0.5, ratio: 100 },
  eight: { median: 8, ratio: 10 },
}

/** What is asked of the engine, at a million rows. */
export function judgeGoals(figures: readonly Figures[]): Goal[] {
  const large = figures.filter(({ size }) => size === 1_000_000)
  const below = (name: string, value: number, limit: number) => {
    return { name, value, limit, met: value <= limit }
  }
  return large
    .filter(({ contender }) => contender === OURS)
    .flatMap(({ shape, facets, text, prepared }) => {
      const { median, ratio: limit } = GOALS[shape]
      const goals = [below(`${shape} dimensions, median ms`, facets.median, median)]
      if (shape === 'four') {
        goals.push(
          below('four dimensions, 95th percentile ms', facets.p95, 2),
          below('build from encoded columns, ms', prepared.build ?? Number.NaN, 150),
          below('text search, median ms', text.median, 15),
        )
      }
      const best = bestPeer(large, shape)
      if (best !== undefined) {
        const value = best.facets.median / facets.median
        const name = `${shape} dimensions, times faster than the best peer, ${best.contender}`
        goals.push({ name, value, limit, met: value >= limit })
      }
      return goals
    })
}

function bestPeer(figures: readonly Figures[], shape: ShapeName): Figures | undefined {
  return figures
    .filter((other) => other.contender !== OURS && other.shape === shape)
    .toSorted((a, b) => a.facets.median - b.facets.median)[0]
}

export function formatTable(figures: readonly Figures[]): string {
  const header = [
    'rows',
    'engine',
    'dimensions',
    'median',
    'p95',
    'ratio',
    'text median',
    'text p95',
    'ratio',
    'build',
  ]
  const lines = figures.map((entry) => {
    const ours = figures.find(
      ({ contender, size, shape }) =>
        contender === OURS && size === entry.size && shape === entry.shape,
    )
    const ratio = (series: 'facets' | 'text') =>
      ours === undefined ? '' : `${format(entry[series].median / ours[series].median)}×`
    return [
      entry.size.toLocaleString('en'),
      entry.contender,
      entry.shape,
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
    i === 1 || i === 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
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
