import type { ProvinceCode } from './division.ts'

/**
 * The four regions of the National Bureau of Statistics 东部、中部、西部、东北 and their provinces, in code
 * order. 香港, 澳门 and 台湾 stand in none of them.
 *
 * Source: 国家统计局《东西中部和东北地区划分方法》, 13 June 2011.
 */
export const STATISTICAL_REGIONS = {
  /** 北京 天津 河北 上海 江苏 浙江 福建 山东 广东 海南. */
  east: [
    '110000',
    '120000',
    '130000',
    '310000',
    '320000',
    '330000',
    '350000',
    '370000',
    '440000',
    '460000',
  ],
  /** 山西 安徽 江西 河南 湖北 湖南. */
  middle: ['140000', '340000', '360000', '410000', '420000', '430000'],
  /** 内蒙古 广西 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆. */
  west: [
    '150000',
    '450000',
    '500000',
    '510000',
    '520000',
    '530000',
    '540000',
    '610000',
    '620000',
    '630000',
    '640000',
    '650000',
  ],
  /** 辽宁 吉林 黑龙江. */
  northeast: ['210000', '220000', '230000'],
} as const satisfies Record<string, readonly ProvinceCode[]>

export type StatisticalRegion = keyof typeof STATISTICAL_REGIONS
