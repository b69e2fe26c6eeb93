import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildMapModel,
  nationalPlaces,
  type MapModel,
  type RegionMark,
} from '../../../src/figures/index.ts'
import type { Dataset } from '../../../src/domain/index.ts'
import { sampleCase, sampleDataset } from '../engine/dataset-samples.ts'
import { countCases, loadBundledDataset } from './bundled.ts'

const named = (model: MapModel) => new Map(model.marks.map((mark) => [mark.shortName, mark]))
const brief = ({ look, step, count, base }: RegionMark) => [look, step, count, base]

describe('the map model of the bundled list', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await loadBundledDataset()
  })
  const modelOf = (filter: Parameters<typeof countCases>[1], selected: readonly string[] = []) =>
    buildMapModel(
      nationalPlaces(dataset),
      countCases(dataset, { ...filter, regions: selected }),
      selected,
    )

  it('has 中央国家机关 first, then all 34 provinces by code', () => {
    const { marks } = modelOf({})
    expect(marks).toHaveLength(35)
    expect(marks[0]).toMatchObject({ key: 'central', name: '中央国家机关', base: 17 })
    const codes = marks.slice(1).map((mark) => mark.key)
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b)))
    expect(marks.find((mark) => mark.key === '320000')).toMatchObject({
      name: '江苏省',
      shortName: '江苏',
    })
  })

  it('colours by count, and says nothing about what is not listed', () => {
    const marks = named(modelOf({}))
    expect(brief(marks.get('中央')!)).toEqual(['class', 4, 17, 17])
    expect(brief(marks.get('江苏')!)).toEqual(['class', 4, 12, 12])
    expect(brief(marks.get('浙江')!)).toEqual(['class', 3, 6, 6])
    expect(brief(marks.get('上海')!)).toEqual(['class', 2, 3, 3])
    expect(brief(marks.get('辽宁')!)).toEqual(['class', 1, 2, 2])
    expect(brief(marks.get('吉林')!)).toEqual(['class', 0, 1, 1])
    expect(brief(marks.get('河北')!)).toEqual(['unlisted', -1, 0, 0])
    const looks = [...marks.values()].map((mark) => mark.look)
    expect(looks.filter((look) => look === 'unlisted')).toHaveLength(27)
    expect([...marks.values()].some((mark) => mark.dimmed || mark.selected)).toBe(false)
  })

  it('reads as product.md says under 公共服务类, its classes unmoved', () => {
    const model = modelOf({ categories: ['公共服务类'] })
    const listed = model.marks.filter((mark) => mark.look !== 'unlisted')
    expect(listed.map((mark) => [mark.shortName, ...brief(mark)])).toEqual([
      ['中央', 'class', 2, 3, 17],
      ['北京', 'class', 2, 3, 10],
      ['辽宁', 'class', 0, 1, 2],
      ['吉林', 'class', 0, 1, 1],
      ['黑龙江', 'no-match', -1, 0, 2],
      ['上海', 'class', 0, 1, 3],
      ['江苏', 'class', 2, 4, 12],
      ['浙江', 'class', 1, 2, 6],
    ])
    expect(model.classes).toEqual(modelOf({}).classes)
  })

  it('dims what is listed and not selected, and keeps its figures', () => {
    const marks = named(modelOf({}, ['320000', 'central']))
    expect(marks.get('江苏')).toMatchObject({ selected: true, dimmed: false })
    expect(marks.get('中央')).toMatchObject({ selected: true, dimmed: false })
    expect(marks.get('浙江')).toMatchObject({ selected: false, dimmed: true, count: 6, step: 3 })
    expect(marks.get('河北')).toMatchObject({ selected: false, dimmed: false })
  })

  it('marks the province of a selected city or county, which is then not dimmed', () => {
    const marks = named(modelOf({}, ['320500', '330203']))
    expect(marks.get('江苏')).toMatchObject({
      selected: false,
      dimmed: false,
      containsSelected: ['320500'],
    })
    expect(marks.get('浙江')!.containsSelected).toEqual(['330203'])
    expect(marks.get('北京')).toMatchObject({ dimmed: true, containsSelected: [] })
    expect(marks.get('中央')).toMatchObject({ dimmed: true, containsSelected: [] })
  })
})

describe('the map model of other lists', () => {
  const looksOf = (dataset: Dataset, selected: readonly string[] = []) =>
    buildMapModel(
      nationalPlaces(dataset),
      countCases(dataset, { regions: selected }),
      selected,
    ).marks.map((mark) => [mark.key, mark.look, mark.dimmed])

  it('tells a province listed without a case from one that is not listed', () => {
    const dataset = sampleDataset([sampleCase(1, { provinceCode: '320000' })])
    const { divisions } = dataset
    const more = new Map([...divisions, ['340000', { code: '340000', name: '安徽省' }]] as const)
    const wider: Dataset = { ...dataset, divisions: more }
    expect(looksOf(wider)).toEqual([
      ['central', 'zero', false],
      ['110000', 'zero', false],
      ['320000', 'class', false],
      ['330000', 'zero', false],
      ['340000', 'unlisted', false],
    ])
  })

  it('has no tile where the list has no such group', () => {
    const dataset = sampleDataset([sampleCase(1, { provinceCode: '320000' })])
    const local = { ...dataset, coverage: { ...dataset.coverage, central: false } }
    expect(looksOf(local).map(([key]) => key)).toEqual(['110000', '320000', '330000'])
  })

  it('has a colour for a count below every base', () => {
    const dataset = sampleDataset(
      [1, 2, 3].map((seq) =>
        sampleCase(seq, {
          provinceCode: '320000',
          category: seq === 1 ? '公共服务类' : '技术应用类',
        }),
      ),
    )
    const counts = countCases(dataset, { categories: ['公共服务类'] })
    const mark = buildMapModel(nationalPlaces(dataset), counts, []).marks.find(
      ({ key }) => key === '320000',
    )!
    expect(brief(mark)).toEqual(['class', 0, 1, 3])
  })
})
