import { plain } from './plain.ts'

/** Wording of tables that are taken away: what stands in the files. */
export const tableExportWords = {
  sheet: '案例',
  notes: '说明',
  provinceCode: '省级代码',
  prefectureCode: '地市级代码',
  countyCode: '县级代码',
  startLine: '原文起始行',
  endLine: '原文结束行',
  group: (name: string) => `分组：${name}`,
  groups: { region: '地区', category: '类别', organization: '申报单位' },
  labels: {
    source: '数据来源',
    listNote: '名单原注',
    provenance: '年份与发布机构',
    coverage: '覆盖范围',
    scope: '导出范围',
    area: '所在地区',
    filters: '筛选条件',
    shown: '个数',
    columns: '列',
    order: '排序',
    group: '分组',
    rows: '行数',
    date: '制作日期',
    reading: '说明',
  },
  scopes: { filter: '当前筛选', all: '名单全部' },
  columns: { shown: '与表格相同', all: '全部字段' },
  country: '全国',
  noFilter: '未设筛选',
  listOrder: '按名单顺序',
  orderBy: (column: string, descending: boolean) =>
    `按${column}${descending ? '降序' : '升序'}，相同者按名单顺序`,
  noGroup: '不分组',
  rows: (rows: number, cases: number) =>
    rows === cases
      ? `${plain(rows)} 行，每行一个案例`
      : `${plain(rows)} 行，共 ${plain(cases)} 个案例：有多个申报单位的案例，在每个单位下各列一行`,
  caveat: '名单全量描述，非抽样，不据此推断优劣。',
  place: '地区按申报单位所在地；机构名称照录名单，机构可能已更名。',
  counts: {
    dimension: '分类',
    name: '名称',
    count: '符合筛选（个）',
    base: '全部（个）',
    total: '合计',
    ignoring: (dimension: string) => `${dimension}（不计${dimension}条件）`,
  },
} as const
