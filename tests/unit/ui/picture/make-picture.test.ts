import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { featurePath, type PictureKind } from '../../../../src/figures/index.ts'
import { makePicture, type PictureOptions } from '../../../../src/ui/picture/make-picture.ts'
import * as tokens from '../../../../src/ui/theme/tokens.ts'
import { readMap } from '../../build/map-reading.ts'
import { failed, settle, waiting } from '../../../../src/domain/index.ts'
import { BARE_LIST, THEMES_LIST } from '../../../fixtures/odd-lists.ts'
import { fetchPublic, modelOf } from './picture-model.ts'
import { textsIn, wordsIn } from './svg-reading.ts'

const OPTIONS: PictureOptions = { width: 1600, height: 900, framed: true, date: '2026-11-25' }

beforeEach(() => vi.stubGlobal('fetch', fetchPublic))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

async function draw(fragment: string, kind: PictureKind, options: Partial<PictureOptions> = {}) {
  const { model, viewOf } = await modelOf()
  const made = await makePicture(model, viewOf(fragment), kind, { ...OPTIONS, ...options })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

/** Fill and stroke of the shape with this outline. */
const shapeOf = (svg: string, d: string) => {
  const tag = svg.split('\n').find((line) => line.includes(`d="${d}"`)) ?? ''
  return { fill: / fill="([^"]*)"/.exec(tag)?.[1], stroke: / stroke="([^"]*)"/.exec(tag)?.[1] }
}

/** Opening and closing tags in order, as far as they do not match. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = []
  for (const [, close, name = '', empty] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return [`</${name}>`]
    } else if (!empty) open.push(name)
  }
  return open
}

describe('looks in a picture', () => {
  it('are textures where colour would not tell them apart, explained where they occur', async () => {
    const svg = await draw('region=320000&category=公共服务类', 'map')
    const outline = (code: string) =>
      featurePath(readMap('cn').features.find(({ properties }) => properties.adcode === code)!)
    const drawn = (code: string) => svg.split('\n').filter((line) => line.includes(outline(code)))
    const texture = (code: string) =>
      /url\(#(texture-\d+)\)/.exec(drawn(code).join(''))?.[1] ?? 'none'
    const [shanghai, beijing, heilongjiang] = ['310000', '110000', '230000'].map(texture)
    // One case and three are stripes of two classes, 0 / 2 is dotted; the chosen one is as it was.
    expect(new Set([shanghai, beijing, heilongjiang, 'none']).size).toBe(4)
    expect([texture('320000'), texture('650000')]).toEqual(['none', 'none'])
    const words = wordsIn(svg)
    for (const look of ['0 / n（筛选后无）', '本部分未列出', '未选中（斜线）', '已选中']) {
      expect(words).toContain(look)
    }
    expect(wordsIn(await draw('', 'map'))).not.toContain('未选中（斜线）')
  })

  it('have a key of sizes for circles', async () => {
    const svg = await draw('map=bubbles', 'map')
    // 江苏省 has 12 cases, the most of all on the map; a quarter of them is the half as wide circle.
    const sizes = [...svg.matchAll(/<circle [^>]*r="([\d.]+)" fill="none" stroke="#54606d"/g)]
      .map(([, r]) => Number(r))
      .slice(-2)
    expect(sizes[0]! / sizes[1]!).toBeCloseTo(2, 1)
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['12', '3']))
  })
})

describe('a picture of the national map', () => {
  it('says what it shows: title, list, filter, status, figures, looks, sources and date', async () => {
    const words = wordsIn(await draw('category=公共服务类', 'map'))
    expect(words).toEqual(
      expect.arrayContaining([
        '全国 · 各地案例数',
        '中国电子政务最佳实践提名奖（一）',
        '筛选：类别：公共服务类',
        '显示 15 / 53 个案例',
        '江苏 4',
        '北京 3',
        '黑龙江 0 / 2',
        '中央国家机关',
        '3 / 17',
        '案例数',
        '10–17',
        '0 / n（筛选后无）',
        '本部分未列出',
        '南海诸岛',
        '边界数据：天地图（2024 年 5 月）· 示意图，不作划界依据 · 制图日期：2026-11-25',
      ]),
    )
    expect(words.join('')).toContain(
      '来源：《中国电子政务最佳实践提名奖（一）》；名单原注：排名不分先后',
    )
    expect(words.join('')).toContain('名单全量描述，非抽样，不据此推断优劣')
    expect(words.join('')).not.toContain('审图号')
    expect(words).not.toContain('已选中')
  })

  it('has all 34 units in the main map by the same rules, and all of the inset', async () => {
    const svg = await draw('region=320000', 'map')
    const map = readMap('cn')
    const unlisted = { fill: tokens.unlisted, stroke: tokens.unlistedBorder }
    const looks = map.features.map((feature) => ({
      name: feature.properties.name,
      ...shapeOf(svg, featurePath(feature)),
    }))
    expect(looks).toHaveLength(35)
    for (const name of ['台湾省', '香港特别行政区', '澳门特别行政区', '河北省']) {
      expect(looks.find((look) => look.name === name)).toEqual({ name, ...unlisted })
    }
    expect(looks.filter(({ fill }) => fill === undefined)).toEqual([])
    const inset = map.inset?.features ?? []
    expect(inset.some(({ properties }) => properties.kind === 'dash-line')).toBe(true)
    expect(inset.filter((feature) => !svg.includes(featurePath(feature)))).toEqual([])
    expect(wordsIn(svg)).toContain('✓ 江苏 12')
  })

  it('carries the review number that the publisher has set, and only where there are boundaries', async () => {
    vi.stubGlobal('fetch', (path: string) =>
      path.includes('settings')
        ? Promise.resolve(new Response('{"mapReviewNumber":" GS（2026）0001号 "}'))
        : fetchPublic(path),
    )
    // Settings are fetched once: of a fresh copy of the modules.
    const fresh = await import('../../../../src/ui/picture/make-picture.ts')
    const { model, viewOf } = await modelOf()
    const made = await fresh.makePicture(model, viewOf(''), 'map', OPTIONS)
    expect(made.ok && wordsIn(made.value).join('')).toContain('审图号：GS（2026）0001号')
    const squares = await fresh.makePicture(model, viewOf('map=squares'), 'map', OPTIONS)
    expect(squares.ok && wordsIn(squares.value).join('')).not.toContain('审图号')
  })

  it('is not drawn while nobody knows whether the map has a review number', async () => {
    vi.stubGlobal('fetch', (path: string) =>
      path.includes('settings')
        ? Promise.resolve(new Response('', { status: 503 }))
        : fetchPublic(path),
    )
    const fresh = await import('../../../../src/ui/picture/make-picture.ts')
    const { model, viewOf } = await modelOf()
    const draw = (fragment: string, framed: boolean) =>
      fresh.makePicture(model, viewOf(fragment), 'map', { ...OPTIONS, framed })
    expect(await draw('', true)).toEqual({ ok: false, error: { code: 'settings-failed' } })
    expect(await draw('', false)).toMatchObject({ ok: true })
    expect(await draw('map=squares', true)).toMatchObject({ ok: true })
  })

  it('as a thumbnail keeps the inset and drops names', async () => {
    const svg = await draw('', 'map', { width: 240, height: 135, framed: false })
    expect(wordsIn(svg)).toEqual(['中央国家机关', '17', '不属于任何省份'])
    const dashes = readMap('cn').inset?.features.filter(({ properties }) => properties.kind) ?? []
    expect(dashes.every((feature) => svg.includes(featurePath(feature)))).toBe(true)
  })
})

describe('a picture', () => {
  it('is well-formed, refers to nothing outside it, and takes no text for markup', async () => {
    const svg = await draw(`q=${encodeURIComponent('<b>"甲"&乙')}`, 'whole')
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toMatch(/href|url\((?!#)|<script|<style|<b>/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://')
    expect(wordsIn(svg)).toContain('筛选：搜索：<b>"甲"&乙')
    expect(wordsIn(svg)).toContain('显示 0 / 53 个案例')
    const [, own] = /font-family="([^"]*)"/.exec(svg) ?? []
    expect(own?.replaceAll('&quot;', '"')).toBe(tokens.font.family)
  })

  it('of an area that is not on the screen loads its map and leaves the view as it is', async () => {
    const { model, viewOf, asked } = await modelOf()
    const before = model.store.getState().view
    const made = await makePicture(model, viewOf('area=320500'), 'map', OPTIONS)
    const words = made.ok ? wordsIn(made.value) : []
    expect(asked).toEqual(['320500'])
    expect(words).toEqual(
      expect.arrayContaining([
        '苏州市 · 各地案例数',
        '昆山',
        '未细分到下一级',
        '开发区（无区划代码）',
        '显示全部 5 个案例（苏州市；名单共 53）',
      ]),
    )
    expect(model.store.getState().view).toBe(before)
  })

  it('of an area of which the list says nothing says so in place of a map', async () => {
    for (const kind of ['map', 'overall', 'matrix'] as const) {
      const words = wordsIn(await draw('area=130000', kind))
      expect(words).toContain('河北省在本部分名单中未列出，是否有案例，名单未说明。')
      expect(words).toContain('河北省，本部分未列出')
      expect(words.join('')).not.toMatch(/石家庄|0（已列出）|显示 0|技术应用类/)
    }
  })

  it('of a comparison counts the whole list and does not claim the filter', async () => {
    const words = wordsIn(await draw('category=公共服务类&groups=320000,330000', 'compare'))
    expect(words).toEqual(
      expect.arrayContaining([
        '分组对比',
        '名单共 53 个案例',
        '江苏省',
        '7 / 12',
        '约 4.5',
        '2 / 6',
      ]),
    )
    expect(words.join('')).not.toMatch(/筛选：|显示 15/)
  })

  it('of a matrix has its figures, totals and looks', async () => {
    const words = wordsIn(await draw('', 'matrix'))
    expect(words.slice(words.indexOf('江苏'), words.indexOf('江苏') + 5)).toEqual([
      '江苏',
      '7',
      '4',
      '1',
      '12',
    ])
    expect(words).toEqual(
      expect.arrayContaining(['合计', '53', '6–9', '0（已列出，本部分名单无）']),
    )
  })

  it('of small bases in per cent gives counts, as the page does', async () => {
    const words = wordsIn(await draw('stack=share', 'overall'))
    expect(words).toEqual(
      expect.arrayContaining(['58%', '2 / 6', '案例不足 10 个的地区只画轮廓，不标百分比']),
    )
  })

  it('without room for all regions says how many are left out, and of how many cases', async () => {
    const words = wordsIn(await draw('', 'overall', { width: 400, height: 90, framed: false }))
    expect(words.join()).toMatch(/图幅所限，另有 \d 个地区（共 \d+ 个案例）未画出/)
  })

  it('with a title of its own names the figure below it', async () => {
    const [title, below] = wordsIn(await draw('', 'overall', { title: '三类各有多少' }))
    expect(title).toBe('三类各有多少')
    expect(below).toBe('中国电子政务最佳实践提名奖（一） · 全国 · 类别分布')
  })

  it('takes the asked size of letters', async () => {
    const svg = await draw('', 'matrix', { framed: false, fontPx: 24 })
    expect(new Set(textsIn(svg).map(({ size }) => size))).toEqual(new Set([24]))
  })
})

describe('what a picture needs and cannot have', () => {
  it('a map: says so, and tries again the next time', async () => {
    const { model, viewOf, asked } = await modelOf({ isLost: (name) => name === '320000' })
    const made = () => makePicture(model, viewOf('area=320000'), 'map', OPTIONS)
    expect(await made()).toEqual({ ok: false, error: { code: 'map-failed' } })
    await made()
    expect(asked).toEqual(['320000', '320000'])
  })

  it('residents: says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const { model, viewOf } = await modelOf()
    const made = await makePicture(model, viewOf('metric=per-population'), 'map', OPTIONS)
    expect(made).toEqual({ ok: false, error: { code: 'population-failed' } })
  })

  it('an answer: says so, and draws nothing', async () => {
    const gone = failed({ code: 'unreachable' as const, detail: 'gone' })
    for (const kind of ['overall', 'map', 'matrix', 'compare', 'whole'] as const) {
      const { model, viewOf } = await modelOf({ ask: () => ({ counts: () => gone }) })
      const made = await makePicture(model, viewOf('groups=320000,330000'), kind, OPTIONS)
      expect(made).toEqual({ ok: false, error: { code: 'no-answer' } })
    }
  })

  it('an answer that comes late: waits for it, and draws the same', async () => {
    const late = await modelOf({
      ask: (memory) => ({
        counts: (request) =>
          waiting(
            new Promise((resolve) => {
              setTimeout(() => void settle(memory.counts(request)).then(resolve), 5)
            }),
          ),
      }),
    })
    const made = await makePicture(late.model, late.viewOf('category=公共服务类'), 'whole', OPTIONS)
    expect(made.ok && made.value).toBe(await draw('category=公共服务类', 'whole'))
  })
})

describe('a picture of a list of another kind', () => {
  const wordsOf = async (dataset: typeof THEMES_LIST, kind: PictureKind) => {
    const { model, viewOf } = await modelOf({ dataset })
    const made = await makePicture(model, viewOf(''), kind, OPTIONS)
    return made.ok ? wordsIn(made.value) : []
  }

  it('is broken down by its own main dimension, and has what is missing and off the map', async () => {
    const words = await wordsOf(THEMES_LIST, 'overall')
    expect(words).toEqual(
      expect.arrayContaining(['全国 · 主题分布', '交通', '医疗', '未标明主题', '未识别']),
    )
    expect(words.join('')).not.toMatch(/类别|申报单位/)
    expect(await wordsOf(THEMES_LIST, 'map')).toEqual(
      expect.arrayContaining(['多地区', '地名有歧义', '未识别']),
    )
  })

  it('that has nothing to break down says so', async () => {
    for (const kind of ['overall', 'matrix'] as const) {
      expect((await wordsOf(BARE_LIST, kind)).join('')).toContain('名单没有可逐项计数的维度')
    }
  })
})
