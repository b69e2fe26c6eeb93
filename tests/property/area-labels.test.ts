import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelWidthFor, type LabelWish } from '../../src/figures/index.ts'
import { shortDivisionName, type Adcode } from '../../src/domain/index.ts'
import { readMap } from '../unit/build/map-reading.ts'
import { placeAndJudge, unitsOf } from './label-faults.ts'

/** Widths of the stage on a phone, at 1366×625, 1366×768 and 1920×1080. */
const WIDTHS = [284, 300, 360, 640] as const
const AREAS = ['320000', '110000', '500000', '650000', '460000', '710000', '540000'] as const

/** As the map asks: those with cases want name and figure, the others their name where it fits. */
function wishesOn(area: Adcode, baseOf: (index: number) => number): readonly LabelWish[] {
  return unitsOf(readMap(area))
    .map(({ properties: { adcode, name } }, i): LabelWish => {
      const base = baseOf(i)
      return {
        key: adcode,
        name: shortDivisionName(name),
        figure: base > 0 ? `0 / ${base}` : '',
        optional: base === 0,
      }
    })
    .toSorted((a, b) => Number(a.optional) - Number(b.optional))
}

describe('labels on the maps of areas', () => {
  it.each(AREAS)('%s, where nobody has cases: names inside their shapes or not at all', (area) => {
    for (const width of WIDTHS) {
      const wishes = wishesOn(area, () => 0)
      const { sets, faults } = placeAndJudge(readMap(area), wishes, width)
      expect(faults).toEqual([])
      const labels = sets.flatMap((set) => set.labels)
      expect(labels.filter(({ leader }) => leader !== null)).toEqual([])
      if (width === WIDTHS.at(-1)) expect(labels.length).toBeGreaterThan(4)
    }
  })

  it.each(AREAS)(
    '%s, where some have cases: clear of one another, optional ones inside',
    (area) => {
      const some = fc.array(fc.constantFrom(0, 0, 0, 1, 12, 340), { minLength: 60, maxLength: 60 })
      fc.assert(
        fc.property(some, fc.constantFrom(...WIDTHS), (bases, width) => {
          const wishes = wishesOn(area, (i) => bases[i % bases.length] ?? 0)
          const { sets, faults } = placeAndJudge(readMap(area), wishes, width)
          expect(faults).toEqual([])
          const optional = new Set(wishes.filter((wish) => wish.optional).map(({ key }) => key))
          for (const { key, leader, figure } of sets.flatMap((set) => set.labels)) {
            if (optional.has(key)) expect([leader, figure]).toEqual([null, false])
            else expect(figure).toBe(true)
          }
        }),
        { numRuns: 6, seed: 20_260_302 },
      )
    },
  )

  it('of the list: 江苏省 and 北京市 name all that have cases, at every width', () => {
    for (const [area, bases] of [
      ['320000', { 320100: 2, 320500: 5, 321000: 1 }],
      ['110000', { 110101: 1, 110102: 2, 110108: 1 }],
    ] as const) {
      const codes = unitsOf(readMap(area)).map(({ properties }) => properties.adcode)
      const listed: Readonly<Record<string, number>> = bases
      for (const width of WIDTHS) {
        const wishes = wishesOn(area, (i) => listed[codes[i] ?? ''] ?? 0)
        const { sets, faults } = placeAndJudge(readMap(area), wishes, width)
        expect(faults).toEqual([])
        const named = sets.flatMap(({ labels }) => labels.map(({ key }) => key))
        expect(named).toEqual(expect.arrayContaining(Object.keys(listed)))
      }
    }
  })
})

describe('labelWidthFor', () => {
  it.each([
    ['cn', 284, 284],
    ['cn', 365, 340],
    ['cn', 5000, 1200],
    ['320000', 365, 360],
    ['320000', 100, 284],
    ['cn-prefectures', 5000, 5000],
  ])('%s at %i px: the set for %i', (name, width, from) => {
    expect(labelWidthFor(readMap(name), width)).toBe(from)
  })
})
