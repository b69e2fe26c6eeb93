import { describe, expect, it } from 'vitest'
import { reachedFrom, SOURCES, WRITTEN } from './read-tables.ts'

const isText = (text: string) => (text.match(/[\u4e00-\u9fff]/g) ?? []).length >= 2

describe('the tables of words', () => {
  it('write no text twice: a name of a thing stands in terms.ts or more-terms.ts', () => {
    const texts = WRITTEN.filter(({ text }) => isText(text))
    expect(texts.length).toBeGreaterThan(500)
    const places = new Map<string, string[]>()
    for (const { file, text } of texts) places.set(text, [...(places.get(text) ?? []), file])
    const twice = [...places].filter(([, at]) => at.length > 1)
    expect(twice).toEqual([])
  })

  it('stand in the folder of their language; what picks among them holds no words', () => {
    const outside = WRITTEN.filter(({ file, text }) => !file.startsWith('zh/') && isText(text))
    expect(outside).toEqual([])
  })

  it('are all reached from the index', () => {
    const reached = reachedFrom('index.ts')
    expect([...SOURCES.keys()].filter((file) => !reached.has(file))).toEqual([])
  })
})
