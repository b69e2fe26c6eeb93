import { describe, expect, it } from 'vitest'
import { findDimension, PLACE, type Place } from '../../../../src/domain/index.ts'
import { placeFields } from '../../../../src/ui/detail/place-fields.ts'
import { FROZEN_FACTS } from '../../../fixtures/frozen-list.ts'

function fieldsOf(place: Place) {
  const dimension = findDimension(FROZEN_FACTS.dimensions, PLACE)
  if (!dimension) throw new Error('The list has no place')
  return placeFields(FROZEN_FACTS, dimension, place).map(({ name, text }) => [name, text])
}

describe('placeFields', () => {
  it('names province, prefecture and county as far as they are known', () => {
    expect(fieldsOf({ key: '320583', codes: [] })).toEqual([
      ['省级地区', '江苏省（320000）'],
      ['地市级地区', '苏州市（320500）'],
      ['县级地区', '昆山市（320583）'],
    ])
    expect(fieldsOf({ key: '320500-zone', codes: [] })).toEqual([
      ['省级地区', '江苏省（320000）'],
      ['地市级地区', '苏州市（320500）'],
      ['县级地区', ''],
    ])
    expect(fieldsOf({ key: '310115', codes: [] })).toEqual([
      ['省级地区', '上海市（310000）'],
      ['地市级地区', ''],
      ['县级地区', '浦东新区（310115）'],
    ])
  })

  it('says what is off the map by its name, with the divisions meant', () => {
    expect(fieldsOf({ key: 'central', codes: [] })).toEqual([['地区', '中央国家机关']])
    expect(fieldsOf({ key: 'unknown', codes: [] })).toEqual([['地区', '未识别']])
    expect(fieldsOf({ key: 'several', codes: ['320000', '330200'] })).toEqual([
      ['地区', '多地区'],
      ['所属各地', '江苏省（320000）、宁波市（330200）'],
    ])
    expect(fieldsOf({ key: 'ambiguous', codes: ['210100', '220100'] })[1]).toEqual([
      '可能所指',
      '沈阳市（210100）、长春市（220100）',
    ])
  })

  it('says which divisions of an area are meant', () => {
    expect(fieldsOf({ key: '320000-several', codes: ['320100', '320500'] })).toEqual([
      ['省级地区', '江苏省（320000）'],
      ['地市级地区', ''],
      ['县级地区', ''],
      ['所属各地', '南京市（320100）、苏州市（320500）'],
    ])
  })
})
