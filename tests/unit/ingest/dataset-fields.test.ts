import { describe, expect, it } from 'vitest'
import { isFreeId, makeId } from '../../../src/ingest/dataset-fields.ts'
import { ADDRESS_KEYS } from '../../../src/view/url-keys.ts'

describe('the id of a dimension', () => {
  it('is never a key of addresses, of records or of every object', () => {
    const keys = [...ADDRESS_KEYS.map(({ key }) => key), 'v', 'data', 'lang', 'id', 'constructor']
    expect(keys.filter(isFreeId)).toEqual([])
  })

  it('is made of the label, with a number where that is taken or means something else', () => {
    const taken = new Set<string>()
    const ids = ['年度', '年度', '省/市', 'area', 'id', '?!'].map((label) => makeId(label, taken))
    expect(ids).toEqual(['年度', '年度_2', '省_市', 'area_2', 'id_2', 'column'])
  })
})
