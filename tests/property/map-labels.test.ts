import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canvasWindow, type LabelWish } from '../../src/figures/index.ts'
import { shortProvinceName } from '../../src/domain/index.ts'
import { passes, placeAndJudge, textBox, unitsOf } from './label-faults.ts'
import { readMap } from '../unit/build/map-reading.ts'
import { mapOf } from '../unit/figures/map-models.ts'

const map = readMap('cn')
const units = unitsOf(map)

const wishesFor = (codes: readonly string[], base: (code: string) => number): LabelWish[] =>
  units
    .map(({ properties }) => properties)
    .filter(({ adcode }) => codes.includes(adcode))
    .map(({ adcode, name }) => ({
      key: adcode,
      name: shortProvinceName(name),
      figure: `0 / ${base(adcode)}`,
    }))

type Line = readonly [readonly [number, number], readonly [number, number]]

/** How close two lines come to each other, as far as a hundred points on each tell. */
function gapBetween(one: Line, other: Line): number {
  const pointsOf = ([from, to]: Line) =>
    Array.from({ length: 101 }, (_, i) => [
      from[0] + ((to[0] - from[0]) * i) / 100,
      from[1] + ((to[1] - from[1]) * i) / 100,
    ])
  const others = pointsOf(other)
  return Math.min(
    ...pointsOf(one).flatMap(([x = 0, y = 0]) =>
      others.map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)),
    ),
  )
}

describe('labels on the national map', () => {
  it('of the list: all of them, at any width, with leader lines clear of all labels and of one another', () => {
    const { facts, model } = mapOf('')
    const bases = new Map(model.marks.map(({ key, cases }) => [key, cases.base]))
    const codes = facts.coverage.provinces
    const wishes = wishesFor(codes, (code) => bases.get(code)!)
    const { sets, faults } = placeAndJudge(map, wishes)
    expect(faults).toEqual([])
    for (const { from, labels } of sets) {
      expect([from, labels.map(({ key }) => key).sort()]).toEqual([from, [...codes].sort()])
      if (from < 340) continue
      const unit = (canvasWindow(map)[2] - canvasWindow(map)[0]) / from
      const boxes = labels.map((label) =>
        textBox(
          label,
          wishes.find(({ key }) => key === label.key)!,
          unit,
        ),
      )
      const crossed = labels.filter(
        ({ leader }, n) => leader && boxes.some((box, m) => m !== n && passes(...leader, box)),
      )
      expect(crossed).toEqual([])
      const lines = labels.flatMap(({ key, leader }) => (leader ? [{ key, leader }] : []))
      const meeting = lines.flatMap((one, n) =>
        lines
          .slice(n + 1)
          .filter((other) => gapBetween(one.leader, other.leader) < 5 * unit)
          .map((other) => `${one.key} ${other.key}`),
      )
      expect([from, meeting]).toEqual([from, []])
    }
  })

  it.each([1, 99, 12_345])('of all 34 provinces with %i cases each', (base) => {
    const codes = units.map(({ properties }) => properties.adcode)
    expect(codes).toHaveLength(34)
    const { sets, faults } = placeAndJudge(
      map,
      wishesFor(codes, () => base),
    )
    expect(faults).toEqual([])
    expect(sets.at(-1)!.labels).toHaveLength(34)
  })

  it('of any provinces with any counts', () => {
    const codes = units.map(({ properties }) => properties.adcode)
    const bases = fc.array(fc.constantFrom(1, 8, 40, 700, 12_000), { minLength: 34, maxLength: 34 })
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1, maxLength: 16 }), bases, (some, counts) => {
        const wishes = wishesFor(some, (code) => counts[codes.indexOf(code)]!)
        expect(placeAndJudge(map, wishes).faults).toEqual([])
      }),
      { numRuns: 12, seed: 20_260_301 },
    )
  })

  it('inside wherever they fit: 新疆 at every width, 上海 at none', () => {
    const { sets } = placeAndJudge(
      map,
      wishesFor(['650000', '310000'], () => 9),
    )
    const inside = sets.map(({ labels }) => labels.filter((l) => !l.leader).map(({ key }) => key))
    expect(inside).toEqual(sets.map(() => ['650000']))
  })
})
