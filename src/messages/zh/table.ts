import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** The table of cases. */
export const table = {
  region: terms.caseList,
  title: terms.caseList,
  chooseColumns: '列',
  chooseColumnsLabel: '选择要显示的列',
  columnsFailed: terms.notFetched('列菜单'),
  resetColumns: '恢复默认列',
  group: terms.group,
  groupNone: '无',
  groupOther: '按其他维度分组',
  groupOtherShort: '其他',
  groupCount: (count: number, base: number) =>
    count === base ? terms.cases(base) : `${plain(count)} / ${terms.cases(base)}`,
  expandAll: '全部展开',
  collapseAll: '全部收起',
  foldingFailed: terms.notFetched(terms.group),
  expand: (name: string) => `展开 ${name}`,
  collapse: (name: string) => `收起 ${name}`,
  sortBy: (column: string) => `按${column}排序`,
  listOrder: terms.listOrder,
  listNote: terms.listNote,
  empty: terms.nothing,
  emptyHint: '可以移除一个条件，或清除筛选。',
  emptyAll: '显示全部案例',
  noCases: `${terms.noCases}。`,
  noCasesIn: (name: string) => `${name}${terms.noCaseIn}。`,
  loading: terms.loading,
  notRead: '未能读取',
  scroller: '可滚动的列表内容',
} as const
