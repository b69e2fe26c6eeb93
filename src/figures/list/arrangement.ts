import { findDimension, type DatasetInfo } from '../../domain/index.ts'
import { LIST_ORDER, type Sort } from '../../engine/index.ts'
import { tableExportWords as words } from '../../messages/index.ts'

/** Whether a list stands in its own order. */
export const isListOrder = ({ column, descending }: Sort): boolean =>
  column === LIST_ORDER.column && !descending

/** What a list is sorted by; a list without numbers has its order all the same. */
export const sortLabel = (
  { dimensions }: Pick<DatasetInfo, 'dimensions'>,
  { column }: Sort,
): string =>
  findDimension(dimensions, column)?.label ??
  (column === LIST_ORDER.column ? words.position : column)
