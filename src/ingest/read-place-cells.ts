import { isOffMap, parsePartKey, partKey, provinceOf, UNKNOWN } from '../domain/index.ts'
import type { Adcode, Division, Place, RegionKey } from '../domain/index.ts'
import { readNames } from './read-cells.ts'
import type { Say } from './read-cells.ts'

type Divisions = ReadonlyMap<Adcode, Division>

/**
 * Reads the two cells of a place. A lower division that is unknown falls back to the area that is
 * known, a cell that is no place to the unknown one; both are said.
 */
export function readPlaceCells(
  cell: string,
  codesCell: string,
  divisions: Divisions,
  say: Say,
): Place {
  const key = readKey(cell, divisions, say)
  const codes = readNames(codesCell)
  if (!codes) {
    say('row-bad-list', { column: 'region_codes', value: codesCell })
    return { key, codes: [] }
  }
  for (const code of codes.filter((one) => !divisions.has(one))) {
    say('row-unknown-division', { column: 'region_codes', code, area: '' })
  }
  return { key, codes: codes.filter((code) => divisions.has(code)) }
}

function readKey(cell: string, divisions: Divisions, say: Say): RegionKey {
  if (cell === '') return UNKNOWN
  if (isOffMap(cell)) return cell
  const code = parsePartKey(cell)?.area ?? cell
  if (!/^\d{6}$/.test(code)) {
    say('row-bad-region', { value: cell })
    return UNKNOWN
  }
  const province = provinceOf(code)
  if (!divisions.has(province)) {
    say('row-unknown-province', { code })
    return UNKNOWN
  }
  if (divisions.has(code)) return cell
  const prefecture = `${code.slice(0, 4)}00`
  const area = divisions.has(prefecture) ? prefecture : province
  say('row-unknown-division', { column: 'region', code, area })
  return partKey(area, 'own')
}
