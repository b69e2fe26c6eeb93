import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { formatMapFile } from '../../../src/build/map-format.ts'
import { fitWindow } from '../../../src/build/map-frame.ts'
import { buildPrefectureMap, nationalSpec } from '../../../src/build/map-national.ts'
import { readUnits } from '../../../src/build/map-source.ts'
import { isUnit, linesOf, partsAt, partsOf, readMap, readMapText } from './map-reading.ts'

const text = readMapText('cn-prefectures')
const map = readMap('cn-prefectures')
const national = readMap('cn')
const parts = partsOf(map)

describe('public/maps/cn-prefectures.json', () => {
  it('is what the program makes', async () => {
    expect(formatMapFile(await buildPrefectureMap())).toBe(text)
  }, 20_000)

  it('is at most 70 KB gzip', () => {
    expect(gzipSync(text).length).toBeLessThanOrEqual(70_000)
  })

  it('lies in the same windows as the map by provinces', () => {
    const pairs = [
      [map, national],
      [map.inset, national.inset],
    ]
    for (const [own, other] of pairs) {
      expect(own?.window).toEqual(other?.window)
      expect(own?.projection).toBe(other?.projection)
      expect(own?.kmPerUnit).toBe(other?.kmPerUnit)
    }
    expect(linesOf(map.inset!)).toHaveLength(10)
  })

  it('has every prefecture and county directly under a province', () => {
    const expected = readUnits(2).filter(({ kind }) => !kind)
    expect(expected).toHaveLength(391)
    const found = map.features.filter(isUnit).map(({ properties }) => properties)
    expect(found.map(({ adcode, name }) => ({ adcode, name }))).toEqual(
      expected.map(({ adcode, name }) => ({ adcode, name })),
    )
    expect(new Set(found.map(({ adcode }) => adcode.slice(0, 2))).size).toBe(34)
    const special = map.features.filter(({ properties }) => properties.kind === 'special')
    expect(special.map(({ properties }) => properties.adcode)).toEqual([
      '629700',
      '629800',
      '629900',
    ])
  })

  it('draws the borders of provinces where the map by provinces has them', () => {
    const project = fitWindow(nationalSpec()).project
    const provinceParts = partsOf(national)
    let [points, same] = [0, 0]
    for (let longitude = 85; longitude < 117; longitude += 0.4) {
      for (let latitude = 31; latitude < 39.6; latitude += 0.4) {
        const point = project([longitude, latitude])
        const found = partsAt(parts, point)
        expect(found).toHaveLength(1)
        points += 1
        const [province] = partsAt(provinceParts, point)
        if (found[0]?.adcode.slice(0, 2) === province?.adcode.slice(0, 2)) same += 1
      }
    }
    expect(same / points).toBeGreaterThan(0.995)
  })

  it('carries anchors inside the shapes', () => {
    const wrong = map.features.filter(isUnit).filter(({ properties: { adcode, anchor } }) => {
      return !anchor || !partsAt(parts, anchor).some((part) => part.adcode === adcode)
    })
    expect(wrong).toEqual([])
  })
})
