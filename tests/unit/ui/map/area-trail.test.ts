import { describe, expect, it } from 'vitest'
import { areaTrail } from '../../../../src/ui/map/Breadcrumb.tsx'

describe('areaTrail', () => {
  it.each([
    [null, [null]],
    ['320000', [null, '320000']],
    ['320500', [null, '320000', '320500']],
    ['110000', [null, '110000']],
    ['460300', [null, '460000', '460300']],
  ])('%s', (area, trail) => {
    expect(areaTrail(area)).toEqual(trail)
  })
})
