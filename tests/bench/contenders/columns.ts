import { LEVELS } from '../../../src/domain/index.ts'
import type { FacetFilter } from '../../../src/engine/index.ts'
import type { Material } from '../contender.ts'
import { CATEGORIES, REGIONS, SCOPES } from '../sample.ts'

/** The cases as columns of small numbers, for the contenders that work on tables. */
export function toColumns({ dataset: { cases }, places, texts }: Material) {
  const region = new Int32Array(cases.length)
  const category = new Int32Array(cases.length)
  const level = new Int32Array(cases.length)
  const scope = new Int32Array(cases.length)
  cases.forEach((record, row) => {
    region[row] = REGIONS.indexOf(record.provinceCode || 'central')
    category[row] = CATEGORIES.indexOf(record.category)
    level[row] = LEVELS.indexOf(record.level)
    scope[row] = region[row] === 0 ? 0 : 1
  })
  return {
    row: Int32Array.from(cases.keys()),
    region,
    category,
    level,
    scope,
    place0: Int32Array.from(places[0] ?? []),
    place1: Int32Array.from(places[1] ?? []),
    place2: Int32Array.from(places[2] ?? []),
    text: [...texts],
  }
}

/** The chosen numbers of each column; a column without a filter is left out. */
export function chosenNumbers(filter: FacetFilter): ReadonlyMap<string, readonly number[]> {
  const numbers = (chosen: readonly string[], keys: readonly string[]) =>
    chosen.map((key) => keys.indexOf(key))
  return new Map(
    [
      ['region', numbers(filter.regions, REGIONS)] as const,
      ['category', numbers(filter.categories, CATEGORIES)] as const,
      ['level', numbers(filter.levels, LEVELS)] as const,
      ['scope', numbers(filter.scopes, SCOPES)] as const,
    ].filter(([, chosen]) => chosen.length > 0),
  )
}

/** Numbers of a column that a view counts, and how many it has. */
export const COLUMN_SIZES = {
  region: REGIONS.length,
  category: CATEGORIES.length,
  level: LEVELS.length,
  scope: SCOPES.length,
} as const
