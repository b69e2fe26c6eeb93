import { isOffMap, parsePartKey } from '../../domain/index.ts'
import { lookOf } from '../look.ts'
import type { RegionMark } from './model.ts'

/** How a list of regions is sorted; what is off the map, and parts of an area, stand first in `code`. */
export const LIST_ORDERS = ['code', 'cases', 'name'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

export interface ArrangedMarks {
  /** In their order, what the list covers first. */
  readonly covered: readonly RegionMark[]
  /** 本部分未列出. */
  readonly unlisted: readonly RegionMark[]
}

/** The regions of a map as a list. Equal ones keep the order of the map, which is by code. */
export function arrangeMarks(
  marks: readonly RegionMark[],
  order: ListOrder,
  collator: Pick<Intl.Collator, 'compare'>,
): ArrangedMarks {
  const sorted = [...marks].sort((a, b) => {
    if (order === 'cases') return b.cases.count - a.cases.count || b.cases.base - a.cases.base
    if (order === 'code') return 0
    return Number(isPlace(a)) - Number(isPlace(b)) || collator.compare(a.name, b.name)
  })
  const isUnlisted = ({ figure }: RegionMark) => lookOf(figure) === 'unlisted'
  return {
    covered: sorted.filter((mark) => !isUnlisted(mark)),
    unlisted: sorted.filter(isUnlisted),
  }
}

const isPlace = ({ key }: RegionMark): boolean => !isOffMap(key) && parsePartKey(key) === null
