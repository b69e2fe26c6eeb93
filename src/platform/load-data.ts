import {
  err,
  ok,
  type Dataset,
  type Diagnostic,
  type MapFile,
  type MapIndex,
  type Result,
} from '../domain/index.ts'
import { parseCsv } from '../formats/index.ts'
import { readDataset, type ReadDatasetError } from '../ingest/index.ts'
import { digest } from './digest.ts'
import { fetchText, type FetchError } from './fetch-text.ts'

const DATASET_ID = 'egov-best-practice-nominees-1'
const FOLDER = `./data/${DATASET_ID}`

export type LoadError = FetchError | ReadDatasetError

export interface LoadedDataset {
  readonly dataset: Dataset
  readonly diagnostics: readonly Diagnostic[]
  /** Fingerprint of the files. */
  readonly digest: string
}

/** The bundled list as published on this site. */
export async function loadDataset(): Promise<Result<LoadedDataset, LoadError>> {
  const [packageText, csvText] = await Promise.all([
    fetchText(`${FOLDER}/datapackage.json`),
    fetchText(`${FOLDER}/cases.csv`),
  ])
  if (!packageText.ok) return packageText
  if (!csvText.ok) return csvText
  return parseDataset(packageText.value, csvText.value)
}

/** The same from texts that are already here. */
export function parseDataset(
  packageText: string,
  csvText: string,
): Result<LoadedDataset, ReadDatasetError> {
  const read = readDataset(DATASET_ID, packageText, csvText)
  if (!read.ok) return read
  return ok({ ...read.value, digest: digest([packageText, csvText]) })
}

export interface LoadedMap {
  readonly map: MapFile
  readonly digest: string
}

export type MapError = FetchError | { readonly code: 'map-wrong-schema' }

/** A map by its name: `cn`, `cn-prefectures`, or the adcode of the area whose children it shows. */
export async function loadMap(name: string): Promise<Result<LoadedMap, MapError>> {
  const text = await fetchText(`./maps/${encodeURIComponent(name)}.json`)
  return text.ok ? parseMap(text.value) : text
}

/** Which areas have a map of their children, and their names; `null` when it cannot be had. */
export async function loadMapIndex(): Promise<MapIndex | null> {
  const text = await fetchText('./maps/index.json')
  if (!text.ok) return null
  try {
    const index: unknown = JSON.parse(text.value)
    return isObject(index) && isObject(index.divisions) ? (index as unknown as MapIndex) : null
  } catch {
    return null
  }
}

/** Residents per provincial unit in 2020; `null` when the table cannot be had. */
export async function loadPopulation(): Promise<ReadonlyMap<string, number> | null> {
  const text = await fetchText('./data/population-2020/population.csv')
  if (!text.ok) return null
  return parsePopulation(text.value)
}

/** The same from its text; the columns may stand in any order. */
export function parsePopulation(text: string): ReadonlyMap<string, number> | null {
  const [header, ...rows] = parseCsv(text)
  const at = (name: string) => header?.cells.indexOf(name) ?? -1
  const [code, residents] = [at('code'), at('population')]
  const population = rows.flatMap(({ cells }): [string, number][] => {
    const count = cells[residents] ?? ''
    return cells[code] && /^\d+$/.test(count) ? [[cells[code], Number(count)]] : []
  })
  return population.length > 0 ? new Map(population) : null
}

/** Reads a map file; checks as much of its shape as the views rely on. */
export function parseMap(text: string): Result<LoadedMap, MapError> {
  try {
    const map: unknown = JSON.parse(text)
    return isMapFile(map) ? ok({ map, digest: digest([text]) }) : err({ code: 'map-wrong-schema' })
  } catch {
    return err({ code: 'map-wrong-schema' })
  }
}

function isMapFile(value: unknown): value is MapFile {
  return isFrame(value) && (value.inset === null || isFrame(value.inset))
}

interface Unread {
  readonly [key: string]: unknown
}

const isObject = (value: unknown): value is Unread => typeof value === 'object' && value !== null

const isFrame = (value: unknown): value is Unread =>
  isObject(value) &&
  Array.isArray(value.window) &&
  value.window.length === 4 &&
  value.window.every((n) => typeof n === 'number') &&
  Array.isArray(value.features) &&
  value.features.every(
    (feature: unknown) =>
      isObject(feature) &&
      isObject(feature.properties) &&
      typeof feature.properties.adcode === 'string' &&
      isObject(feature.geometry),
  )

/** Lines of the list as printed; line 1 is the first. */
export async function loadSourceLines(): Promise<Result<readonly string[], string>> {
  const text = await fetchText(`${FOLDER}/source.txt`)
  return text.ok ? ok(text.value.split(/\r\n|\n|\r/)) : err(text.error.code)
}
