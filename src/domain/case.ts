import type { CountyCode, PrefectureCode, ProvinceCode } from './division.ts'

/** Administrative level 层级 of the applying organisation, from the centre outwards. */
export const LEVELS = ['central', 'provincial', 'prefecture', 'county'] as const
export type Level = (typeof LEVELS)[number]

/** One row of an award list 案例, as the normalised dataset holds it. */
export interface CaseRecord {
  /** Number printed in the list 序号; unique within a dataset, the primary key. */
  readonly seq: number
  /** Cleaned title 案例名称, without its category bracket or a stray label. */
  readonly title: string
  /** Category label 类别 as the list prints it, e.g. 技术应用类. */
  readonly category: string
  /** Applying organisations 申报单位, at least one, in the list's order. */
  readonly organizations: readonly string[]
  /** Heading the record stands under, as printed: a province or 中央国家机关. */
  readonly section: string
  /** `''` for central bodies. */
  readonly provinceCode: ProvinceCode | ''
  /** `''` where the organisation is not at or below a prefecture, and in municipalities. */
  readonly prefectureCode: PrefectureCode | ''
  /** `''` where the organisation is not at county level, or its area has no code of its own. */
  readonly countyCode: CountyCode | ''
  readonly level: Level
  /** The local branch of a central agency 中央驻地方单位; `level` is that of the place it serves. */
  readonly vertical: boolean
  /** Title line(s) exactly as printed. */
  readonly titleRaw: string
  /** Organisation line(s) exactly as printed. */
  readonly organizationRaw: string
  /** First line of the record in the source, 1-based. */
  readonly sourceStartLine: number
  /** Last line of the record in the source, 1-based, inclusive. */
  readonly sourceEndLine: number
}
