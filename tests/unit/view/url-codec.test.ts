import { describe, expect, it } from 'vitest'
import {
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  filterGroup,
  readFilterGroup,
  type AddressNotice,
  vocabularyOf,
  type ViewState,
} from '../../../src/view/index.ts'
import { MISSING, NO, YES } from '../../../src/domain/index.ts'
import type { Facts } from '../../../src/engine/index.ts'
import { FROZEN_FACTS } from '../../fixtures/frozen-list.ts'

const CODES = new Set(['320000', '320500', '320583', '330000'])
const ODD = 'A局，B & C = 100%, #1+1'
const ODD_VALUE = 'A, B & C = 100% #1+1'
const divisions = new Map([...FROZEN_FACTS.divisions].filter(([code]) => CODES.has(code)))
const facts: Facts = {
  ...FROZEN_FACTS,
  divisions,
  dimensions: FROZEN_FACTS.dimensions.map((dimension) =>
    dimension.id === 'category'
      ? { ...dimension, values: [...dimension.values, { key: ODD_VALUE, label: ODD_VALUE }] }
      : dimension,
  ),
}
const IDS = Array.from({ length: 53 }, (_, i) => String(i + 1))
const vocabulary = vocabularyOf(facts, { cases: IDS, organizations: ['宁波海关', ODD] })
const decode = (fragment: string) => decodeView(fragment, vocabulary)
const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })
const filters = (chosen: ViewState['filters']): Partial<ViewState> => ({ filters: chosen })

const NINGBO = '%E5%AE%81%E6%B3%A2%E6%B5%B7%E5%85%B3'
const GONG_GONG = '%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'

// prettier-ignore
const BOTH_WAYS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['', {}],
  ['region=320000', { filters: { region: ['320000'] } }],
  ['region=330000,central,320583', { filters: { region: ['330000', 'central', '320583'] } }],
  [`category=${GONG_GONG}`, { filters: { category: ['公共服务类'] } }],
  ['category=A%2C%20B%20%26%20C%20%3D%20100%25%20%231%2B1', { filters: { category: ['A, B & C = 100% #1+1'] } }],
  ['area=320000', { area: '320000' }],
  ['area=320500&region=320583,320500-own,320500-zone,320500-vertical', {
    area: '320500', filters: { region: ['320583', '320500-own', '320500-zone', '320500-vertical'] },
  }],
  ['region=320000-own,320500', { filters: { region: ['320000-own', '320500'] } }],
  ['vertical=1', { filters: { vertical: [YES] } }],
  [`organization=${NINGBO},A%E5%B1%80%EF%BC%8CB%20%26%20C%20%3D%20100%25%2C%20%231%2B1`, { filters: { organization: ['宁波海关', ODD] } }],
  ['level=central,county', { filters: { level: ['central', 'county'] } }],
  ['q=a%2Cb%20c', { text: 'a,b c' }],
  ['q=%20', { text: ' ' }],
  ['sort=region', { sort: { column: 'region', descending: false } }],
  ['sort=-seq', { sort: { column: 'seq', descending: true } }],
  ['group=organization', { group: 'organization' }],
  ['tab=matrix', { tab: 'matrix' }],
  ['tab=compare', { tab: 'compare' }],
  ['map=prefectures', { drawing: 'prefectures' }],
  ['map=squares', { drawing: 'squares' }],
  ['map=bubbles', { drawing: 'bubbles' }],
  ['metric=per-population', { metric: { kind: 'per-population' } }],
  [`metric=share%3A${GONG_GONG}`, { metric: { kind: 'share', dimension: null, value: '公共服务类' } }],
  ['metric=share%3AA%2C%20B%20%26%20C%20%3D%20100%25%20%231%2B1', { metric: { kind: 'share', dimension: null, value: 'A, B & C = 100% #1+1' } }],
  ['classes=quantile', { classMethod: 'quantile' }],
  ['classes=jenks', { classMethod: 'jenks' }],
  ['groups=320000,320500-own,central,east', { groups: ['320000', '320500-own', 'central', 'east'] }],
  ['against=all', { reference: { within: null, rest: false } }],
  ['against=rest', { reference: { within: null, rest: true } }],
  ['against=rest,local', { reference: { within: 'local', rest: true } }],
  ['against=east', { reference: { within: 'east', rest: false } }],
  ['against=rest,320000', { reference: { within: '320000', rest: true } }],
  ['against=~q%3Da', { reference: { within: '~q=a', rest: false } }],
  ['groups=local,middle,west,northeast', { groups: ['local', 'middle', 'west', 'northeast'] }],
  ['groups=~region%3D320000%26q%3Da%252Cb,~', { groups: ['~region=320000&q=a%2Cb', '~'] }],
  [`groups=~category%3D${GONG_GONG.replaceAll('%', '%25')}`, { groups: [`~category=${GONG_GONG}`] }],
  ['matrix=total', { matrixOrder: { by: 'total' } }],
  [`matrix=value%3A${GONG_GONG}`, { matrixOrder: { by: 'value', value: '公共服务类' } }],
  ['stack=share', { stackMode: 'share' }],
  [`order=${GONG_GONG}`, { stackOrder: { by: 'value', value: '公共服务类' } }],
  ['case=41', { detail: '41' }],
  [`region=320000&category=${GONG_GONG}&sort=-title&case=41`, {
    filters: { region: ['320000'], category: ['公共服务类'] }, sort: { column: 'title', descending: true }, detail: '41',
  }],
]

describe('encodeView', () => {
  it.each(BOTH_WAYS)('writes %j', (fragment, parts) => {
    expect(encodeView(view(parts))).toBe(fragment)
  })

  it('can write text that is broken in the middle of a character', () => {
    expect(encodeView(view({ text: 'a\ud83db' }))).toBe('q=a%EF%BF%BDb')
  })
})

describe('decodeView', () => {
  it.each(BOTH_WAYS)('reads %j', (fragment, parts) => {
    expect(decode(fragment)).toEqual({ view: view(parts), notices: [] })
    expect(decode(`#${fragment}`)).toEqual({ view: view(parts), notices: [] })
  })

  // prettier-ignore
  it.each<[string, Partial<ViewState>]>([
    ['#v=1&region=320000', { filters: { region: ['320000'] } }],
    ['#tab=overall', {}],
    ['#q=a+b%2Bc', { text: 'a b+c' }],
    ['#q=南京,市民卡', { text: '南京,市民卡' }],
    ['#q=a=b', { text: 'a=b' }],
    ['#category=公共服务类', { filters: { category: ['公共服务类'] } }],
    ['#region=320000,320000', { filters: { region: ['320000'] } }],
    ['#region=320000&region=330000', { filters: { region: ['330000'] } }],
    ['#&&region=320000&', { filters: { region: ['320000'] } }],
    ['#region=', {}],
    ['#region=320500&area=320000', { area: '320000', filters: { region: ['320500'] } }],
    ['#map=regions&metric=count&classes=auto&matrix=code', {}],
    ['#metric=share:公共服务类', { metric: { kind: 'share', dimension: null, value: '公共服务类' } }],
    ['#groups=', {}],
    ['#groups=320000,east,320000', { groups: ['320000', 'east'] }],
    ['#groups=~q%3Da+b,~%23q%3Da%2520b,~v%3D1', { groups: ['~q=a%20b', '~'] }],
    ['#groups=320000,330000,east,west,320000', { groups: ['320000', '330000', 'east', 'west'] }],
  ])('reads %s as people and other programs write it', (fragment, parts) => {
    expect(decode(fragment)).toEqual({ view: view(parts), notices: [] })
  })

  it('lets a region stand for what lies inside it', () => {
    expect(decode('#region=320583,320000,330000,320500')).toEqual({
      view: view({ filters: { region: ['320000', '330000'] } }),
      notices: [],
    })
    expect(decode('#region=320500-own,320500').view.filters.region).toEqual(['320500'])
    expect(decode('#region=320500-own,320500-zone,320583').view.filters.region).toHaveLength(3)
  })

  // prettier-ignore
  it.each<[string, Partial<ViewState>, readonly [AddressNotice['code'], string, string?][]]>([
    ['#region=320000,999999', { filters: { region: ['320000'] } }, [['unknown-value', '999999']]],
    ['#region=江苏省', {}, [['unknown-value', '江苏省']]],
    ['#category=公共服务', {}, [['unknown-value', '公共服务', 'category']]],
    ['#level=county,village', { filters: { level: ['county'] } }, [['unknown-value', 'village', 'level']]],
    ['#sort=size', {}, [['unknown-sort', 'size']]],
    ['#sort=--seq', {}, [['unknown-sort', '--seq']]],
    ['#group=title', {}, [['unknown-group', 'title']]],
    ['#by=title', {}, [['unknown-dimension', 'title']]],
    ['#rows=organization', {}, [['unknown-dimension', 'organization']]],
    ['#metric=share,nothing,x', {}, [['unknown-metric', 'share,nothing,x']]],
    ['#region=320583-own,320500-all', {}, [['unknown-value', '320583-own'], ['unknown-value', '320500-all']]],
    ['#area=320583', {}, [['unknown-area', '320583']]],
    ['#area=central&region=320000', { filters: { region: ['320000'] } }, [['unknown-area', 'central']]],
    ['#area=320000,330000', {}, [['unknown-area', '320000,330000']]],
    ['#area=320500&region=320583,330000,central', { area: '320500', filters: { region: ['320583'] } }, [['unknown-value', '330000'], ['unknown-value', 'central']]],
    ['#area=320000&region=320000', { area: '320000' }, [['unknown-value', '320000']]],
    ['#area=320500&region=320000,320583', { area: '320500', filters: { region: ['320583'] } }, [['unknown-value', '320000']]],
    ['#region=320000-own&area=320500', { area: '320500' }, [['unknown-value', '320000-own']]],
    ['#vertical=maybe', {}, [['unknown-value', 'maybe', 'vertical']]],
    ['#organization=宁波海关,无此局', { filters: { organization: ['宁波海关'] } }, [['unknown-value', '无此局', 'organization']]],
    ['#map=globe', {}, [['unknown-drawing', 'globe']]],
    ['#metric=share:公共', {}, [['unknown-metric', 'share:公共']]],
    ['#metric=share', {}, [['unknown-metric', 'share']]],
    ['#classes=equal', {}, [['unknown-classes', 'equal']]],
    ['#against=south', {}, [['unknown-reference', 'south']]],
    ['#against=', {}, [['unknown-reference', '']]],
    ['#against=local,rest', {}, [['unknown-reference', 'local,rest']]],
    ['#against=rest,south', {}, [['unknown-reference', 'rest,south']]],
    ['#against=rest,local,east', {}, [['unknown-reference', 'rest,local,east']]],
    ['#groups=320000,south', { groups: ['320000'] }, [['unknown-comparison', 'south']]],
    ['#groups=320000,330000,east,west,central', { groups: ['320000', '330000', 'east', 'west'] }, [['unknown-comparison', 'central']]],
    ['#groups=~region%3D320000%2C999999', {}, [['unknown-comparison', '~region=320000,999999']]],
    ['#groups=~sort%3D-seq', {}, [['unknown-comparison', '~sort=-seq']]],
    ['#groups=~groups%3Deast', {}, [['unknown-comparison', '~groups=east']]],
    ['#groups=~area%3D320500%26region%3D330000', {}, [['unknown-comparison', '~area=320500&region=330000']]],
    ['#matrix=category:公共', {}, [['unknown-order', 'category:公共']]],
    ['#matrix=公共服务类', {}, [['unknown-order', '公共服务类']]],
    ['#tab=matrices', {}, [['unknown-tab', 'matrices']]],
    ['#stack=toString', {}, [['unknown-stack', 'toString']]],
    ['#order=code', {}, [['unknown-order', 'code']]],
    ['#case=54', {}, [['unknown-case', '54']]],
    ['#case=041', {}, [['unknown-case', '041']]],
    ['#case=1e1', {}, [['unknown-case', '1e1']]],
    ['#case=-1', {}, [['unknown-case', '-1']]],
    ['#v=2&q=x', { text: 'x' }, [['unknown-version', '2']]],
    ['#region=320000&colour=red', { filters: { region: ['320000'] } }, [['unknown-part', 'colour=red']]],
    ['#__proto__=1', {}, [['unknown-part', '__proto__=1']]],
    ['#about', {}, [['unknown-part', 'about']]],
    ['#q=%E5%85&case=41', { detail: '41' }, [['unknown-part', 'q=%E5%85']]],
    ['#q=100%', {}, [['unknown-part', 'q=100%']]],
    ['#region=x,x&region=x', {}, [['unknown-value', 'x']]],
    ['##region=320000', {}, [['unknown-part', '#region=320000']]],
  ])('answers %s with a default and a notice', (fragment, parts, notices) => {
    expect(decode(fragment)).toEqual({
      view: view(parts),
      notices: notices.map(([code, raw, dimension]) => ({
        code,
        raw,
        dimension: dimension ?? (code === 'unknown-value' ? 'region' : ''),
      })),
    })
  })

  it('shortens what it quotes', () => {
    expect(decode(`#region=${'9'.repeat(60)}`).notices).toEqual([
      { code: 'unknown-value', raw: `${'9'.repeat(40)}…`, dimension: 'region' },
    ])
  })
})

describe('a group that is a filter', () => {
  const parts: Partial<ViewState> = {
    area: '320000',
    filters: {
      region: ['320500', '320000-own'],
      category: ['A, B & C = 100% #1+1'],
      level: ['county'],
      organization: [ODD],
      vertical: [YES],
    },
    text: 'a,b',
  }

  it('holds where one looks and what narrows it, and nothing else', () => {
    const group = filterGroup(
      view({ ...parts, sort: { column: 'title', descending: true }, tab: 'compare', detail: '41' }),
    )
    expect(group).toBe(filterGroup(view(parts)))
    expect(readFilterGroup(group, vocabulary)).toEqual(view(parts))
    expect(filterGroup(DEFAULT_VIEW)).toBe('~')
  })

  it.each(['320000', 'east', '~region=999999', '~colour=red', '~q=%E5'])(
    'is nothing where it is not understood: %s',
    (group) => {
      expect(readFilterGroup(group, vocabulary)).toBeNull()
    },
  )

  it('does not nest, however deep an address tries to', () => {
    const { view: read, notices } = decode(`#groups=${'~groups='.repeat(20_000)}`)
    expect(read).toEqual(DEFAULT_VIEW)
    expect(notices.map(({ code }) => code)).toEqual(['unknown-comparison'])
  })
})

describe('what an address may name', () => {
  it.each([
    ['central', true],
    ['several', true],
    ['ambiguous', true],
    ['unknown', true],
    ['320000', true],
    ['320583', true],
    ['320000-own', true],
    ['320500-zone', true],
    ['320500-several', true],
    ['320583-own', false],
    ['990000-own', false],
    ['320500-other', false],
    ['central-own', false],
    ['', false],
  ])('%s: %s', (key, known) => {
    expect(vocabulary.hasRegion(key)).toBe(known)
  })

  it('is every organisation and every case as long as nobody has looked them up', () => {
    const { view: read, notices } = decodeView('organization=无此局&case=999', vocabularyOf(facts))
    expect(read).toEqual(view({ filters: { organization: ['无此局'] }, detail: '999' }))
    expect(notices).toEqual([])
  })
})

describe('what addresses said before dimensions were data', () => {
  // prettier-ignore
  it.each<[string, Partial<ViewState>, string]>([
    ['vertical=1', filters({ vertical: [YES] }), 'vertical=1'],
    ['vertical=true', filters({ vertical: [YES] }), 'vertical=1'],
    ['vertical=false', filters({ vertical: [NO] }), 'vertical=0'],
    ['category=公共服务类&level=county', filters({ category: ['公共服务类'], level: ['county'] }), `category=${GONG_GONG}&level=county`],
    ['sort=organizations', { sort: { column: 'organization', descending: false } }, 'sort=organization'],
    ['sort=-organizations', { sort: { column: 'organization', descending: true } }, 'sort=-organization'],
    ['metric=share:公共服务类', { metric: { kind: 'share', dimension: null, value: '公共服务类' } }, `metric=share%3A${GONG_GONG}`],
    ['matrix=category:公共服务类', { matrixOrder: { by: 'value', value: '公共服务类' } }, `matrix=value%3A${GONG_GONG}`],
    ['order=公共服务类', { stackOrder: { by: 'value', value: '公共服务类' } }, `order=${GONG_GONG}`],
    [`groups=~category%3D${GONG_GONG.replaceAll('%', '%25')}`, { groups: [`~category=${GONG_GONG}`] }, `groups=~category%3D${GONG_GONG.replaceAll('%', '%25')}`],
  ])('%s', (old, parts, now) => {
    expect(decode(old)).toEqual({ view: view(parts), notices: [] })
    expect(encodeView(view(parts))).toBe(now)
  })

  it('a category that was not stated was named by a label', () => {
    const unstated = {
      ...facts,
      dimensions: facts.dimensions.map((dimension) =>
        dimension.id === 'category'
          ? { ...dimension, values: [...dimension.values, { key: MISSING, label: '' }] }
          : dimension,
      ),
    }
    const words = vocabularyOf(unstated)
    const missing = { view: view({ filters: { category: [MISSING] } }), notices: [] }
    expect(decodeView('category=未标明类别', words)).toEqual(missing)
    expect(decodeView('category=~', words)).toEqual(missing)
    expect(encodeView(missing.view)).toBe('category=~')
  })
})
