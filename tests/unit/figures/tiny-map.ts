import type { MapFeature, MapFile } from '../../../src/domain/index.ts'

const rectangle = (x: number, y: number, width: number, height: number): number[][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
]

const unit = (adcode: string, name: string, ...rings: number[][][]): MapFeature => ({
  type: 'Feature',
  properties: { adcode, name, anchor: [rings[0]![0]![0]! + 2, rings[0]![0]![1]! + 2], reach: 1 },
  geometry: { type: 'Polygon', coordinates: rings },
})

/**
 * Three units in a window of 20 × 10: 河北省 4 × 6 at (1,1), 江苏省 6 × 6 at (10,2) around a lake, and
 * 浙江省 1 × 2 at the eastern edge; an inset of 4 × 8 with a dash line.
 */
export function tinyMap(): MapFile {
  const lake = rectangle(12, 4, 3, 2).toReversed()
  const frame = { type: 'FeatureCollection', projection: '', kmPerUnit: 1 } as const
  return {
    ...frame,
    name: 'tiny',
    attribution: '样例',
    window: [0, 0, 20, 10],
    features: [
      unit('130000', '河北省', rectangle(1, 1, 4, 6)),
      unit('320000', '江苏省', rectangle(10, 2, 6, 6), lake),
      unit('330000', '浙江省', rectangle(19, 7, 1, 2)),
    ],
    inset: {
      ...frame,
      window: [0, 0, 4, 8],
      features: [
        unit('320000', '江苏省', rectangle(0, 0, 4, 2)),
        {
          type: 'Feature',
          properties: { adcode: '', name: '南海诸岛', kind: 'dash-line' },
          geometry: {
            type: 'MultiLineString',
            coordinates: [
              [
                [1, 3],
                [1, 5],
              ],
              [
                [3, 3],
                [3, 5],
              ],
            ],
          },
        },
      ],
    },
  }
}
