import { readFile } from 'node:fs/promises'
import type { Dataset, MapFile } from '../../../src/domain/index.ts'
import { createMemorySource, NO_FILTER, type FacetFilter } from '../../../src/engine/index.ts'
import { parseDataset, parseMap } from '../../../src/platform/index.ts'

const read = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8')

/** The list that comes with the app. */
export async function loadBundledDataset(): Promise<Dataset> {
  const folder = 'data/egov-best-practice-nominees-1'
  const loaded = parseDataset(
    await read(`${folder}/datapackage.json`),
    await read(`${folder}/cases.csv`),
  )
  if (!loaded.ok) throw new Error(loaded.error.code)
  return loaded.value.dataset
}

/** The national map that comes with the app. */
export async function loadNationalMap(): Promise<MapFile> {
  const loaded = parseMap(await read('maps/cn.json'))
  if (!loaded.ok) throw new Error(loaded.error.code)
  return loaded.value.map
}

/** Counts in memory, at once. */
export function countCases(dataset: Dataset, filter: Partial<FacetFilter> = {}) {
  return createMemorySource(dataset).counts({ ...NO_FILTER, ...filter })
}
