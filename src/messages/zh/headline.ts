import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** The sentence that states what a view shows: counts of what is seen, the larger first, no ranks. */
export const headline = {
  whole: (area: string, base: number) =>
    area === '' ? terms.cases(base) : `${area} ${terms.cases(base)}`,
  passing: (whole: string, count: number) => `${whole}中 ${plain(count)} 个符合条件`,
  allPassing: (whole: string) => `${whole}都符合条件`,
  nonePassing: (whole: string) => `${whole}中没有符合全部条件的`,
  noCase: (area: string) => (area === '' ? terms.noCases : `${area}${terms.noCaseIn}`),
  unlisted: terms.unlistedIn,
  among: (cases: string, parts: string) => `${cases}，其中${parts}`,
  allOf: (cases: string, name: string) => `${cases}，均属${name}`,
  part: (name: string, count: number) => `${name} ${plain(count)} 个`,
  parts: (names: readonly string[], count: number) => `${names.join('、')}各 ${plain(count)} 个`,
  valuesOf: (values: number, label: string, count: number) =>
    ` ${plain(values)} 个${label}各 ${plain(count)} 个`,
  noConditions: terms.unfiltered,
  /** In the place of the conditions where there are none. */
  unfiltered: (headline: string) => `${terms.unfiltered}：${headline}`,
} as const
