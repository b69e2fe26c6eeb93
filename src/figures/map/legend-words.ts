import type { DatasetInfo } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { valueLabel } from '../../view/index.ts'
import { hasLook, lookOf, type RegionLook } from '../look.ts'
import { isFaded } from '../paint.ts'
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

/** What a legend explains besides the classes. `ring`: around a circle, the base that filters narrow. */
export type LegendLook =
  Exclude<RegionLook, 'class'> | 'dimmed' | 'selected' | 'containing' | 'ring'

/** The looks that occur on a map, each with what it means; no others. */
export function looksThatOccur(
  model: MapModel,
  bubbles: boolean,
): readonly { readonly look: LegendLook; readonly words: string }[] {
  const { legend } = messages
  const { marks, metric } = model
  const has = (look: RegionLook) => hasLook(model, look)
  const onLand = marks.some(({ figure }) => lookOf(figure) !== 'unlisted')
  const noMatch = metric.kind === 'share' ? legend.filteredOut : legend.noMatchShort
  const all: readonly (readonly [LegendLook, string, boolean])[] = [
    ['no-match', noMatch, !bubbles && has('no-match')],
    ['no-value', legend.noValue, !bubbles && has('no-value')],
    ['waiting', legend.awaited, !bubbles && has('waiting')],
    ['zero', bubbles ? legend.listed : legend.zero, bubbles ? onLand : has('zero')],
    ['unlisted', legend.unlisted, has('unlisted')],
    ['ring', legend.bubbleRing, bubbles && marks.some(({ cases }) => cases.count < cases.base)],
    [
      'dimmed',
      legend.dimmed,
      marks.some((mark) => (bubbles ? mark.dimmed && mark.cases.count > 0 : isFaded(mark))),
    ],
    ['selected', legend.selected, marks.some(({ selected }) => selected)],
    [
      'containing',
      legend.containsSelected,
      marks.some(({ containsSelected }) => containsSelected.length > 0),
    ],
  ]
  return all.flatMap(([look, words, occurs]) => (occurs ? [{ look, words }] : []))
}
