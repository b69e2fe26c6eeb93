import fc from 'fast-check'
import { isCounted, ORGANIZATION, PLACE } from '../../src/domain/index.ts'
import type { Dataset } from '../../src/domain/index.ts'
import type {
  CountsRequest,
  FacetFilter,
  OrganizationRequest,
  RowsRequest,
  Sort,
} from '../../src/engine/index.ts'
import { AREAS, ORGANIZATIONS, REGION_KEYS, WORDS } from './engine-datasets.ts'

const query = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('数据', '江苏', 'AI', '苏州市', '中央国家机关', '局', '1', '台 据'),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS, ' ', '　', '苏', '未识别'), { maxLength: 5 })
      .map((words) => words.join('')),
  },
)

/** Keys that a dimension of a dataset has, and one that it has not. */
function keysOf({ cases, dimensions }: Dataset, id: string): readonly string[] {
  if (id === PLACE) return REGION_KEYS
  if (id === ORGANIZATION) return [...ORGANIZATIONS, '没有的单位']
  const declared = dimensions.find((dimension) => dimension.id === id)?.values ?? []
  const occurring = cases.flatMap(({ values }) => values[id] ?? [])
  return [...new Set(['', ...declared.map(({ key }) => key), ...occurring, '没有的值'])]
}

/** Filters of a few dimensions, now and then one that the list does not have or does not count. */
export function filterOf(data: Dataset): fc.Arbitrary<FacetFilter> {
  const counted = data.dimensions.filter(isCounted).map(({ id }) => id)
  const others = ['d2', '没有的'].filter((id) => !counted.includes(id))
  const few = 1 + Math.floor(counted.length / 2)
  const wanted = (id: string, weight: number) =>
    fc
      .oneof(
        { weight, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...keysOf(data, id)], { minLength: 1 }) },
      )
      .map((keys): [string, readonly string[]] => [id, keys])
  return fc.record({
    area: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...AREAS)),
    values: fc
      .tuple(
        wanted(PLACE, 1),
        wanted(ORGANIZATION, 3),
        ...counted.map((id) => wanted(id, few)),
        ...others.map((id) => wanted(id, 20)),
      )
      .map((entries) => Object.fromEntries(entries)),
    text: query,
  })
}

const idsOf = ({ dimensions }: Dataset) => dimensions.map(({ id }) => id)

export const sortOf = (data: Dataset): fc.Arbitrary<Sort> =>
  fc.record({
    column: fc.constantFrom('seq', ...idsOf(data), '没有的'),
    descending: fc.boolean(),
  })

export function countsOf(data: Dataset): fc.Arbitrary<CountsRequest> {
  const id = fc.constantFrom(PLACE, ...idsOf(data), '没有的')
  return fc.record({
    filter: filterOf(data),
    cross: fc.array(fc.tuple(id, id), { maxLength: 4 }),
  })
}

export function rowsOf(data: Dataset, most = 80): fc.Arbitrary<RowsRequest> {
  const keys = [...new Set([PLACE, ...idsOf(data)].flatMap((id) => keysOf(data, id)))]
  return fc.record({
    filter: filterOf(data),
    sort: sortOf(data),
    group: fc.constantFrom(null, PLACE, ORGANIZATION, ...idsOf(data), '没有的'),
    collapsed: fc.subarray(keys, { maxLength: 6 }).map((own) => new Set(own)),
    offset: fc.nat(most),
    limit: fc.nat(70),
  })
}

export const organizationsOf = (data: Dataset): fc.Arbitrary<OrganizationRequest> =>
  fc.record({
    filter: filterOf(data),
    query: fc.constantFrom('', '', '局', '单位', '位 单', '数据 国家', '１'),
    offset: fc.nat(4),
    limit: fc.nat(6),
  })
