import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSettings } from '../../../src/platform/index.ts'

const numberIn = (text: string) => readSettings(text)?.mapReviewNumber

describe('the settings of whoever publishes', () => {
  it('hold a review number, without the white space around it', () => {
    expect(numberIn('{"mapReviewNumber": " GS（2026）0001号 "}')).toBe('GS（2026）0001号')
  })

  it('hold no number where none is named', () => {
    expect(numberIn('{}')).toBe('')
  })

  it.each([
    ['not JSON', '<html>'],
    ['no object', 'null'],
    ['a list', '[]'],
    ['no text', '{"mapReviewNumber": 12}'],
    ['an essay', JSON.stringify({ mapReviewNumber: '号'.repeat(61) })],
    ['an empty file', ''],
  ])('cannot be told from %s', (_, text) => {
    expect(readSettings(text)).toBeNull()
  })
})

describe('fetching them', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  const fetching = async (...answers: (() => Response)[]) => {
    vi.stubGlobal('fetch', async () => answers.shift()?.() ?? Response.error())
    const { loadSettings } = await import('../../../src/platform/load-settings.ts')
    return loadSettings
  }
  const numbered = () => new Response('{"mapReviewNumber":"GS（2026）0001号"}')

  it('is done once', async () => {
    const load = await fetching(numbered)
    expect(await load()).toEqual({ mapReviewNumber: 'GS（2026）0001号' })
    expect(await load()).toEqual({ mapReviewNumber: 'GS（2026）0001号' })
  })

  it('is no number where there is no file', async () => {
    const load = await fetching(() => new Response('', { status: 404 }))
    expect(await load()).toEqual({ mapReviewNumber: '' })
  })

  it.each([
    ['no answer', () => Response.error()],
    ['a refusal', () => new Response('', { status: 503 })],
    ['rubbish', () => new Response('<html>')],
  ])('says that it is not known after %s, and tries again', async (_, answer) => {
    const load = await fetching(answer, numbered)
    expect(await load()).toBeNull()
    expect(await load()).toEqual({ mapReviewNumber: 'GS（2026）0001号' })
  })
})
