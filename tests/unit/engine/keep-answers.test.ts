import { describe, expect, it } from 'vitest'
import { failed, here, waiting, type Answer, type Settled } from '../../../src/domain/index.ts'
import {
  createMemorySource,
  keepAnswers,
  NO_FILTER,
  type CaseSource,
  type Counts,
} from '../../../src/engine/index.ts'
import { FROZEN_LIST } from '../../fixtures/frozen-list.ts'

const ALL = { filter: NO_FILTER, cross: [] }
const GONE = { code: 'unreachable', detail: 'no reply' } as const

/** A source whose counts are answered by hand, one question after another. */
function setUp() {
  const memory = createMemorySource(FROZEN_LIST)
  const asked: { answer: (settled: Settled<Counts>) => void; aborted: boolean }[] = []
  const late: CaseSource = {
    ...memory,
    counts: (_, signal): Answer<Counts> => {
      return waiting(
        new Promise((answer) => {
          const question = { answer, aborted: false }
          signal?.addEventListener('abort', () => {
            question.aborted = true
          })
          asked.push(question)
        }),
      )
    },
  }
  const counted = memory.counts(ALL)
  if (counted.state !== 'here') throw new Error('Counts in memory are here at once')
  return { source: keepAnswers(late), memory, asked, counts: counted.value }
}

const settledOf = (answer: Answer<Counts>) =>
  answer.state === 'waiting' ? answer.settled : Promise.resolve(answer)

describe('answers that are kept', () => {
  it('are asked for once by all who ask the same, and are here from then on', async () => {
    const { source, asked, counts } = setUp()
    const first = source.counts(ALL)
    const other = source.counts({ filter: { ...NO_FILTER, values: { level: [] } }, cross: [] })
    expect([first.state, other.state]).toEqual(['waiting', 'waiting'])
    expect(asked).toHaveLength(1)
    asked[0]?.answer(here(counts))
    expect(await settledOf(first)).toEqual(here(counts))
    expect(await settledOf(other)).toEqual(here(counts))
    expect(source.counts(ALL)).toEqual(here(counts))
    expect(asked).toHaveLength(1)
  })

  it('are told apart by all that is asked', () => {
    const { source, asked } = setUp()
    source.counts(ALL)
    source.counts({ ...ALL, cross: [['region', 'category']] })
    source.counts({ ...ALL, filter: { ...NO_FILTER, text: 'x' } })
    source.counts({ ...ALL, filter: { ...NO_FILTER, values: { level: [''] } } })
    expect(asked).toHaveLength(4)
  })

  it('are given up when the last of those who wait has gone', async () => {
    const { source, asked, counts } = setUp()
    const [one, other] = [new AbortController(), new AbortController()]
    const first = settledOf(source.counts(ALL, one.signal))
    const second = settledOf(source.counts(ALL, other.signal))
    one.abort()
    expect(await first).toMatchObject({ state: 'failed', error: { code: 'aborted' } })
    expect(asked[0]?.aborted).toBe(false)
    other.abort()
    expect(await second).toMatchObject({ state: 'failed', error: { code: 'aborted' } })
    expect(asked[0]?.aborted).toBe(true)
    // Whoever asks then asks anew, and what was given up does not answer.
    const anew = source.counts(ALL)
    expect(asked).toHaveLength(2)
    asked[0]?.answer(failed(GONE))
    asked[1]?.answer(here(counts))
    expect(await settledOf(anew)).toEqual(here(counts))
  })

  it('are not asked for by one who has gone already', () => {
    const { source, asked } = setUp()
    const answer = source.counts(ALL, AbortSignal.abort())
    expect(answer).toMatchObject({ state: 'failed', error: { code: 'aborted' } })
    expect(asked).toHaveLength(0)
  })

  it('that failed stay failed until failures are forgotten; the others stay', async () => {
    const { source, asked, counts } = setUp()
    const some = { ...ALL, filter: { ...NO_FILTER, text: '市' } }
    const [first, second] = [settledOf(source.counts(ALL)), settledOf(source.counts(some))]
    asked[0]?.answer(failed(GONE))
    asked[1]?.answer(here(counts))
    await Promise.all([first, second])
    expect(source.counts(ALL)).toEqual(failed(GONE))
    expect(asked).toHaveLength(2)
    source.forgetFailures()
    expect(source.counts(ALL).state).toBe('waiting')
    expect(source.counts(some)).toEqual(here(counts))
    expect(asked).toHaveLength(3)
  })

  it('of a source in memory are here in the same turn', () => {
    const source = keepAnswers(createMemorySource(FROZEN_LIST))
    expect(source.counts(ALL)).toMatchObject({ state: 'here', value: { total: { base: 53 } } })
    expect(source.counts(ALL)).toBe(source.counts(ALL))
  })
})
