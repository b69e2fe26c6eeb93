import { messages, slidesWords as words } from '../../messages/index.ts'
import { breakdownTitle, stackTitle } from '../breakdown/words.ts'
import type { CompareContent, OverallContent } from '../picture/content.ts'
import { fadedHue } from '../paint.ts'
import type { PictureLook } from '../picture/look.ts'
import { rowText } from '../stack/words.ts'
import type { Area, ChartPart, ChartSeries, Fill } from '../../exports/index.ts'

/** How many cases of each value, and behind them all of the base where a filter narrows them. */
export function barsChart(
  { facts, view, bars: { bars }, narrowed }: OverallContent,
  look: PictureLook,
  area: Area,
): ChartPart {
  const { count } = messages
  const isChosen = bars.some((bar) => bar.selected)
  const hue = (index: number): string => look.categoryColor(index)
  const solid = bars.map((bar) => hueFill(look, hue(bar.index), bar.dimmed))
  const counted: ChartSeries = {
    name: narrowed ? words.counted : messages.map.metricCount,
    values: bars.map(({ figure }) => (narrowed ? figure.count : figure.base)),
    fill: { color: hue(0) },
    points: solid,
    labelColor: look.ink,
  }
  const listed: ChartSeries = {
    name: words.listed,
    values: bars.map(({ figure }) => figure.base),
    fill: { color: hue(0), opacity: look.ghost },
    points: bars.map((bar) => ({ color: hue(bar.index), opacity: look.ghost })),
    labelColor: look.ink,
  }
  const say = ({ label, figure }: (typeof bars)[number]) =>
    `${label} ${narrowed ? count.of(figure.count, figure.base) : count.number(figure.base)}`
  const mark = (selected: boolean) => (isChosen && selected ? '✓ ' : '')
  return {
    kind: 'chart',
    area,
    title: breakdownTitle(facts, view),
    labels: bars.map((bar) => `${mark(bar.selected)}${say(bar)}`),
    series: narrowed ? [listed, counted] : [counted],
    arrangement: narrowed ? 'over' : 'beside',
    showValues: false,
    showLegend: false,
    alt: bars.map(say).join('；'),
  }
}

/** A bar in the hue of its value. */
const hueFill = (look: PictureLook, hue: string, dimmed: boolean): Fill =>
  dimmed ? { color: fadedHue(look, hue).fill, striped: true } : { color: hue }

/** 按地区的类别构成: one stacked bar per row. The figures on it are cases, whatever the page shows. */
export function stackChart(
  { facts, view, stack: { rows, columns } }: OverallContent,
  look: PictureLook,
  area: Area,
): ChartPart {
  return {
    kind: 'chart',
    area,
    title: stackTitle(facts, view),
    labels: rows.map((row) => `${row.selected ? '✓ ' : ''}${row.shortName} ${rowText(row)}`),
    series: columns.map(({ label }, index) => ({
      name: label,
      values: rows.map((row) => row.segments[index]?.figure.count ?? 0),
      fill: { color: look.categoryColor(index) },
      points: rows.map((row) =>
        hueFill(
          look,
          look.categoryColor(index),
          row.dimmed || (row.segments[index]?.dimmed ?? false),
        ),
      ),
      labelColor: look.onCategory(index),
    })),
    arrangement: 'stacked',
    showValues: true,
    showLegend: true,
    alt: rows
      .map((row) => {
        const parts = row.segments.map(({ label, figure }) => `${label} ${figure.count}`)
        return `${row.name} ${rowText(row)}：${parts.join('，')}`
      })
      .join('；'),
  }
}

/** 对比: the groups side by side in each value. */
export function compareChart({ model }: CompareContent, look: PictureLook, area: Area): ChartPart {
  const shades = [look.sequence[4], look.sequence[2], look.inkMuted, look.sequence[1]]
  const labels = model.values.map(({ label }) => label)
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
    labels,
    series,
    arrangement: 'beside',
    showValues: true,
    showLegend: true,
    alt: series
      .map(
        ({ name, values }) =>
          `${name}：${labels.map((one, i) => `${one} ${values[i] ?? 0}`).join('，')}`,
      )
      .join('；'),
  }
}
