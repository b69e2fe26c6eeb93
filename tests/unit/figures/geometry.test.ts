import { describe, expect, it } from 'vitest'
import {
  buildMapGrid,
  featurePath,
  isWithinFeature,
  overlaps,
  touchesLand,
} from '../../../src/figures/index.ts'
import type { MapFeature, MapGeometry } from '../../../src/domain/index.ts'
import { tinyMap } from './tiny-map.ts'

const feature = (geometry: MapGeometry): MapFeature => ({
  type: 'Feature',
  properties: { adcode: '', name: '' },
  geometry,
})

describe('featurePath', () => {
  it.each<[MapGeometry, string]>([
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [4, 0],
            [0, 3],
            [0, 0],
          ],
        ],
      },
      'M0 0L4 0L0 3L0 0Z',
    ],
    [
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [9, 0],
              [9, 9],
            ],
            [
              [2, 2],
              [3, 3],
              [3, 2],
            ],
          ],
          [
            [
              [20, -1],
              [21, 0],
              [20, 0],
            ],
          ],
        ],
      },
      'M0 0L9 0L9 9ZM2 2L3 3L3 2ZM20 -1L21 0L20 0Z',
    ],
    [
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      'M1 2L3 4',
    ],
    [
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
      },
      'M1 2L3 4M5 6L7 8',
    ],
  ])('%j', (geometry, path) => {
    expect(featurePath(feature(geometry))).toBe(path)
  })
})

describe('the grid over a map', () => {
  // One cell a unit. A cell that an eastern edge only touches counts as land, which keeps labels off it.
  const map = tinyMap()
  const grid = buildMapGrid(map, 20)

  it('says whose each cell is', () => {
    expect([grid.columns, grid.rows]).toEqual([20, 10])
    const rows = Array.from({ length: grid.rows }, (_, y) =>
      grid.owners.subarray(y * grid.columns, (y + 1) * grid.columns).join(''),
    )
    expect(rows).toEqual([
      '00000000000000000000',
      '01111100000000000000',
      '01111100002222222000',
      '01111100002222222000',
      '01111100002220022000',
      '01111100002220022000',
      '01111100002222222000',
      '00000000002222222003',
      '00000000000000000003',
      '00000000000000000000',
    ])
  })

  it.each<[string, readonly [number, number, number, number], boolean]>([
    ['open sea', [6.1, 0, 9.9, 10], false],
    ['a corner of the west', [4.5, 6.5, 8, 9], true],
    ['all of it', [0, 0, 20, 10], true],
    ['beyond the window', [25, 2, 30, 5], false],
    ['above the window', [0, -9, 20, -2], false],
    ['across the edge of the window', [18, -5, 40, 40], true],
  ])('land and %s', (_what, box, land) => {
    expect(touchesLand(box, grid)).toBe(land)
  })

  it.each<[string, readonly [number, number, number, number], number, boolean]>([
    ['inside', [1.5, 1.5, 4.5, 6.5], 0, true],
    ['of another feature', [1.5, 1.5, 4.5, 6.5], 1, false],
    ['over the edge', [0.5, 1.5, 4.5, 6.5], 0, false],
    ['over the lake', [11, 3, 16, 7], 1, false],
    ['beside the lake', [10, 2, 12, 8], 1, true],
    ['outside the window', [30, 30, 31, 31], 0, false],
  ])('within a feature: %s', (_what, box, index, within) => {
    expect(isWithinFeature(box, index, grid)).toBe(within)
  })
})

describe('overlaps', () => {
  it.each<[readonly [number, number, number, number], boolean]>([
    [[5, 5, 15, 15], true],
    [[2, 2, 3, 3], true],
    [[10, 0, 20, 10], false],
    [[0, 11, 10, 12], false],
    [[-5, 4, 15, 5], true],
  ])('0,0–10,10 and %j', (box, expected) => {
    expect(overlaps([0, 0, 10, 10], box)).toBe(expected)
    expect(overlaps(box, [0, 0, 10, 10])).toBe(expected)
  })
})
