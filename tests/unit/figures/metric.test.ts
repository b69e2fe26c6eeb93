import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildMapModel,
  measureRegions,
  nationalPlaces,
  type MapMeasure,
} from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import type { FacetFilter } from '../../../src/engine/index.ts'
import { countCases, loadBundledDataset } from './bundled.ts'

let dataset: Dataset
let population: ReadonlyMap<string, number>
beforeAll(async () => {
  dataset = await loadBundledDataset()
  const file = new URL('../../../public/data/population-2020/population.csv', import.meta.url)
  const rows = (await readFile(file, 'utf8')).trim().split('\n').slice(1)
  population = new Map(rows.map((row) => [row.split(',')[0]!, Number(row.split(',')[2])]))
})

const marksOf = (measure: Partial<MapMeasure>, filter: Partial<FacetFilter> = {}) => {
  const whole: MapMeasure = { metric: { kind: 'count' }, method: 'auto', population, ...measure }
  const model = buildMapModel(nationalPlaces(dataset), countCases(dataset, filter), [], whole)
  return { ...model, of: new Map(model.marks.map((mark) => [mark.shortName, mark])) }
}

describe('案例数', () => {
  it('is the count, for the central bodies too', () => {
    const { of } = marksOf({})
    expect(of.get('中央')!.metric).toEqual({ value: 17, of: null })
    expect(of.get('河北')!.metric).toEqual({ value: null, of: null })
  })
})

describe('每千万常住人口案例数', () => {
  const metric = { kind: 'per-population' } as const

  it('divides by the residents of 2020, and does not apply to the central bodies', () => {
    const { of } = marksOf({ metric })
    expect(of.get('北京')!.metric.value).toBeCloseTo((10 / 21_893_095) * 1e7, 6)
    expect(of.get('江苏')!.metric.value).toBeCloseTo((12 / 84_748_016) * 1e7, 6)
    expect(of.get('中央')!.metric.value).toBeNull()
    expect(of.get('中央')).toMatchObject({ look: 'no-value', step: -1, base: 17 })
  })

  it('leaves the central bodies out of the classes, and covers all others', () => {
    const { classes, marks } = marksOf({ metric })
    const values = marks.map((mark) => mark.metric.value).filter((value) => value !== null)
    expect(classes[0]!.from).toBe(Math.min(...values))
    expect(classes.at(-1)!.to).toBe(Math.max(...values))
    expect(values).toHaveLength(7)
  })

  it('keeps its classes under a filter, and has a colour for what falls below them', () => {
    const filter = { categories: ['管理创新类'] }
    expect(marksOf({ metric }, filter).classes).toEqual(marksOf({ metric }).classes)
    expect(marksOf({ metric }, filter).of.get('江苏')).toMatchObject({ look: 'class', step: 0 })
  })

  it('says nothing while the residents are not known', () => {
    const { marks, classes } = marksOf({ metric, population: null })
    expect(marks.every((mark) => mark.metric.value === null)).toBe(true)
    expect(classes).toEqual([])
    expect(marks.filter((mark) => mark.look === 'class')).toEqual([])
  })
})

describe('某类别占比', () => {
  const metric = { kind: 'share', category: '技术应用类' } as const

  it('is the part of the whole, printed with both', () => {
    const { of } = marksOf({ metric })
    expect(of.get('江苏')!.metric).toEqual({ value: 7 / 12, of: { part: 7, whole: 12 } })
    expect(of.get('中央')!.metric).toEqual({ value: 8 / 17, of: { part: 8, whole: 17 } })
    expect(of.get('江苏')).toMatchObject({ look: 'class', step: 2 })
  })

  it('is not coloured below a base of five, and still printed', () => {
    const { of } = marksOf({ metric })
    expect(of.get('上海')).toMatchObject({
      look: 'no-value',
      step: -1,
      metric: { value: null, of: { part: 2, whole: 3 } },
    })
    expect(of.get('浙江')!.metric).toEqual({ value: 2 / 6, of: { part: 2, whole: 6 } })
  })

  it('does not depend on which category is chosen, but on the level', () => {
    const chosen = marksOf({ metric }, { categories: ['公共服务类'] })
    expect(chosen.of.get('江苏')!.metric.of).toEqual({ part: 7, whole: 12 })
    const provincial = marksOf({ metric }, { levels: ['provincial'] })
    expect(provincial.of.get('江苏')!.metric).toEqual({ value: null, of: { part: 2, whole: 4 } })
  })

  it('has five classes of a fifth each, whatever the data', () => {
    const { classes } = marksOf({ metric })
    expect(classes.map(({ from }) => from)).toEqual([0, 0.2, 0.4, 0.6, 0.8])
    expect(classes.at(-1)!.to).toBe(1)
  })
})

describe('measureRegions', () => {
  it('measures what the filters leave now, and the whole base for the classes', () => {
    const counts = countCases(dataset, { categories: ['公共服务类'] })
    const { now, base } = measureRegions(counts, { kind: 'count' }, null)
    expect(now.get('230000')!.value).toBe(0)
    expect(base.toSorted((a, b) => a - b)).toEqual([1, 2, 2, 3, 6, 10, 12, 17])
  })
})
