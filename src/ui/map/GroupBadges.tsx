import { anchorsOn, isSquares, SQUARE_CORNER, type Box } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { GroupLetters, useGroupMarks } from './group-marks.tsx'

/** The letters of compared groups: above the place of a region's own label, at the corner of a square. */
export function GroupBadges({ map, visible }: { map: MapFile; visible: Box }) {
  const marksOf = useGroupMarks()
  const [x0, y0, x1, y1] = visible
  const squares = isSquares(map)
  const [right, down] = squares ? SQUARE_CORNER : [0, 0]
  return [...anchorsOn(map, visible)].map(([key, [x, y]]) => {
    const groups = marksOf(key)
    if (groups.length === 0 || x < x0 || x > x1 || y < y0 || y > y1) return null
    const place = {
      left: `${((x + right - x0) / (x1 - x0)) * 100}%`,
      top: `${((y + down - y0) / (y1 - y0)) * 100}%`,
    }
    const cornered = squares ? 'group-badge-corner' : ''
    return (
      <span key={key} className={`group-badge ${cornered}`} style={place} aria-hidden="true">
        <GroupLetters groups={groups} />
      </span>
    )
  })
}
