import { describe, expect, it } from 'vitest'
import {
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  regionVocabulary,
  type AddressNotice,
  type ViewState,
  type Vocabulary,
} from '../../../src/view/index.ts'

const vocabulary: Vocabulary = {
  regions: regionVocabulary(['320000', '320500', '320583', '330000']),
  categories: new Set(['技术应用类', '公共服务类', 'A, B & C = 100% #1+1']),
  hasCase: (seq) => seq >= 1 && seq <= 53,
}
const decode = (fragment: string) => decodeView(fragment, vocabulary)
const view = (parts: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...parts })

const GONG_GONG = '%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1%E7%B1%BB'

// prettier-ignore
const BOTH_WAYS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['', {}],
  ['region=320000', { regions: ['320000'] }],
  ['region=330000,central,320583', { regions: ['330000', 'central', '320583'] }],
  [`category=${GONG_GONG}`, { categories: ['公共服务类'] }],
  ['category=A%2C%20B%20%26%20C%20%3D%20100%25%20%231%2B1', { categories: ['A, B & C = 100% #1+1'] }],
  ['level=central,county', { levels: ['central', 'county'] }],
  ['q=a%2Cb%20c', { text: 'a,b c' }],
  ['q=%20', { text: ' ' }],
  ['sort=region', { sort: { column: 'region', descending: false } }],
  ['sort=-seq', { sort: { column: 'seq', descending: true } }],
  ['group=organization', { group: 'organization' }],
  ['stack=share', { stackMode: 'share' }],
  [`order=${GONG_GONG}`, { stackOrder: { by: 'category', category: '公共服务类' } }],
  ['case=41', { detail: 41 }],
  [`region=320000&category=${GONG_GONG}&sort=-title&case=41`, {
    regions: ['320000'], categories: ['公共服务类'], sort: { column: 'title', descending: true }, detail: 41,
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
    ['#v=1&region=320000', { regions: ['320000'] }],
    ['#tab=overall', {}],
    ['#q=a+b%2Bc', { text: 'a b+c' }],
    ['#q=南京,市民卡', { text: '南京,市民卡' }],
    ['#q=a=b', { text: 'a=b' }],
    ['#category=公共服务类', { categories: ['公共服务类'] }],
    ['#region=320000,320000', { regions: ['320000'] }],
    ['#region=320000&region=330000', { regions: ['330000'] }],
    ['#&&region=320000&', { regions: ['320000'] }],
    ['#region=', {}],
    ['#case=041', { detail: 41 }],
  ])('reads %s as people and other programs write it', (fragment, parts) => {
    expect(decode(fragment)).toEqual({ view: view(parts), notices: [] })
  })

  it('lets a region stand for what lies inside it', () => {
    expect(decode('#region=320583,320000,330000,320500')).toEqual({
      view: view({ regions: ['320000', '330000'] }),
      notices: [],
    })
  })

  // prettier-ignore
  it.each<[string, Partial<ViewState>, readonly [AddressNotice['code'], string][]]>([
    ['#region=320000,999999', { regions: ['320000'] }, [['unknown-region', '999999']]],
    ['#region=江苏省', {}, [['unknown-region', '江苏省']]],
    ['#category=公共服务', {}, [['unknown-category', '公共服务']]],
    ['#level=county,village', { levels: ['county'] }, [['unknown-level', 'village']]],
    ['#sort=size', {}, [['unknown-sort', 'size']]],
    ['#sort=--seq', {}, [['unknown-sort', '--seq']]],
    ['#group=level', {}, [['unknown-group', 'level']]],
    ['#tab=matrix', {}, [['unknown-tab', 'matrix']]],
    ['#stack=toString', {}, [['unknown-stack', 'toString']]],
    ['#order=code', {}, [['unknown-order', 'code']]],
    ['#case=54', {}, [['unknown-case', '54']]],
    ['#case=1e1', {}, [['unknown-case', '1e1']]],
    ['#case=-1', {}, [['unknown-case', '-1']]],
    ['#v=2&q=x', { text: 'x' }, [['unknown-version', '2']]],
    ['#region=320000&colour=red', { regions: ['320000'] }, [['unknown-part', 'colour=red']]],
    ['#__proto__=1', {}, [['unknown-part', '__proto__=1']]],
    ['#about', {}, [['unknown-part', 'about']]],
    ['#q=%E5%85&case=41', { detail: 41 }, [['unknown-part', 'q=%E5%85']]],
    ['#q=100%', {}, [['unknown-part', 'q=100%']]],
    ['#region=x,x&region=x', {}, [['unknown-region', 'x']]],
    ['##region=320000', {}, [['unknown-part', '#region=320000']]],
  ])('answers %s with a default and a notice', (fragment, parts, notices) => {
    expect(decode(fragment)).toEqual({
      view: view(parts),
      notices: notices.map(([code, raw]) => ({ code, raw })),
    })
  })

  it('shortens what it quotes', () => {
    expect(decode(`#region=${'9'.repeat(60)}`).notices).toEqual([
      { code: 'unknown-region', raw: `${'9'.repeat(40)}…` },
    ])
  })
})

describe('regionVocabulary', () => {
  it('knows the tile and the codes', () => {
    expect([...regionVocabulary(['320000'])]).toEqual(['central', '320000'])
  })
})
