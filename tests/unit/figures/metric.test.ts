import { describe, expect, it } from 'vitest'
import { failed, WAITING } from '../../../src/domain/index.ts'
import {
  lookOf,
  metricChoices,
  metricName,
  rangeText,
  type MapModel,
} from '../../../src/figures/index.ts'
import { mapOf, sampleDimension, sampleList } from './map-models.ts'

const legendOf = ({ classes, metric }: MapModel) => classes.map((one) => rangeText(one, metric))

describe('案例数', () => {
  it('is the count, for the central bodies too', () => {
    expect(mapOf('').mark('中央').figure).toEqual({
      state: 'value',
      count: 17,
      base: 17,
      value: 17,
    })
    expect(mapOf('').mark('河北').figure.value).toBeNull()
  })

  it('is printed alone, of nothing left with its base, and spoken with its base once narrowed', () => {
    const { printed, spoken } = mapOf('category=公共服务类')
    expect(['江苏', '黑龙江', '河北'].map(printed)).toEqual(['4', '0 / 2', '–'])
    expect(spoken('江苏')).toBe('江苏省，4 个案例，共 12 个')
    expect(spoken('黑龙江')).toBe('黑龙江省，0 个案例，共 2 个')
    expect(mapOf('').spoken('江苏')).toBe('江苏省，12 个案例')
  })
})

describe('每千万常住人口案例数', () => {
  const METRIC = 'metric=per-population'

  it('divides by the residents of 2020, and does not apply to the central bodies', () => {
    const { mark, printed, spoken } = mapOf(METRIC)
    expect(mark('北京').figure.value).toBeCloseTo((10 / 21_893_095) * 1e7, 6)
    expect(mark('江苏').figure.value).toBeCloseTo((12 / 84_748_016) * 1e7, 6)
    expect(mark('中央')).toMatchObject({ step: -1, figure: { state: 'not-applicable', base: 17 } })
    expect(['北京', '江苏', '中央'].map(printed)).toEqual(['4.6', '1.4', '不适用'])
    expect(spoken('北京')).toBe('北京市，10 个案例，每千万常住人口案例数：4.6')
  })

  it('has classes that begin at 0, leave no gap, and never move under a filter', () => {
    const { model } = mapOf(METRIC)
    expect(legendOf(model)).toEqual(['≤ 0.5', '0.6–0.8', '0.9–1.1', '1.2–4.5', '4.6'])
    expect(model.classes[0]?.from).toBe(0)
    expect(model.classes.at(-1)?.to).toBe(4.6)
    model.classes.slice(1).forEach(({ from }, i) => {
      expect(from).toBeCloseTo((model.classes[i]?.to ?? 0) + 0.1, 9)
    })
    for (const filter of ['category=公共服务类', 'category=管理创新类', 'level=county']) {
      expect(mapOf(`${METRIC}&${filter}`).model.classes).toEqual(model.classes)
    }
  })

  it('stands under 公共服务类 in the class that the legend says, the small ones in the first', () => {
    const { model, printed, mark } = mapOf(`${METRIC}&category=公共服务类`)
    const coloured = model.marks.filter(({ classIndex }) => classIndex >= 0)
    expect(coloured.map(({ shortName }) => [shortName, printed(shortName)])).toEqual([
      ['北京', '1.4'],
      ['辽宁', '0.2'],
      ['吉林', '0.4'],
      ['上海', '0.4'],
      ['江苏', '0.5'],
      ['浙江', '0.3'],
    ])
    for (const { shortName, classIndex } of coloured) {
      const { from, to } = model.classes[classIndex] ?? { from: 1, to: 0 }
      const value = Number(printed(shortName))
      expect([shortName, value >= from && value <= to]).toEqual([shortName, true])
    }
    expect([mark('辽宁').classIndex, mark('浙江').classIndex]).toEqual([0, 0])
    expect(mark('黑龙江').figure.state).toBe('filtered-out')
  })

  it('waits while the residents are not here, and says so when they cannot be had', () => {
    const awaited = mapOf(METRIC, { population: WAITING })
    expect(awaited.mark('江苏').figure).toEqual({
      state: 'waiting',
      count: 12,
      base: 12,
      value: null,
    })
    expect(lookOf(awaited.mark('江苏').figure)).toBe('waiting')
    expect([awaited.printed('江苏'), awaited.model.residents]).toEqual(['读取中', 'waiting'])
    expect(awaited.model.classes).toEqual([])
    const population = failed({ code: 'unreachable', detail: '' } as const)
    const missing = mapOf(METRIC, { population })
    expect([missing.printed('江苏'), missing.model.residents]).toEqual(['未读到', 'failed'])
    for (const { model, printed } of [awaited, missing]) {
      const words = model.marks.map(({ shortName }) => printed(shortName))
      // Only of the central bodies it is known that it does not apply to them.
      expect(words.filter((one) => one === '不适用')).toHaveLength(1)
    }
    expect(mapOf('', { population: WAITING }).model.residents).toBeNull()
  })

  it('counts cases where no residents are known: in areas, and by prefecture', () => {
    for (const where of ['area=320000', 'map=prefectures', 'map=bubbles']) {
      const { model, title } = mapOf(`${METRIC}&${where}`)
      expect([where, model.metric.kind, title]).toEqual([where, 'count', '各地案例数'])
    }
  })
})

describe('占比', () => {
  const METRIC = 'metric=share:技术应用类'

  it('is the part of the whole, printed and spoken with both', () => {
    const { mark, printed, spoken } = mapOf(METRIC)
    expect(mark('江苏').figure).toEqual({ state: 'value', count: 7, base: 12, value: 7 / 12 })
    expect(mark('中央').figure).toEqual({ state: 'value', count: 8, base: 17, value: 8 / 17 })
    expect(mark('江苏').step).toBe(2)
    expect(printed('江苏')).toBe('7 / 12')
    expect(spoken('江苏')).toBe('江苏省，技术应用类占比：12 个案例中 7 个')
  })

  it('is not coloured below a base of ten, as the page says, and still printed', () => {
    const { model, mark, printed, spoken, subtitle } = mapOf(METRIC)
    const coloured = model.marks.filter(({ step }) => step >= 0).map(({ shortName }) => shortName)
    expect(coloured).toEqual(['中央', '北京', '江苏'])
    expect(mark('浙江').figure).toEqual({
      state: 'base-too-small',
      count: 2,
      base: 6,
      value: null,
    })
    expect(printed('浙江')).toBe('2 / 6')
    expect(spoken('浙江')).toBe('浙江省，技术应用类占比：6 个案例中 2 个，基数不足 10，不着色')
    expect(subtitle).toContain('占比的基数不足 10 的地区不着色')
  })

  it('ignores the filter of what it is a share of: 黑龙江省 is 1 / 2 under 公共服务类', () => {
    const { mark, printed, spoken } = mapOf(`category=公共服务类&${METRIC}`)
    expect(mark('黑龙江').figure).toEqual({
      state: 'base-too-small',
      count: 1,
      base: 2,
      value: null,
    })
    expect(printed('黑龙江')).toBe('1 / 2')
    expect(spoken('黑龙江')).toBe('黑龙江省，技术应用类占比：2 个案例中 1 个，基数不足 10，不着色')
    expect(mark('黑龙江').cases).toMatchObject({ state: 'filtered-out', count: 0, base: 2 })
    expect(mark('江苏').figure).toEqual(mapOf(METRIC).mark('江苏').figure)
  })

  it('has one base under other filters, and where they leave nothing it says so', () => {
    const { model, mark, printed, spoken } = mapOf(`level=county&${METRIC}`)
    const counties = mapOf('level=county')
    const basesOf = (marks: MapModel['marks'], what: 'count' | 'base') =>
      marks
        .filter(({ figure }) => figure.state !== 'not-listed')
        .map(({ shortName, figure }) => [shortName, figure[what]])
    expect(basesOf(model.marks, 'base')).toEqual(basesOf(counties.model.marks, 'count'))
    expect(mark('黑龙江').figure).toEqual({ state: 'filtered-out', count: 0, base: 0, value: null })
    expect(lookOf(mark('黑龙江').figure)).toBe('no-match')
    expect(printed('黑龙江')).toBe('筛选后无')
    expect(spoken('黑龙江')).toBe('黑龙江省，技术应用类占比：筛选后无')
    expect(spoken('上海')).toContain('符合其他条件的 3 个案例中 2 个')
  })

  it('has five classes of a fifth each, whatever the data', () => {
    const { model } = mapOf(METRIC)
    expect(model.classes.map(({ from }) => from)).toEqual([0, 0.2, 0.4, 0.6, 0.8])
    expect(legendOf(model)).toEqual(['0%–19%', '20%–39%', '40%–59%', '60%–79%', '80%–100%'])
  })

  it('of a value of any dimension, named by it', () => {
    const { facts, model, printed, title } = mapOf('metric=share,level,county')
    expect([metricName(facts, model.metric), title]).toEqual(['县级占比', '各地县级占比'])
    expect(printed('江苏')).toBe('3 / 12')
  })

  it('of several values at once has cases for its base, not what they are counted in', () => {
    const topics = sampleDimension('topic', 'many', '主题', ['云', '网', '数'])
    const cases = [['云', '网'], ['网', '数'], ['数']].map(
      (topic) => ['320000-own', { topic }] as const,
    )
    const list = sampleList(cases, { dimensions: [topics] })
    for (const filter of ['', '&topic=数', '&topic=云,数']) {
      const { figure } = mapOf(`metric=share:网${filter}`, { list }).model.marks[0] ?? {}
      expect([filter, figure?.count, figure?.base]).toEqual([filter, 2, 3])
    }
  })

  it('by prefecture is the same share of the same cases', () => {
    const { printed } = mapOf(`map=prefectures&category=公共服务类&${METRIC}`)
    const { printed: inArea } = mapOf(`area=320000&category=公共服务类&${METRIC}`)
    for (const city of ['南京', '苏州', '扬州']) expect(printed(city)).toBe(inArea(city))
    expect(printed('北京')).toBe(mapOf(METRIC).printed('北京'))
  })
})

describe('气泡', () => {
  it('are counts under any metric, and every word says so', () => {
    const plain = mapOf('map=bubbles&category=公共服务类')
    for (const metric of ['per-population', 'share:技术应用类']) {
      const { model, title, subtitle, spoken, printed } = mapOf(
        `map=bubbles&metric=${metric}&category=公共服务类`,
      )
      expect(title).toBe('各地案例数')
      expect(subtitle).toBe(plain.subtitle)
      expect(model.marks.map(({ figure }) => figure)).toEqual(
        plain.model.marks.map(({ figure }) => figure),
      )
      expect([printed('江苏'), spoken('江苏')]).toEqual(['4', '江苏省，4 个案例，共 12 个'])
    }
  })
})

describe('the metrics that a map offers', () => {
  const namesOf = (fragment: string) => {
    const { facts, view } = mapOf(fragment)
    return metricChoices(facts, view).map((metric) => metricName(facts, metric))
  }

  it('are the shares of what the view is broken down by, and residents where they are known', () => {
    const shares = ['技术应用类占比', '公共服务类占比', '管理创新类占比']
    expect(namesOf('')).toEqual(['案例数', '每千万常住人口案例数', ...shares])
    expect(namesOf('area=320000')).toEqual(['案例数', ...shares])
    expect(namesOf('map=prefectures')).toEqual(['案例数', ...shares])
    expect(namesOf('map=bubbles&metric=share:技术应用类')).toEqual(['案例数'])
    expect(namesOf('by=vertical').slice(2)).toEqual([
      '中央驻地方单位：是占比',
      '中央驻地方单位：否占比',
    ])
    expect(namesOf('by=level&metric=share:技术应用类')).toEqual(
      expect.arrayContaining([...shares, '县级占比']),
    )
  })
})
