import { describe, expect, it } from 'vitest'
import { here } from '../../../src/domain/index.ts'
import {
  askSummary,
  buildBubbles,
  buildMatrix,
  canvasWindow,
  summaryText,
} from '../../../src/figures/index.ts'
import { BreakdownPanel } from '../../../src/ui/breakdown/BreakdownPanel.tsx'
import { Status } from '../../../src/ui/filters/Status.tsx'
import { MapPanel } from '../../../src/ui/map/MapPanel.tsx'
import { MatrixTab } from '../../../src/ui/matrix/MatrixTab.tsx'
import { TablePanel } from '../../../src/ui/table/TablePanel.tsx'
import { FROZEN_FACTS, frozenSource } from '../../fixtures/frozen-list.ts'
import { readMap } from '../build/map-reading.ts'
import { mapOf, RESIDENTS } from '../figures/map-models.ts'
import { build, hereNow } from '../figures/views.ts'
import { renderPanel, wordsOf } from './render-panel.tsx'

/** A panel of the page of an address. */
function panelOf(panel: React.ReactNode, fragment: string): string {
  const { view } = mapOf(fragment)
  const name = view.area ?? 'cn'
  const state = { maps: { [name]: here(readMap(name)) }, population: RESIDENTS }
  return renderPanel(panel, { view, state })
}

const optionsIn = (markup: string) =>
  [...markup.matchAll(/role="option"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label ?? '')

/** Classes of a legend by their words, with the step of their colour. */
const coloursIn = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    [...markup.matchAll(/var\(--sequence-(\d)\)"[^>]*><\/span>(?:<span>)?(\d[^<]*)</g)].map(
      ([, step = '', words = '']) => [words, step],
    ),
  )

describe('one figure everywhere, at addresses where it was not', () => {
  it('#category=公共服务类&metric=share:技术应用类: 黑龙江省 is 1 / 2, printed and spoken', () => {
    const markup = panelOf(<MapPanel />, 'category=公共服务类&metric=share:技术应用类')
    const spoken = optionsIn(markup).find((label) => label.startsWith('黑龙江省'))
    expect(spoken).toBe('黑龙江省，技术应用类占比：2 个案例中 1 个，基数不足 10，不着色')
    expect(wordsOf(markup)).toContain('黑龙江省 1 / 2')
    expect(wordsOf(markup)).not.toContain('黑龙江省 0 / 2')
    expect(optionsIn(markup).filter((label) => /\d 个案例，共/.test(label))).toEqual([])
  })

  it('#level=county&metric=share:技术应用类: each base is what passes the filter', () => {
    const { model } = mapOf('level=county&metric=share:技术应用类')
    const counties = mapOf('level=county').model
    const listed = model.marks.filter(({ figure }) => figure.state !== 'not-listed')
    for (const { key, name, figure } of listed) {
      const counted = counties.marks.find((mark) => mark.key === key)?.figure.count
      expect([name, figure.base]).toEqual([name, counted])
    }
    const spoken = optionsIn(panelOf(<MapPanel />, 'level=county&metric=share:技术应用类'))
    expect(spoken).toContain(
      '上海市，技术应用类占比：符合其他条件的 3 个案例中 2 个，基数不足 10，不着色',
    )
    expect(spoken).toContain('黑龙江省，技术应用类占比：筛选后无')
  })

  it('#area=460000: what is not listed is never nought', () => {
    const panels = [
      <Status key="" />,
      <TablePanel key="" />,
      <BreakdownPanel key="" />,
      <MapPanel key="" />,
    ]
    for (const panel of panels) {
      const words = wordsOf(panelOf(panel, 'area=460000'))
      expect(words).toContain('未列出')
      expect(words).not.toMatch(/显示 0|全部 0 个案例|没有案例符合|\b0 个/)
    }
    const { view } = mapOf('area=460000')
    const asker = { source: frozenSource(), facts: FROZEN_FACTS }
    const copied = summaryText(FROZEN_FACTS, view, hereNow(askSummary(asker, view)))
    expect(copied).toContain('在本部分名单中未列出，是否有案例，名单未说明')
    expect(copied).not.toMatch(/\b0 个/)
  })

  it('#metric=per-population&category=公共服务类: 0.2 and 0.3 stand in the class of their size', () => {
    const { model, printed } = mapOf('metric=per-population&category=公共服务类')
    const coloured = model.marks.filter(({ classIndex }) => classIndex >= 0)
    expect(coloured.map(({ shortName }) => printed(shortName))).toEqual(
      expect.arrayContaining(['0.2', '0.3']),
    )
    for (const { shortName, classIndex } of coloured) {
      const { from = 1, to = 0 } = model.classes[classIndex] ?? {}
      const value = Number(printed(shortName))
      expect([shortName, from <= value && value <= to]).toEqual([shortName, true])
    }
  })

  it.each(['per-population', 'share:技术应用类'])(
    '#map=bubbles&metric=%s: circles are what the title says, numbers of cases',
    (metric) => {
      const { map, model, title, printed } = mapOf(`map=bubbles&metric=${metric}`)
      if (!map) throw new Error('Circles lie on a map')
      const canvas = canvasWindow(map)
      const bubbles = buildBubbles(map, { canvas, visible: canvas }, model)
      const areaOf = (key: string) => (bubbles.find((one) => one.key === key)?.radius ?? 0) ** 2
      expect(title).toBe('各地案例数')
      expect([printed('江苏'), printed('浙江')]).toEqual(['12', '6'])
      expect(areaOf('320000') / areaOf('330000')).toBeCloseTo(12 / 6, 6)
    },
  )

  it('#tab=matrix: 3–5 has the colour that it has on the map', () => {
    const [map, matrix] = [
      panelOf(<MapPanel />, 'tab=matrix'),
      panelOf(<MatrixTab />, 'tab=matrix'),
    ]
    expect(coloursIn(map).get('3–5')).toBeDefined()
    expect(coloursIn(matrix).get('3–5')).toBe(coloursIn(map).get('3–5'))
    const step = Number(coloursIn(map).get('3–5'))
    const cells = build(buildMatrix, mapOf('').view).rows.flatMap((row) => row.cells)
    const steps = new Set(
      cells.filter(({ count }) => count >= 3 && count <= 5).map((cell) => cell.step),
    )
    expect([...steps]).toEqual([step])
  })

  it('#metric=share:技术应用类: no share is coloured from a base below ten', () => {
    const { model } = mapOf('metric=share:技术应用类')
    const coloured = model.marks.filter(({ step }) => step >= 0)
    expect(coloured.map(({ shortName }) => shortName)).toEqual(['中央', '北京', '江苏'])
    expect(coloured.filter(({ figure }) => figure.base < 10)).toEqual([])
  })
})
