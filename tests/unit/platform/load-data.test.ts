import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadErrorWords } from '../../../src/messages/index.ts'
import {
  parseDataset,
  parseMap,
  parsePopulation,
  type LoadError,
} from '../../../src/platform/index.ts'
import { tinyMap } from '../figures/tiny-map.ts'

const read = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8')

describe('parseMap', () => {
  it('reads the national map and gives it a fingerprint', async () => {
    const text = await read('maps/cn.json')
    const loaded = parseMap(text)
    if (!loaded.ok) throw new Error(loaded.error.code)
    expect(loaded.value.map).toMatchObject({ name: 'cn', window: [0, 0, 10_000, 8405] })
    expect(loaded.value.digest).toMatch(/^[0-9a-f]{8}$/)
    expect(parseMap(text)).toEqual(loaded)
  })

  const tiny = tinyMap()
  const [west, ...rest] = tiny.features
  it('reads a small one', () => {
    expect(parseMap(JSON.stringify(tiny)).ok).toBe(true)
  })

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['a server’s error page', '<!doctype html><title>404</title>'],
    ['half a file', JSON.stringify(tiny).slice(0, 200)],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['no window', { ...tiny, window: undefined }],
    ['a window of three', { ...tiny, window: [0, 0, 20] }],
    ['a window of words', { ...tiny, window: ['0', '0', '20', '10'] }],
    ['no features', { ...tiny, features: null }],
    ['a feature that is null', { ...tiny, features: [null, ...rest] }],
    ['a feature without properties', { ...tiny, features: [{ ...west, properties: null }] }],
    ['a number as adcode', { ...tiny, features: [{ ...west, properties: { adcode: 130000 } }] }],
    ['a feature without geometry', { ...tiny, features: [{ ...west, geometry: null }] }],
    ['a broken inset', { ...tiny, inset: { ...tiny.inset, features: {} } }],
    ['an inset without window', { ...tiny, inset: { features: [] } }],
    ['no word about an inset', { ...tiny, inset: undefined }],
  ])('refuses %s', (_what, map) => {
    const text = typeof map === 'string' ? map : JSON.stringify(map)
    expect(parseMap(text)).toEqual({ ok: false, error: { code: 'map-wrong-schema' } })
  })
})

describe('parsePopulation', () => {
  it('reads the table of all 34 provinces', async () => {
    const population = parsePopulation(await read('data/population-2020/population.csv'))
    expect(population?.get('110000')).toBe(21_893_095)
    expect(population?.size).toBe(34)
  })

  it('reads quoted cells in any order of the columns, and leaves out what is no number', () => {
    const text = 'population,name,code\r\n12,"甲,乙",110000\r\n"1,2",丙,120000\r\n,丁,130000'
    expect(parsePopulation(text)).toEqual(new Map([['110000', 12]]))
  })

  it.each(['', '<html>', 'code,name\n110000,北京市'])('reads nothing from %j', (text) => {
    expect(parsePopulation(text)).toBeNull()
  })
})

describe('parseDataset', () => {
  let packageText: string
  let csvText: string
  beforeAll(async () => {
    const folder = '../tests/fixtures/site/data/egov-best-practice-nominees-1'
    packageText = await read(`${folder}/datapackage.json`)
    csvText = await read(`${folder}/cases.csv`)
  })

  it('reads a list; its fingerprint changes with either file', () => {
    const loaded = parseDataset(packageText, csvText)
    if (!loaded.ok) throw new Error(loaded.error.code)
    expect(loaded.value.dataset.cases).toHaveLength(53)
    expect(loaded.value.diagnostics).toEqual([])
    const others = [
      parseDataset(`${packageText}\n`, csvText),
      parseDataset(packageText, csvText.replace('市民卡', '市民證')),
    ]
    const digests = [loaded, ...others].map((one) => (one.ok ? one.value.digest : one.error.code))
    expect(new Set(digests).size).toBe(3)
  })

  // What a person is told must name what is wrong, whatever it is.
  it.each<
    [string, (files: readonly [string, string]) => readonly [string, string], string, string]
  >([
    ['an error page for the package', ([, csv]) => ['<html>', csv], 'package-not-json', '网页'],
    ['an empty package', ([, csv]) => ['', csv], 'package-not-json', '空'],
    [
      'a package without coverage',
      ([pkg, csv]) => [pkg.replace('"coverage"', '"x"'), csv],
      'package-wrong-schema',
      'coverage',
    ],
    ['an error page for the cases', ([pkg]) => [pkg, '<html>'], 'csv-not-csv', '网页'],
    ['JSON for the cases', ([pkg]) => [pkg, '{"error": 404}'], 'csv-not-csv', 'JSON'],
    ['GBK for the cases', ([pkg]) => [pkg, 'seq,\uFFFD\uFFFD'], 'csv-not-csv', 'UTF-8'],
    [
      'a column less',
      ([pkg, csv]) => [pkg, csv.replace('category', '类别')],
      'csv-missing-column',
      'category',
    ],
    ['no row', ([pkg, csv]) => [pkg, csv.slice(0, csv.indexOf('\n'))], 'no-cases', '没有一行'],
  ])('answers %s', (_what, spoil, code, told) => {
    const loaded = parseDataset(...spoil([packageText, csvText]))
    if (loaded.ok) throw new Error('read')
    expect(loaded.error.code).toBe(code)
    expect(loadErrorWords(loaded.error).happened).toContain(told)
  })
})

describe('loadErrorWords', () => {
  /** One error of every code: a new code without an entry here does not compile. */
  const EVERY: {
    readonly [Code in LoadError['code']]: LoadError & { readonly code: Code }
  } = {
    unreachable: { code: 'unreachable', path: './data/x/cases.csv', status: 0 },
    status: { code: 'status', path: './data/x/cases.csv', status: 503 },
    'package-not-json': { code: 'package-not-json', looksLike: 'other' },
    'package-wrong-schema': {
      code: 'package-wrong-schema',
      path: 'coverage.central',
      expected: 'boolean',
    },
    'csv-not-csv': { code: 'csv-not-csv', looksLike: 'other' },
    'csv-missing-column': { code: 'csv-missing-column', columns: ['seq', 'title'] },
    'no-cases': { code: 'no-cases', diagnostics: [] },
  }
  const unknown = loadErrorWords({ code: 'never heard of' })

  it.each(Object.values(EVERY))('has words of its own for $code', (error) => {
    const words = loadErrorWords(error)
    expect(words.happened).not.toBe(unknown.happened)
    expect(words.advice).toMatch(/请.*刷新页面。$/)
    for (const sentence of Object.values(words)) {
      expect(sentence).toMatch(/^[\u4e00-\u9fff].*。$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it('names the file, the status, the place and the columns', () => {
    expect(loadErrorWords(EVERY.unreachable).happened).toContain('./data/x/cases.csv')
    expect(loadErrorWords(EVERY.status).happened).toContain('503')
    expect(loadErrorWords(EVERY['package-wrong-schema']).happened).toContain('coverage.central')
    expect(loadErrorWords(EVERY['csv-missing-column']).happened).toContain('seq、title')
  })

  it.each(['object', 'array', 'string', 'adcode', 'boolean', 'province', 'free-name'])(
    'says in Chinese that %s was expected',
    (expected) => {
      const { happened } = loadErrorWords({ code: 'package-wrong-schema', path: '', expected })
      expect(happened.slice(happened.indexOf('应为'))).not.toContain(expected)
    },
  )

  it('says something about an error it does not know', () => {
    expect(unknown.happened).toBe('读取名单时出错。')
  })
})
