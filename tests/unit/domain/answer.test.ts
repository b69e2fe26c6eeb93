import { describe, expect, it } from 'vitest'
import {
  allAnswers,
  failed,
  here,
  mapAnswer,
  settle,
  waiting,
  type Answer,
  type AskError,
  type Settled,
} from '../../../src/domain/index.ts'

const LOST = failed<AskError>({ code: 'unreachable', detail: '' })
const REFUSED = failed<AskError>({ code: 'refused', detail: '403' })

/** An answer that waits until it is told its end. */
function pending<T>() {
  let end: (settled: Settled<T>) => void = () => undefined
  const answer: Answer<T> = waiting(new Promise<Settled<T>>((resolve) => (end = resolve)))
  return { answer, end: (settled: Settled<T>) => end(settled) }
}

/** What an answer has settled to by now, or `null`. */
async function peek<T>(answer: Answer<T>): Promise<Settled<T> | null> {
  // Later than any number of promises that are settled already.
  const later = new Promise<null>((resolve) => setTimeout(() => resolve(null)))
  return Promise.race([settle(answer), later])
}

describe('mapAnswer', () => {
  const double = (n: number): Answer<number> => here(2 * n)

  it('goes on in the same turn with what is here', () => {
    expect(mapAnswer(here(3), double)).toEqual(here(6))
  })

  it('passes a failure on and never asks the next', () => {
    const next = () => {
      throw new Error('asked')
    }
    expect(mapAnswer(LOST, next)).toBe(LOST)
  })

  it('waits with what waits, then goes on', async () => {
    const { answer, end } = pending<number>()
    const mapped = mapAnswer(answer, double)
    expect(mapped.state).toBe('waiting')
    expect(await peek(mapped)).toBeNull()
    end(here(3))
    expect(await settle(mapped)).toEqual(here(6))
  })

  it('waits for the next one, too, whether the first is here or not', async () => {
    for (const first of [here(3), waiting<number>(Promise.resolve(here(3)))]) {
      const { answer, end } = pending<string>()
      const mapped = mapAnswer<number, string, AskError>(first, () => answer)
      expect(await peek(mapped)).toBeNull()
      end(here('三'))
      expect(await settle(mapped)).toEqual(here('三'))
    }
  })

  it('fails later with what fails later', async () => {
    const { answer, end } = pending<number>()
    const mapped = mapAnswer(answer, double)
    end(REFUSED)
    expect(await settle(mapped)).toBe(REFUSED)
    const next = mapAnswer(waiting<number>(Promise.resolve(here(1))), (): Answer<number> => LOST)
    expect(await settle(next)).toBe(LOST)
  })
})

describe('allAnswers', () => {
  it('is here at once when all are, none included', () => {
    expect(allAnswers([here(1), here(2)])).toEqual(here([1, 2]))
    expect(allAnswers([])).toEqual(here([]))
  })

  it('keeps the order of the answers, whichever comes first', async () => {
    const [first, second] = [pending<string>(), pending<string>()]
    const all = allAnswers([first.answer, here('二'), second.answer])
    expect(all.state).toBe('waiting')
    second.end(here('三'))
    expect(await peek(all)).toBeNull()
    first.end(here('一'))
    expect(await settle(all)).toEqual(here(['一', '二', '三']))
  })

  it('has failed at once when one has, though others still wait', () => {
    expect(allAnswers([pending<number>().answer, here(1), LOST])).toBe(LOST)
  })

  it('names the first of several failures: of those that are there in their order', async () => {
    expect(allAnswers([here(1), REFUSED, LOST])).toBe(REFUSED)
    const [first, second] = [pending<number>(), pending<number>()]
    const all = allAnswers([first.answer, second.answer])
    second.end(LOST)
    first.end(REFUSED)
    expect(await settle(all)).toBe(LOST)
  })

  it('fails as soon as one fails later, without waiting for the rest', async () => {
    const [first, second] = [pending<number>(), pending<number>()]
    const all = allAnswers([first.answer, second.answer])
    second.end(LOST)
    expect(await peek(all)).toBe(LOST)
  })
})
