import { messages, slidesWords as words } from '../../messages/index.ts'
import type { CompareContent, OverallContent } from '../picture/content.ts'
import type { PictureLook } from '../picture/look.ts'
import type { Area, ChartPart, ChartSeries, Fill } from '../../exports/index.ts'

/** 类别: how many cases of each, and behind them all of the base where a filter narrows them. */
export function categoryChart(
  { bars: { bars }, narrowed }: OverallContent,
  look: PictureLook,
  area: Area,
): ChartPart {
  const { count } = messages
  const isChosen = bars.some((bar) => bar.selected)
  const hue = (index: number): string => look.categoryColor(index)
  const solid = bars.map((bar): Fill => ({
    color: hue(bar.index),
    opacity: bar.dimmed ? look.dimmed : 1,
  }))
  const counted: ChartSeries = {
    name: narrowed ? words.counted : messages.map.metricCount,
    values: bars.map((bar) => (narrowed ? bar.count : bar.base)),
    fill: { color: hue(0) },
    points: solid,
    labelColor: look.ink,
  }
  const listed: ChartSeries = {
    name: words.listed,
    values: bars.map((bar) => bar.base),
    fill: { color: hue(0), opacity: look.ghost },
    points: bars.map((bar) => ({ color: hue(bar.index), opacity: look.ghost })),
    labelColor: look.ink,
  }
  const figure = (bar: (typeof bars)[number]) =>
    narrowed ? count.of(bar.count, bar.base) : count.number(bar.base)
  const mark = (selected: boolean) => (isChosen && selected ? '✓ ' : '')
  return {
    kind: 'chart',
    area,
    title: messages.breakdown.title,
    labels: bars.map((bar) => `${mark(bar.selected)}${bar.key} ${figure(bar)}`),
    series: narrowed ? [listed, counted] : [counted],
    arrangement: narrowed ? 'over' : 'beside',
    showValues: false,
    showLegend: false,
    alt: bars.map((bar) => `${bar.key} ${figure(bar)}`).join('；'),
  }
}

/** 按地区的类别构成: one stacked bar per region. The figures on it are cases, whatever the page shows. */
export function regionChart(
  { stack: { rows }, categories }: OverallContent,
  look: PictureLook,
  area: Area,
): ChartPart {
  const { count } = messages
  const figure = (row: (typeof rows)[number]) =>
    row.count === row.base ? count.number(row.base) : count.of(row.count, row.base)
  return {
    kind: 'chart',
    area,
    title: messages.breakdown.stackTitle,
    labels: rows.map((row) => `${row.selected ? '✓ ' : ''}${row.shortName} ${figure(row)}`),
    series: categories.map((category, index) => ({
      name: category,
      values: rows.map((row) => row.segments[index]?.count ?? 0),
      fill: { color: look.categoryColor(index) },
      points: rows.map((row) => ({
        color: look.categoryColor(index),
        opacity: row.dimmed || row.segments[index]?.dimmed ? look.dimmed : 1,
      })),
      labelColor: look.onCategory(index),
    })),
    arrangement: 'stacked',
    showValues: true,
    showLegend: true,
    alt: rows
      .map((row) => {
        const parts = row.segments.map((one) => `${one.category} ${one.count}`)
        return `${row.name} ${figure(row)}：${parts.join('，')}`
      })
      .join('；'),
  }
}

/** 对比: the groups side by side in each category. */
export function compareChart({ model }: CompareContent, look: PictureLook, area: Area): ChartPart {
  const shades = [look.sequence[4], look.sequence[2], look.inkMuted, look.sequence[1]]
  const series = model.groups.map((group, index) => ({
    name: words.group(group.name, group.base),
    values: group.figures.map((figure) => figure.count),
    fill: { color: shades[index % shades.length] ?? look.ink },
    labelColor: look.ink,
  }))
  return {
    kind: 'chart',
    area,
    title: messages.tabs.compareTitle,
    labels: model.categories,
    series,
    arrangement: 'beside',
    showValues: true,
    showLegend: true,
    alt: series
      .map(
        ({ name, values }) =>
          `${name}：${model.categories.map((one, i) => `${one} ${values[i] ?? 0}`).join('，')}`,
      )
      .join('；'),
  }
}
