import { describe, expect, it } from 'vitest'
import { failed, here, type Dataset } from '../../../../src/domain/index.ts'
import { EmbedMap } from '../../../../src/ui/embed/EmbedMap.tsx'
import { MapPanel } from '../../../../src/ui/map/MapPanel.tsx'
import { StageMap } from '../../../../src/ui/stage/StageMap.tsx'
import type { AppState } from '../../../../src/ui/shared/app-context.tsx'
import type { ViewState } from '../../../../src/view/index.ts'
import { readMap } from '../../build/map-reading.ts'
import { RESIDENTS, sampleList } from '../../figures/map-models.ts'
import { never, refused, renderPanel, wordsOf } from '../render-panel.tsx'

const MAPS: AppState['maps'] = Object.fromEntries(
  ['cn', 'cn-prefectures', '320000', '460000'].map((name) => [name, here(readMap(name))]),
)
const UNREACHABLE = failed({ code: 'unreachable', detail: '' } as const)

interface Shown {
  readonly state?: Partial<AppState>
  readonly dataset?: Dataset
}

const markupOf = (view: Partial<ViewState>, { state, ...rest }: Shown = {}) =>
  renderPanel(<MapPanel />, {
    view,
    state: { maps: MAPS, population: RESIDENTS, ...state },
    ...rest,
  })

const wordsIn = (...parts: Parameters<typeof markupOf>) => wordsOf(markupOf(...parts))

/** What the options of the list say of themselves. */
const spokenIn = (markup: string) =>
  [...markup.matchAll(/role="option"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label)

describe('the map panel', () => {
  it('has the list, the tile, the classes and the looks of one model', () => {
    const markup = markupOf({ filters: { category: ['公共服务类'] } })
    expect(spokenIn(markup)).toContain('黑龙江省，0 个案例，共 2 个')
    expect(markup.match(/class="tile /g)).toHaveLength(1)
    expect(markup).not.toContain('tile-stack')
    expect(wordsOf(markup)).toContain('中央国家机关 3 / 17 不属于任何省份')
    expect(wordsOf(markup)).toContain('10–17')
  })

  it('says a share in its title, its list and its legend, each with its base', () => {
    const markup = markupOf({
      filters: { level: ['county'] },
      metric: { kind: 'share', dimension: null, value: '技术应用类' },
    })
    const words = wordsOf(markup)
    expect(words).toContain('各地技术应用类占比')
    expect(words).toContain('占比的基数不足 10 的地区不着色')
    expect(words).toContain('黑龙江省 筛选后无')
    expect(words).not.toContain('0 / 2')
    expect(words).not.toContain('0 / n')
    expect(spokenIn(markup)).toContain('黑龙江省，技术应用类占比：筛选后无')
  })

  it('speaks of counts where circles are counts, and offers no other metric there', () => {
    const words = wordsIn({
      drawing: 'bubbles',
      metric: { kind: 'share', dimension: null, value: '技术应用类' },
    })
    expect(words).toContain('各地案例数')
    expect(words).toContain('圆面积为案例数，扇形为类别')
    expect(words).not.toContain('占比')
  })

  it('has a tile for everything off the map', () => {
    const dataset = sampleList([['several'], ['ambiguous'], ['unknown'], ['320000-own']])
    const markup = markupOf({}, { dataset })
    expect(markup.match(/class="tile /g)).toHaveLength(3)
    expect(markup).toContain('tile-stack')
    expect(wordsOf(markup)).toContain('未识别 1 名单未说明所在地区，或未能识别')
    const squares = markupOf({ drawing: 'squares' }, { dataset })
    expect(squares.match(/class="tile /g)).toHaveLength(3)
    expect(markupOf({ drawing: 'squares' })).not.toContain('class="tile ')
  })

  it('says of an area that is not listed that nothing is known, and draws nothing', () => {
    const markup = markupOf({ area: '460000' })
    expect(wordsOf(markup)).toContain('在本部分名单中未列出，是否有案例，名单未说明。')
    expect(wordsOf(markup)).toContain('返回全国')
    expect(markup).not.toContain('map-stage')
    expect(wordsOf(markup)).not.toMatch(/\b0\b/)
  })
})

describe('a map that is not there', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['of the country', {}, 'maps/cn.json'],
    ['by prefecture', { drawing: 'prefectures' }, 'maps/cn-prefectures.json'],
    ['of an area', { area: '320000' }, 'maps/320000.json'],
  ])('%s is named, and the list says the same without it', (_what, view, file) => {
    const lost = failed({ code: 'map-wrong-schema' } as const)
    const maps = { cn: lost, 'cn-prefectures': lost, '320000': lost }
    const words = wordsIn(view, { state: { maps } })
    expect(words).toContain(file)
    expect(words).toContain('重试')
    expect(words).toContain(view.area === undefined ? '江苏省 12' : '苏州市 5')
  })

  it('is awaited, not missing, until it is known to be', () => {
    const words = wordsIn({ drawing: 'prefectures' }, { state: { maps: {} } })
    expect(words).toContain('正在读取地图')
    expect(words).not.toContain('未能读取')
  })
})

describe('residents that are not there', () => {
  const view = { metric: { kind: 'per-population' } } as const

  it('are awaited: nothing is said not to apply but to the central bodies', () => {
    const words = wordsIn(view, { state: { population: { state: 'waiting' } } })
    expect(words).toContain('江苏省 读取中')
    expect(words).not.toContain('人口数据未能读取')
    expect(words).not.toContain('江苏省 不适用')
  })

  it('can be asked for again when they could not be had', () => {
    const words = wordsIn(view, { state: { population: UNREACHABLE } })
    expect(words).toContain('人口数据未能读取，尚不能按人口计算 重试')
    expect(words).toContain('江苏省 未读到')
    expect(wordsIn(view)).toContain('江苏省 1.4')
    expect(wordsIn(view)).not.toContain('未读到')
  })
})

describe('answers that are not there', () => {
  const PLACES = [
    ['the page', <MapPanel key="page" />],
    ['a frame', <EmbedMap key="frame" conditions={null} />],
    ['a slide', <StageMap key="slide" />],
  ] as const

  it.each(PLACES)('are awaited in %s without a figure', (_where, panel) => {
    const words = wordsOf(renderPanel(panel, { state: { maps: MAPS }, answers: { counts: never } }))
    expect(words).toContain('正在读取')
    expect(words).not.toMatch(/\d/)
  })

  it.each(PLACES)('have failed in %s, which says so and asks again', (_where, panel) => {
    const words = wordsOf(
      renderPanel(panel, { state: { maps: MAPS }, answers: { counts: refused } }),
    )
    expect(words).toContain('这一部分的数据未能查询')
    expect(words).toContain('重试')
    expect(words).not.toMatch(/\d/)
  })

  it.each(PLACES)('are shown in %s once they are here', (_where, panel) => {
    const words = wordsOf(renderPanel(panel, { state: { maps: MAPS } }))
    expect(words).toContain('江苏省 12')
    expect(words).toContain('中央国家机关 17 不属于任何省份')
  })
})
