import type { Adcode, Part } from '../domain/index.ts'
import { messages } from '../messages/index.ts'

/** Codes of 北京, 天津, 上海 and 重庆, whose own bodies are a city's. */
const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000'])

/** Name of a part of an area, e.g. 市级单位. */
export function partName(area: Adcode, part: Part): string {
  const { parts } = messages.region
  if (part !== 'own') return parts[part]
  return area.endsWith('0000') && !MUNICIPALITIES.has(area) ? parts.ownProvince : parts.ownCity
}
