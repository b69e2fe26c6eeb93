import {
  findDimension,
  isCounted,
  mainDimension,
  ORGANIZATION,
  PLACE,
  type Dimension,
} from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'

export interface GroupChoices {
  /** The place, what the list is mainly broken down by, the organisations: as far as it has them. */
  readonly main: readonly Dimension[]
  /** Its other counted dimensions, in their order. */
  readonly other: readonly Dimension[]
}

/** What the table can be grouped by. */
export function groupChoices({ dimensions }: Pick<Facts, 'dimensions'>): GroupChoices {
  const facet = (id: string) => {
    const dimension = findDimension(dimensions, id)
    return dimension?.facet === true ? [dimension] : []
  }
  const first = mainDimension(dimensions)
  return {
    main: [...facet(PLACE), ...(first ? [first] : []), ...facet(ORGANIZATION)],
    other: dimensions.filter((dimension) => isCounted(dimension) && dimension !== first),
  }
}
