import { describe, expect, it, vi } from 'vitest'
import { settle, type Answer } from '../../../src/domain/index.ts'
import {
  createMemorySource,
  NO_FILTER,
  type CaseSource,
  type Reader,
} from '../../../src/engine/index.ts'
import { TEN } from './dataset-samples.ts'
import { read } from './read-answer.ts'

const READINGS: Readonly<Record<string, string>> = { 海: 'hai', 关: 'guan' }
const reader: Reader = (text) => Array.from(text, (sign) => READINGS[sign] ?? '')

/** The total of a search, once it has settled. */
async function total(answer: ReturnType<CaseSource['counts']>): Promise<number> {
  const settled = await settle(answer)
  if (settled.state === 'failed') throw new Error(settled.error.code)
  return settled.value.total.count
}

const asked = (text: string) => ({ filter: { ...NO_FILTER, text }, cross: [] })

type Load = () => Promise<Reader | null>

/** A reader that comes when it is told to. */
function lateReader() {
  const ends: ((reader: Reader | null) => void)[] = []
  const loadReader = vi.fn<Load>(() => new Promise((resolve) => ends.push(resolve)))
  return { loadReader, come: (reader: Reader | null) => ends.splice(0).map((end) => end(reader)) }
}

describe('a source in memory', () => {
  it('answers at once, every question', () => {
    const source = createMemorySource(TEN)
    const filter = { ...NO_FILTER, text: 'hg' }
    const sort = { column: 'seq', descending: false }
    const page = { group: null, collapsed: new Set<string>(), offset: 0, limit: 9 }
    const answers: Answer<unknown>[] = [
      source.facts(),
      source.counts(asked('hg')),
      source.rows({ filter, sort, ...page }),
      source.organizations({ filter, query: 'hg', offset: 0, limit: 9 }),
      source.standing({ id: '1', filter, sort }),
      source.known({ cases: [], organizations: [] }),
    ]
    expect(answers.map(({ state }) => state)).toEqual(Array.from(answers, () => 'here'))
  })

  it('tells what it is about: the values, the regions and how many cases there are', () => {
    const { total, regions, dimensions, title } = read(createMemorySource(TEN).facts())
    expect({ total, title }).toEqual({ total: 10, title: '样例名单' })
    expect(regions.map(({ key, base }) => `${key} ${base}`).slice(0, 5)).toEqual([
      'central 2',
      '110000 1',
      '110108 1',
      '320000 6',
      '320000-own 2',
    ])
    expect(dimensions).toEqual(TEN.dimensions)
  })

  it('knows ids and organisations, and leaves out the rest', () => {
    const names = { cases: ['3', '99', '1'], organizations: ['财政', '财政部'] }
    expect(read(createMemorySource(TEN).known(names))).toEqual({
      cases: ['3', '1'],
      organizations: ['财政部'],
    })
  })
})

describe('a source whose reader is not there yet', () => {
  it('waits with the first term that can be pinyin, and answers by it', async () => {
    const { loadReader, come } = lateReader()
    const source = createMemorySource(TEN, { loadReader })
    const answer = source.counts(asked('haiguan'))
    expect(answer.state).toBe('waiting')
    come(reader)
    expect(await total(answer)).toBe(1)
  })

  it('fetches nothing for what no reader is needed for', () => {
    const { loadReader } = lateReader()
    const source = createMemorySource(TEN, { loadReader })
    for (const text of ['', '数据', 'h', 'A 1']) {
      expect(source.counts(asked(text)).state).toBe('here')
    }
    expect(loadReader).not.toHaveBeenCalled()
  })

  it('waits for a query of organisations, too, and answers other questions meanwhile', async () => {
    const { loadReader, come } = lateReader()
    const source = createMemorySource(TEN, { loadReader })
    const found = source.organizations({ filter: NO_FILTER, query: 'hg', offset: 0, limit: 9 })
    expect(found.state).toBe('waiting')
    expect(read(source.counts(asked('数据'))).total.count).toBe(4)
    come(reader)
    expect(await settle(found)).toMatchObject({ state: 'here', value: { total: 1 } })
  })

  it('answers several that wait, each its own question, and the next at once', async () => {
    const { loadReader, come } = lateReader()
    const source = createMemorySource(TEN, { loadReader })
    const waiting = [
      source.counts(asked('hg')),
      source.counts(asked('hai')),
      source.counts(asked('xx')),
    ]
    come(reader)
    expect(await Promise.all(waiting.map(total))).toEqual([1, 2, 0])
    expect(read(source.counts(asked('haig'))).total.count).toBe(1)
    expect(loadReader).toHaveBeenCalledTimes(3)
  })

  it('finds by characters alone when there is no reader, and asks for one again', async () => {
    const { loadReader, come } = lateReader()
    const source = createMemorySource(TEN, { loadReader })
    const first = source.counts(asked('hg'))
    come(null)
    expect(await total(first)).toBe(0)
    const latin = source.counts(asked('ai'))
    expect(latin.state).toBe('waiting')
    come(null)
    expect(await total(latin)).toBe(1)
    const again = source.counts(asked('hg'))
    come(reader)
    expect(await total(again)).toBe(1)
    expect(loadReader).toHaveBeenCalledTimes(3)
  })

  it('finds by characters alone when the reader cannot be fetched', async () => {
    const loadReader = vi.fn<Load>(() => Promise.reject(new Error('offline')))
    const source = createMemorySource(TEN, { loadReader })
    expect(await total(source.counts(asked('ai')))).toBe(1)
    loadReader.mockImplementation(() => Promise.resolve(reader))
    expect(await total(source.counts(asked('hg')))).toBe(1)
  })
})
