import { CENTRAL, type CaseRecord, type Dataset, type RegionKey } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'

/** Full name of a region key, e.g. 江苏省, 苏州市, 中央国家机关; the code itself if it is unknown. */
export function regionName(dataset: Dataset, key: RegionKey): string {
  return key === CENTRAL ? messages.region.central : (dataset.divisions.get(key)?.name ?? key)
}

/** Names of a case's region from the province down, e.g. [江苏省, 苏州市, 昆山市]. */
export function regionPath(dataset: Dataset, record: CaseRecord): readonly string[] {
  if (record.level === 'central') return [messages.region.central]
  return [record.provinceCode, record.prefectureCode, record.countyCode]
    .filter((code) => code !== '')
    .map((code) => regionName(dataset, code))
}
