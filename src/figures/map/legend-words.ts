import type { DatasetInfo } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { valueLabel } from '../../view/index.ts'
import type { MapModel } from './model.ts'

/** What circles mean. */
export function bubbleWords({ axis }: Pick<MapModel, 'axis'>): string {
  const { legend } = messages
  return axis?.kind === 'many' ? legend.bubblesMany(axis.label) : legend.bubbles(axis?.label ?? '')
}

/** The values that circles are split by, in their order. */
export const axisLabels = (
  dataset: DatasetInfo,
  { axis }: Pick<MapModel, 'axis'>,
): readonly string[] => axis?.values.map(({ key }) => valueLabel(dataset, axis, key)) ?? []

/** What the look of a region means whose cases the filters leave out. */
export const noMatchWords = ({ metric }: Pick<MapModel, 'metric'>): string =>
  metric.kind === 'share' ? messages.legend.filteredOut : messages.legend.noMatchShort

/** What the look of a region means that has cases and no value. */
export const noValueWords = ({ residents }: Pick<MapModel, 'residents'>): string =>
  residents === null || residents === 'here' ? messages.legend.noValue : messages.legend.awaited
