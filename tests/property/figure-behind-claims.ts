import { LIST_ORDER } from '../../src/engine/index.ts'
import {
  askBehind,
  comparedNumber,
  describeGroup,
  groupNumber,
  MOST_TITLES,
  numberFilter,
  showOnly,
  type Asker,
  type NumberOf,
} from '../../src/figures/index.ts'
import { facetFilter, reduce } from '../../src/view/index.ts'
import { naiveRows } from './engine-oracle.ts'
import type { Faults } from './figure-claims.ts'
import type { NaiveComparison } from './figure-compare-oracle.ts'
import type { Naive } from './figure-oracle.ts'
import type { Element } from './figure-reading.ts'

const rowsOf = ({ list, view }: Naive, number: NumberOf) =>
  naiveRows(list, numberFilter(view, number), LIST_ORDER)

/** An element says which cases are behind it, and they are as many as its number says. */
export function checkBehind(
  faults: Faults,
  naive: Naive,
  element: Element | undefined,
  where: string,
  count: number,
) {
  const said = element?.attributes['data-behind']
  if (said === undefined) return faults.add(`${where}: cases behind`, 'none', count)
  const number = JSON.parse(said) as NumberOf
  faults.same(`${where}: cases behind`, rowsOf(naive, number).length, count)
}

/** What is shown behind a number: its first titles, how many there are, and what leads to all of them. */
export function checkShown(faults: Faults, naive: Naive, asker: Asker, number: NumberOf) {
  const { list, view } = naive
  const rows = rowsOf(naive, number)
  const answer = askBehind(asker, view, number)
  if (answer.state !== 'here') return faults.add('cases behind', answer.state, 'here')
  const { cases, count, left } = answer.value
  const where = JSON.stringify(number)
  faults.same(`${where}: number`, count, rows.length)
  faults.same(
    `${where}: titles`,
    cases.map(({ id }) => id),
    rows.slice(0, MOST_TITLES).map((row) => list.cases[row]?.id),
  )
  const free = { ...view, text: '', filters: {} }
  const whole = number.of ? rows : naiveRows(list, numberFilter(free, number), LIST_ORDER)
  faults.same(`${where}: left out`, left, whole.length - rows.length)
  const next = reduce(view, showOnly(view, number))
  faults.same(`${where}: shown alone`, naiveRows(list, facetFilter(next), LIST_ORDER), rows)
}

/** The heads of the groups of the list. */
export function checkGroups(faults: Faults, naive: Naive) {
  const { view } = naive
  for (const { key, count } of naive.groups()) {
    const number = groupNumber(view, view.group ?? '', key)
    if (number) faults.same(`group ${key}: cases behind`, rowsOf(naive, number).length, count)
  }
}

/** The values within compared groups. */
export function checkCompared(faults: Faults, compared: NaiveComparison, { facts }: Asker) {
  const { naive, groups } = compared
  const { by, view } = naive
  if (!by) return
  const keys = [...naive.facet(by.id).keys()]
  for (const key of view.groups) {
    const described = describeGroup(facts, key)
    const group = groups.find(({ name }) => name === described.name)
    keys.forEach((value, at) => {
      const number = group && comparedNumber(described, by.id, value)
      if (number)
        faults.same(
          `${value} of ${key}: cases behind`,
          rowsOf(naive, number).length,
          group.counts[at],
        )
    })
  }
}
