import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/ingest/index.ts'
import { ROW_DIAGNOSTICS, type RowDiagnosticCode } from '../../../src/ingest/read-errors.ts'
import { rowDiagnosticWords } from '../../../src/messages/index.ts'

const FOLDER = '../../../public/data/egov-best-practice-nominees-1/'
const read = (name: string) => readFile(new URL(`${FOLDER}${name}`, import.meta.url), 'utf8')

const GOOD = '90,题,技术应用类,"[""单位""]",江苏省,320000,320500,320583,county,false,题,单位,1,3'

/** A row that is wrong in just one way, and what a person must be told about it. */
const BAD: { readonly [Code in RowDiagnosticCode]: readonly [row: string, told: RegExp] } = {
  'row-wrong-width': ['90,题', /2 列，应为 14 列/],
  'row-bad-number': [GOOD.replace('90', '九十'), /seq .*“九十”/],
  'row-duplicate-seq': [GOOD.replace('90', '1'), /序号 1 /],
  'row-missing-value': [GOOD.replace('题', ''), /title 为空/],
  'row-bad-organizations': [GOOD.replace('"[""单位""]"', '单位'), /organizations .*“单位”/],
  'row-bad-level': [GOOD.replace('county', '县级'), /level .*“县级”/],
  'row-bad-vertical': [GOOD.replace('false', '否'), /vertical .*“否”/],
  'row-unknown-province': [GOOD.replace('320000', '990000'), /“990000”/],
  'row-contradictory-level': [GOOD.replace('county', 'central'), /level 为 central.*“320000”/],
  'row-unknown-category': [GOOD.replace('技术应用类', '其他类'), /“其他类”/],
  'row-unknown-division': [GOOD.replace('320583', '320599'), /“320599”.*320000/],
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
