import { describe, expect, it } from 'vitest'
import { recogniseKind } from '../../../src/ingest/recognise-kind.ts'

const repeat = (texts: readonly string[], times: number) =>
  Array.from({ length: times }, () => texts).flat()

describe('recogniseKind', () => {
  it.each<[readonly string[], string, unknown]>([
    [['2016', '1998年'], 'time', ['2016', '1998']],
    [['2016', '3016'], 'number', ['2016', '3016']],
    [['是', '否', '是'], 'boolean', ['1', '0', '1']],
    [['有', '无'], 'boolean', ['1', '0']],
    [['TRUE', 'false'], 'boolean', ['1', '0']],
    [['是', '无'], 'text', ['是', '无']],
    [['1,200', '-3', '0.5'], 'number', ['1200', '-3', '0.5']],
    [['007', '010'], 'text', ['007', '010']],
    [['985', '985'], 'nominal', ['985', '985']],
    [['1', '2', '1', '2'], 'number', ['1', '2', '1', '2']],
    [['甲', '乙', '甲', '乙'], 'nominal', ['甲', '乙', '甲', '乙']],
    [['甲', '乙', '丙'], 'text', ['甲', '乙', '丙']],
    [['甲、乙', '丙；乙', '丙'], 'many', [['甲', '乙'], ['丙', '乙'], ['丙']]],
    [['甲（乙、丙）', '丁'], 'text', ['甲（乙、丙）', '丁']],
    [['先做甲、乙。', '后做丙、丁。'], 'text', ['先做甲、乙。', '后做丙、丁。']],
    [[], 'text', []],
  ])('%j: %s', (texts, kind, values) => {
    const recognised = recogniseKind(texts)
    expect(recognised.kind).toBe(kind)
    expect(texts.map(recognised.read)).toEqual(values)
  })

  it('takes more than fifty values for texts, however often they occur', () => {
    const names = Array.from({ length: 51 }, (_, i) => `名${i}`)
    expect(recogniseKind(repeat(names, 3)).kind).toBe('text')
    expect(recogniseKind(repeat(names.slice(1), 3)).kind).toBe('nominal')
  })
})
