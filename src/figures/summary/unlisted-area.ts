import type { DatasetInfo } from '../../domain/index.ts'
import type { ViewState } from '../../view/index.ts'
import { isListed } from '../is-listed.ts'

/**
 * Whether the list says nothing of the area where one looks: then its counts are no figures, and
 * nothing of it is written as nought.
 */
export const isUnlistedArea = (
  facts: Pick<DatasetInfo, 'coverage'>,
  { area }: Pick<ViewState, 'area'>,
  total: { readonly base: number },
): boolean => area !== null && total.base === 0 && !isListed(facts, area)
