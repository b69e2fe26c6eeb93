import type { FacetFilter } from '../../../src/engine/index.ts'
import type { Material } from '../contender.ts'
import { keyIn } from '../sample.ts'
import type { Column } from '../shapes.ts'

/** For each row the number of its key in a column. */
export function numbersIn({ dataset }: Pick<Material, 'dataset'>, column: Column): Int32Array {
  const numbers = new Map(column.keys.map((key, i) => [key, i]))
  return Int32Array.from(dataset.cases, (record) => numbers.get(keyIn(record, column)) ?? -1)
}

/** The cases as columns of small numbers, for the contenders that work on tables. */
export function toColumns(material: Material) {
  const { dataset, columns, places, texts } = material
  return {
    row: Int32Array.from(dataset.cases.keys()),
    ...Object.fromEntries(columns.map((column) => [column.id, numbersIn(material, column)])),
    place0: Int32Array.from(places[0] ?? []),
    place1: Int32Array.from(places[1] ?? []),
    place2: Int32Array.from(places[2] ?? []),
    text: [...texts],
  }
}

/** The chosen numbers of each column; a column without a filter is left out. */
export function chosenNumbers(
  { values }: FacetFilter,
  columns: readonly Column[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    columns
      .map(({ id, keys }): [string, number[]] => {
        const numbers = new Map(keys.map((key, i) => [key, i]))
        return [id, (values[id] ?? []).map((key) => numbers.get(key) ?? -1)]
      })
      .filter(([, chosen]) => chosen.length > 0),
  )
}

/** The columns that are counted together. */
export function pairOf(columns: readonly Column[]): readonly [Column, Column] {
  const [first, second] = columns
  if (!first || !second) throw new Error('A shape has two columns or more')
  return [first, second]
}
