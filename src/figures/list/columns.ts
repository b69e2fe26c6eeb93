import {
  isOffMap,
  parsePartKey,
  findDimension,
  PLACE,
  regionPath,
  type CaseRecord,
  type DatasetInfo,
  type Dimension,
  type RegionKey,
} from '../../domain/index.ts'
import type { RowsRequest } from '../../engine/index.ts'
import { facetFilter, regionName, valueLabel, type ViewState } from '../../view/index.ts'

/** Lists of more cases than this are shown by blocks; those up to it are asked for as a whole. */
export const PLAIN_LIMIT = 500

const NONE: ReadonlySet<string> = new Set()

/** The dimensions that are columns of the table, in the list's order. */
export const columnsOf = ({ dimensions }: Pick<DatasetInfo, 'dimensions'>): readonly Dimension[] =>
  dimensions.filter(({ column, kind }) => column || kind === 'title')

/** All that a list says of its cases, in its order. */
export const fieldsOf = ({ dimensions }: Pick<DatasetInfo, 'dimensions'>): readonly Dimension[] =>
  dimensions

/** What a cell of a case shows; `''` where the case says nothing. */
export function fieldText(facts: DatasetInfo, dimension: Dimension, record: CaseRecord): string {
  if (dimension.kind === 'title') return record.title
  if (dimension.kind === 'organization') return record.organizations.join('、')
  if (dimension.kind === 'place') return placeNames(facts, record.place.key).join(' · ')
  const value = record.values[dimension.id] ?? ''
  const keys = typeof value === 'string' ? [value] : value
  return keys
    .filter((key) => key !== '')
    .map((key) => valueLabel(facts, dimension, key))
    .join('、')
}

/** Names from the province down, e.g. 江苏省, 苏州市, 昆山市; what is off the map has its own. */
function placeNames(facts: DatasetInfo, key: RegionKey): readonly string[] {
  if (isOffMap(key)) return [regionName(facts, key)]
  return regionPath(key, (code) => facts.divisions.has(code)).flatMap((step) => {
    const part = parsePartKey(step)?.part
    const isShown = part === undefined || part === 'several' || part === 'ambiguous'
    return isShown ? [regionName(facts, step)] : []
  })
}

/** What the header of a group says. */
export function groupLabel(facts: DatasetInfo, id: string, key: string): string {
  if (id === PLACE) return regionName(facts, key)
  const dimension = findDimension(facts.dimensions, id)
  return dimension ? valueLabel(facts, dimension, key) : key
}

/** What the list of a view asks for. */
export const listRequest = (
  view: ViewState,
  span: Pick<RowsRequest, 'collapsed' | 'offset' | 'limit'>,
): RowsRequest => ({
  filter: facetFilter(view),
  sort: view.sort,
  group: view.group,
  ...span,
})

/** What the page asks for first, with every group open. */
export const firstRows = (view: ViewState): RowsRequest =>
  listRequest(view, { collapsed: NONE, offset: 0, limit: PLAIN_LIMIT })
