import {
  findDimension,
  isInside,
  PLACE,
  type DatasetInfo,
  type RegionKey,
} from '../../domain/index.ts'
import type { FacetFilter } from '../../engine/index.ts'

/** Cases that a filter lets pass, counted once with this sign. */
export interface CountTerm {
  readonly filter: FacetFilter
  readonly sign: 1 | -1
}

/**
 * Terms whose sum counts the cases that pass both filters, of the whole list; none when no case can.
 *
 * A case has one place, and one value of most dimensions: these are cut value by value, and texts
 * must both occur. It may have several organisations and several values of some dimensions: those
 * that pass both of two such lists are those that pass the one, plus the other, less either.
 */
export function overlapTerms(
  facts: Pick<DatasetInfo, 'dimensions'>,
  a: FacetFilter,
  b: FacetFilter,
): readonly CountTerm[] {
  const text = [a.text, b.text].filter((part) => part !== '').join(' ')
  let terms: readonly CountTerm[] = [{ filter: { area: null, values: {}, text }, sign: 1 }]
  for (const id of new Set([...Object.keys(a.values), ...Object.keys(b.values)])) {
    const alternatives = cut(facts, id, a.values[id] ?? [], b.values[id] ?? [])
    terms = terms.flatMap((term) =>
      alternatives.map(([values, sign]) => narrow(term, id, values, sign)),
    )
  }
  return terms
}

type Alternative = readonly [values: readonly string[], sign: 1 | -1]

function narrow(
  { filter, sign }: CountTerm,
  id: string,
  values: readonly string[],
  own: 1 | -1,
): CountTerm {
  const wanted = values.length === 0 ? filter.values : { ...filter.values, [id]: values }
  return { filter: { ...filter, values: wanted }, sign: sign === own ? 1 : -1 }
}

/** Lists of one dimension's values that are to be summed; an empty list is no filter. */
function cut(
  facts: Pick<DatasetInfo, 'dimensions'>,
  id: string,
  a: readonly string[],
  b: readonly string[],
): readonly Alternative[] {
  if (a.length === 0) return [[b, 1]]
  if (b.length === 0) return [[a, 1]]
  if (hasSeveral(facts, id)) {
    return [
      [a, 1],
      [b, 1],
      [[...new Set([...a, ...b])], -1],
    ]
  }
  const left = id === PLACE ? commonRegions(a, b) : a.filter((value) => b.includes(value))
  return left.length > 0 ? [[left, 1]] : []
}

/** Whether a case may have several values of a dimension. */
function hasSeveral({ dimensions }: Pick<DatasetInfo, 'dimensions'>, id: string): boolean {
  const kind = findDimension(dimensions, id)?.kind
  return kind === 'many' || kind === 'organization'
}

/** Of two regions, one inside the other, the smaller. */
function commonRegions(a: readonly RegionKey[], b: readonly RegionKey[]): readonly RegionKey[] {
  const inA = a.filter((key) => b.some((other) => key === other || isInside(key, other)))
  const inB = b.filter((key) => a.some((other) => isInside(key, other)))
  return [...new Set([...inA, ...inB])]
}
