import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

/** Wording of the matrix 地区 × 类别, fetched with it. */
export const matrixWords = {
  grid: (rows: string, label: string) => `${rows}与${label}矩阵`,
  total: terms.total,
  all: moreTerms.everything,
  empty: (rows: string) => `这里没有可以列出的${rows}。`,
  cell: (row: string, column: string) => `${row}，${column}`,
  totalOf: (name: string) => `${name}，${terms.total}`,
  sortBy: (column: string) => `按${column}排列，多的在前`,
  sortByCode: '按区划代码排列',
  sortByOwn: (rows: string) => `按${rows}顺序排列`,
  hint: 'Ctrl+单击（Ctrl+空格）多选；标题选整行、整列；列标题上按回车排序；Alt+↓ 列出案例',
  legend: '矩阵图例',
  legendTitle: `每格${terms.caseCount}`,
  zero: '0（已列出，本部分名单无）',
  noMatch: terms.noMatch,
  selected: terms.selected,
} as const
