import { describe, expect, it } from 'vitest'
import { classAt, makeClasses } from '../../../src/figures/index.ts'
import type { Adcode } from '../../../src/domain/index.ts'
import { CLASS_METHODS, type ClassMethod } from '../../../src/view/index.ts'
import { mapOf } from './map-models.ts'

const words = (values: readonly number[], method: ClassMethod) =>
  makeClasses(values, 'count', method).map(({ from, to }) =>
    from === to ? `${from}` : `${from}–${to}`,
  )

const basesOf = (area: Adcode | null) =>
  mapOf(area === null ? '' : `area=${area}`).model.marks.map(({ cases }) => cases.base)

describe('classes of the list', () => {
  it.each<[string, Adcode | null, ClassMethod, readonly string[]]>([
    ['the country', null, 'auto', ['1', '2', '3–5', '6–9', '10–17']],
    ['the country', null, 'quantile', ['1', '2', '3–9', '10–11', '12–17']],
    ['the country', null, 'jenks', ['1–5', '6–9', '10–11', '12–16', '17']],
    ['江苏省', '320000', 'auto', ['1', '2', '3', '4', '5']],
    ['江苏省', '320000', 'quantile', ['1', '2–3', '4', '5']],
    ['江苏省', '320000', 'jenks', ['1', '2–3', '4', '5']],
    ['苏州市', '320500', 'auto', ['1', '2']],
    ['苏州市', '320500', 'quantile', ['1', '2']],
    ['苏州市', '320500', 'jenks', ['1', '2']],
    ['海南省, which has none', '460000', 'jenks', []],
  ])('%s (%s) by %s', (_what, area, method, expected) => {
    expect(words(basesOf(area), method)).toEqual(expected)
  })
})

describe('makeClasses', () => {
  // prettier-ignore
  it.each<[string, ClassMethod, readonly number[], readonly string[]]>([
    ['one value', 'quantile', [7], ['1–7']],
    ['one value', 'jenks', [7, 7, 7], ['1–7']],
    ['zeros', 'jenks', [0, 0], []],
    ['many alike', 'quantile', [1, 1, 1, 1, 1, 1, 9], ['1–9']],
    ['two heaps', 'jenks', [1, 2, 3, 1000, 1001], ['1', '2', '3–999', '1000', '1001']],
    ['a giant', 'jenks', [1, 2, 3, 4, 5, 6, 7, 8, 100_000], ['1–2', '3–4', '5–6', '7–99999', '100000']],
  ])('%s by %s', (_what, method, values, expected) => {
    expect(words(values, method)).toEqual(expected)
  })

  it('makes classes of a rate by tenths, as it is printed, from 0 to its last value', () => {
    const rates = [0, 0.72, 0.81, 4.6, 4.7, 9]
    expect(makeClasses(rates, 'per-population', 'auto')).toEqual([
      { from: 0, to: 0.7 },
      { from: 0.8, to: 4.5 },
      { from: 4.6, to: 4.6 },
      { from: 4.7, to: 8.9 },
      { from: 9, to: 9 },
    ])
    expect(makeClasses([0.71, 0.72, 0.73], 'per-population', 'jenks')).toEqual([
      { from: 0, to: 0.7 },
    ])
  })

  it('makes fifths of shares, whatever the method', () => {
    for (const method of CLASS_METHODS) {
      expect(makeClasses([0.3, 0.9], 'share', method).map(({ from }) => from)).toEqual([
        0, 0.2, 0.4, 0.6, 0.8,
      ])
    }
  })
})

describe('classAt', () => {
  const classes = makeClasses([1.5, 2.5, 9], 'per-population', 'auto')
  it.each([
    [0.1, 0],
    [1.5, 0],
    [2.44, 0],
    [2.46, 1],
    [2.5, 1],
    [5, 1],
    [9, 2],
    [12, 2],
  ])('%d is in class %i', (value, index) => {
    expect(classAt(value, classes, 'per-population')).toBe(index)
  })

  it('puts a share of a fifth into the second class, and all of it into the last', () => {
    const shares = makeClasses([], 'share', 'auto')
    expect([0, 0.19, 0.2, 0.5, 1].map((share) => classAt(share, shares, 'share'))).toEqual([
      0, 0, 1, 2, 4,
    ])
  })
})
