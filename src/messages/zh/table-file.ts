import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of tables that are taken away: what stands in the files. */
export const tableExportWords = {
  sheet: terms.caseName,
  notes: moreTerms.notes,
  provinceCode: '省级代码',
  prefectureCode: '地市级代码',
  countyCode: '县级代码',
  startLine: '原文起始行',
  endLine: '原文结束行',
  group: (name: string) => `分组：${name}`,
  meantCodes: '所涉地区代码',
  labels: {
    source: '数据来源',
    listNote: '名单原注',
    provenance: '年份与发布机构',
    coverage: '覆盖范围',
    scope: '导出范围',
    area: terms.area,
    filters: terms.filterBar,
    shown: '个数',
    columns: '列',
    order: '排序',
    group: terms.group,
    rows: '行数',
    date: '制作日期',
    reading: moreTerms.notes,
  },
  scopes: { filter: moreTerms.currentFilter, all: moreTerms.wholeList },
  columns: { shown: '与表格相同', all: '全部字段' },
  country: terms.country,
  noFilter: terms.unfiltered,
  listOrder: terms.listOrder,
  position: '名单顺序',
  orderBy: (column: string, descending: boolean) =>
    `按${column}${descending ? moreTerms.descending : moreTerms.ascending}，相同者${terms.listOrder}`,
  noGroup: '不分组',
  rows: (rows: number, cases: number, group: string) =>
    rows === cases
      ? `${plain(rows)} 行，每行一个案例`
      : `${plain(rows)} 行，共 ${plain(cases)} 个案例：${moreTerms.repeated(group)}`,
  titled: (title: string) => `《${title}》`,
  caveat: `${terms.caveat}。`,
  sentence: (words: string) => `${words}。`,
  names: (organization: string) => `${organization}的名称照录名单，机构可能已更名`,
  counts: {
    dimension: '分类',
    name: '名称',
    count: '符合筛选（个）',
    base: '全部（个）',
    total: terms.total,
    ignoring: (dimension: string) => `${dimension}（不计${dimension}条件）`,
  },
} as const
