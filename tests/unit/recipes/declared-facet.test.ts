import { describe, expect, it } from 'vitest'
import {
  MISSING,
  settle,
  type Dataset,
  type CountedKind,
  type Dimension,
  type RecordValue,
} from '../../../src/domain/index.ts'
import { createMemorySource } from '../../../src/engine/index.ts'
import { readDataset, writeCasesCsv, writeDataPackage } from '../../../src/ingest/index.ts'
import {
  askView,
  axesOf,
  buildBreakdown,
  buildMatrix,
  buildStack,
  columnsOf,
  facetsOf,
  fieldText,
} from '../../../src/figures/index.ts'
import {
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  reduce,
  selectChips,
  toggle,
  vocabularyOf,
  type ViewState,
} from '../../../src/view/index.ts'
import { factsOf, FROZEN_LIST } from '../../fixtures/frozen-list.ts'

/** A dimension that the frozen list does not have, of each kind that can be counted. */
const declared = (kind: CountedKind): Dimension => ({
  id: 'trial',
  kind,
  label: '试验',
  note: '',
  values: [],
  facet: true,
  column: true,
})

/** Three values in turn; every fifth record says nothing. A new kind is tried as soon as it has a line here. */
const VALUES: Readonly<Record<CountedKind, readonly RecordValue[]>> = {
  nominal: ['甲', '乙', '丙'],
  ordinal: ['甲', '乙', '丙'],
  time: ['2019', '2021', '2020'],
  boolean: ['1', '0', '0'],
  many: [['甲'], ['乙'], ['甲', '乙']],
}

function withTrial(kind: CountedKind): Dataset {
  const values = VALUES[kind]
  return {
    ...FROZEN_LIST,
    dimensions: [...FROZEN_LIST.dimensions, declared(kind)],
    cases: FROZEN_LIST.cases.map((record, row) => {
      const value = values[row % values.length] ?? ''
      return row % 5 === 4 ? record : { ...record, values: { ...record.values, trial: value } }
    }),
  }
}

/** Everything that goes by a list's dimensions takes one that it has never heard of. */
describe.each(Object.keys(VALUES) as CountedKind[])(
  'a facet of kind %s that a list declares',
  (kind) => {
    const list = withTrial(kind)
    const facts = factsOf(list)
    const source = createMemorySource(list)
    const naive = (key: string) =>
      list.cases.filter(({ values: { trial } }) =>
        trial === undefined ? key === MISSING : [trial].flat().includes(key),
      ).length
    const keys = facts.dimensions.at(-1)?.values.map((value) => value.key) ?? []
    const [first = ''] = keys
    const filtered = reduce(DEFAULT_VIEW, toggle('trial', first))
    const broken: ViewState = { ...DEFAULT_VIEW, by: 'trial', rows: 'level' }
    const countsOf = async (view: ViewState) => {
      const answer = await settle(askView({ source, facts }, view))
      if (answer.state !== 'here') throw new Error(answer.error.code)
      return answer.value
    }

    it('has its values, in their order, what is missing last', () => {
      const order = kind === 'time' ? ['2019', '2020', '2021', MISSING] : keys
      expect(keys).toEqual(order)
      expect(keys.at(-1)).toBe(MISSING)
    })

    it('is written into a data package and read back', () => {
      const counts = { in: 53, accepted: 53, rejected: 0, merged: 0 }
      const packageText = writeDataPackage(list, counts, 'source.txt')
      const read = readDataset(list.id, packageText, writeCasesCsv(list))
      if (!read.ok) throw new Error(read.error.code)
      expect(read.value.diagnostics).toEqual([])
      expect(read.value.dataset.dimensions.at(-1)).toMatchObject({ id: 'trial', kind })
      const valuesOf = ({ cases }: Dataset) => cases.map(({ values }) => values['trial'])
      expect(valuesOf(read.value.dataset)).toEqual(valuesOf(list))
    })

    it('is counted', async () => {
      const facets = facetsOf(await countsOf(DEFAULT_VIEW), 'trial')
      expect(facets.map(({ key, base }) => [key, base])).toEqual(
        keys.map((key) => [key, naive(key)]),
      )
    })

    it('filters everything else', async () => {
      const { total } = await countsOf(filtered)
      expect(total).toEqual({ base: 53, count: naive(first) })
    })

    it('stands in the address and comes back', () => {
      for (const key of keys) {
        const view = { ...reduce(DEFAULT_VIEW, toggle('trial', key)), by: 'trial', group: 'trial' }
        expect(decodeView(encodeView(view), vocabularyOf(facts))).toEqual({ view, notices: [] })
      }
    })

    it('is a chip that takes it back', () => {
      const [chip] = selectChips(filtered, facts)
      expect(chip?.dimension).toBe('试验')
      expect(chip && reduce(filtered, chip.remove)).toEqual(DEFAULT_VIEW)
      const [missing] = selectChips(reduce(DEFAULT_VIEW, toggle('trial', MISSING)), facts)
      expect(missing?.name).toBe('未标明试验')
    })

    it('can be broken down by, beside any other', async () => {
      const counts = await countsOf(broken)
      expect(axesOf(facts, broken)).toEqual({ by: 'trial', rows: 'level' })
      const bars = buildBreakdown(facts, broken, counts)?.bars
      expect(bars?.map(({ key, figure }) => [key, figure.count])).toEqual(
        keys.map((key) => [key, naive(key)]),
      )
      expect(buildMatrix(facts, broken, counts)?.columns.map((column) => column.key)).toEqual(keys)
      expect(buildStack(facts, broken, counts)?.rows.map((row) => row.key)).toEqual([
        'central',
        'provincial',
        'prefecture',
        'county',
      ])
    })

    it('groups and sorts the list', async () => {
      const list = { filter: { area: null, values: {}, text: '' }, collapsed: new Set<string>() }
      const request = {
        ...list,
        offset: 0,
        limit: 1000,
        sort: { column: 'trial', descending: false },
      }
      const grouped = await settle(source.rows({ ...request, group: 'trial' }))
      if (grouped.state !== 'here') throw new Error(grouped.error.code)
      const headers = grouped.value.entries.filter((entry) => entry.kind === 'group')
      expect(headers.map((entry) => entry.kind === 'group' && [entry.key, entry.count])).toEqual(
        keys.map((key) => [key, naive(key)]),
      )
    })

    it('is a column of the table and a field of what is taken away', () => {
      const column = columnsOf(facts).at(-1)
      expect(column?.id).toBe('trial')
      const texts = list.cases.map((record) => column && fieldText(facts, column, record))
      expect(texts[4]).toBe('')
      expect(texts[0]).toBe(kind === 'boolean' ? '是' : String([VALUES[kind][0]].flat()[0]))
    })
  },
)
