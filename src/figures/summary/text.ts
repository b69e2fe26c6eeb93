import type { CaseRecord, Dataset } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { isFiltered, regionLabel, selectFilterWords, type ViewState } from '../../view/index.ts'
import { sourceWords } from './source-words.ts'

/** At most this many titles are named one by one. */
export const MAX_TITLES = 10

/**
 * The current view as a paragraph for a report: what is shown, counts with their bases, the filters,
 * the titles where they are few, the source and what the figures do not say. `shown` are the cases
 * that pass the filter (only looked at when there are at most `MAX_TITLES`).
 */
export function summaryText(
  dataset: Dataset,
  view: ViewState,
  counts: LinkedCounts,
  shown: readonly CaseRecord[],
): string {
  const { count, base } = counts.total
  const sentences: string[] = []
  const { area } = view
  const whole =
    area === null
      ? `《${dataset.title}》共 ${base} 个案例`
      : `《${dataset.title}》共 ${dataset.cases.length} 个案例，其中${regionLabel(dataset, area)} ${base} 个`
  if (isFiltered(view)) {
    sentences.push(
      `${whole}，按“${selectFilterWords(view, dataset)}”筛选后显示 ${count} 个（${count} / ${base}）。`,
    )
  } else {
    sentences.push(`${whole}${area === null ? scopeWords(counts) : ''}。`)
  }
  if (count > 0) sentences.push(categoryWords(view, counts), regionWords(view, dataset, counts))
  if (isFiltered(view) && count > 0 && count <= MAX_TITLES) {
    const titles = shown.map((c) => `${c.seq}.《${c.title}》（${c.organizations.join('、')}）`)
    sentences.push(`案例为：${titles.join('；')}。`)
  }
  sentences.push(sourceWords(dataset))
  return sentences.filter((sentence) => sentence !== '').join('')
}

function scopeWords(counts: LinkedCounts): string {
  const central = counts.scopes.find((scope) => scope.key === 'central')?.base ?? 0
  const local = counts.scopes.find((scope) => scope.key === 'local')?.base ?? 0
  return central > 0 ? `，其中地方 ${local} 个、${messages.region.central} ${central} 个` : ''
}

/** Each category within its own base; ignores the category filter, and says so where there is one. */
function categoryWords(view: ViewState, counts: LinkedCounts): string {
  const filtered = isFiltered(view)
  const items = counts.categories.map(({ key, count, base }) =>
    filtered ? `${key} ${count} 个（共 ${base} 个）` : `${key} ${base} 个`,
  )
  const lead = view.categories.length > 0 ? '不计类别条件时，各类别为' : '各类别为'
  return `${lead}：${items.join('，')}。`
}

/** Regions that have cases, in code order, those without a match too; ignores the region filter, and says so where there is one. */
function regionWords(view: ViewState, dataset: Dataset, counts: LinkedCounts): string {
  const filtered = isFiltered(view)
  const items = counts.regions
    .filter((region) => region.base > 0)
    .map(({ key, count, base }) => {
      const name = regionLabel(dataset, key)
      return filtered ? `${name} ${count} 个（共 ${base} 个）` : `${name} ${base} 个`
    })
  const lead = view.regions.length > 0 ? '不计地区条件时，各地区为' : '各地区为'
  return `${lead}：${items.join('，')}。`
}
