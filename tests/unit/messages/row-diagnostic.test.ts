import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/ingest/index.ts'
import { ROW_DIAGNOSTICS, type RowDiagnosticCode } from '../../../src/ingest/read-errors.ts'
import { rowDiagnosticWords } from '../../../src/messages/index.ts'

const FOLDER = '../../fixtures/site/data/egov-best-practice-nominees-1/'
const read = (name: string) => readFile(new URL(`${FOLDER}${name}`, import.meta.url), 'utf8')

const GOOD = '90,90,题,"[""单位""]",技术应用类,320583,,county,local,false,江苏省,题,单位,1,3'

/** A row that is wrong in just one way, and what a person must be told about it. */
const BAD: { readonly [Code in RowDiagnosticCode]: readonly [row: string, told: RegExp] } = {
  'row-wrong-width': ['90,题', /2 列，应为 15 列/],
  'row-missing-value': [GOOD.replace('题', ''), /title 为空/],
  'row-duplicate-id': [GOOD.replace('90', '1'), /标识 1 /],
  'row-bad-number': [GOOD.replace('90,90', '90,九十'), /seq .*“九十”/],
  'row-bad-boolean': [GOOD.replace('false', '否'), /vertical .*“否”/],
  'row-bad-list': [GOOD.replace('"[""单位""]"', '单位'), /organization .*“单位”/],
  'row-bad-value': [GOOD.replace('county', '县级'), /level 应为 central、provincial.*“县级”/],
  'row-bad-region': [GOOD.replace('320583', '昆山'), /“昆山”/],
  'row-unknown-province': [GOOD.replace('320583', '990000-own'), /“990000”/],
  'row-unknown-division': [GOOD.replace('320583', '320599'), /“320599”.*320500/],
  'row-unknown-value': [GOOD.replace('技术应用类', '其他类'), /category .*“其他类”/],
}

describe('rowDiagnosticWords', () => {
  let packageText: string
  let csvText: string
  beforeAll(async () => {
    packageText = await read('datapackage.json')
    csvText = await read('cases.csv')
  })

  it.each(Object.entries(BAD))('%s', (code, [row, told]) => {
    const result = readDataset('x', packageText, `${csvText.trimEnd()}\n${row}\n`)
    if (!result.ok) throw new Error(result.error.code)
    const found = result.value.diagnostics.map((diagnostic) => diagnostic.code)
    expect(found).toEqual([code])
    const words = rowDiagnosticWords(result.value.diagnostics[0]!)
    const shown = ROW_DIAGNOSTICS[code as RowDiagnosticCode] === 'error' ? '未显示' : '已显示'
    expect(words).toMatch(told)
    expect(words.startsWith(`cases.csv 第 55 行（${shown}）：`)).toBe(true)
    expect(words).not.toMatch(/undefined|\[object|row-/)
    expect(result.value.counts).toMatchObject({ in: 54, accepted: shown === '已显示' ? 54 : 53 })
  })
})
