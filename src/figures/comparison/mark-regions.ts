import { isInside, PLACE, type RegionKey } from '../../domain/index.ts'
import type { Facts } from '../../engine/index.ts'
import { compareWords } from '../../messages/index.ts'
import { type GroupKey } from '../../view/index.ts'
import { isListed } from '../is-listed.ts'
import { describeGroup, type ComparedGroup } from './describe-group.ts'
import { groupLetter } from './group-letter.ts'

/** That a region has to do with a compared group. */
export interface RegionGroup {
  readonly letter: string
  /** Whether all cases of the region belong to the group; else only some of them may. */
  readonly whole: boolean
  /** As it is spoken: 属对比组 C（东部）, 含对比组 B（苏州市）. */
  readonly words: string
}

/**
 * Which compared groups a region has to do with. A group marks the regions that it names, those inside
 * them and those around them; not one that the list says nothing of, and nothing where no place is named.
 */
export function markRegions(
  facts: Facts,
  groups: readonly GroupKey[],
): (key: RegionKey) => readonly RegionGroup[] {
  const described = groups.map((key, at) => ({ group: describeGroup(facts, key), at }))
  const placed = described.filter(({ group }) => group.problem === '' && placesOf(group).length > 0)
  return (key) => {
    if (!isListed(facts, key)) return []
    return placed.flatMap(({ group, at }): readonly RegionGroup[] => {
      const places = placesOf(group)
      const isIn = places.some((place) => place === key || isInside(key, place))
      if (!isIn && !places.some((place) => isInside(place, key))) return []
      const whole = isIn && isPlaceAlone(group)
      const letter = groupLetter(at)
      return [{ letter, whole, words: compareWords.marked(letter, group.name, whole) }]
    })
  }
}

const placesOf = ({ filter }: ComparedGroup): readonly RegionKey[] => filter.values[PLACE] ?? []

/** Whether nothing but places tells what belongs to a group. */
const isPlaceAlone = ({ filter: { values, text } }: ComparedGroup): boolean =>
  text === '' && Object.keys(values).every((id) => id === PLACE)
