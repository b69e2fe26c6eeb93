import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of what opens behind the button 导出, fetched with it. */
export const exportWords = {
  title: terms.exporting,
  close: '关闭导出',
  sections: '导出什么',
  picture: moreTerms.pictures,
  table: '表格',
  slides: moreTerms.slides,
  print: '打印',
  /** What every kind of file says of itself. */
  saved: moreTerms.saved,
  savedHint: moreTerms.savedHint,
  refused: (name: string) => moreTerms.refused('文件', name),
  again: moreTerms.again,
  failed: '文件没有做成，页面内容不受影响。请重试；仍不成时请减少内容或换用另一种格式。',
  unanswered: '数据未能查询，文件没有做成，页面内容不受影响。请重试。',
  cancel: moreTerms.cancel,
  cancelled: '已取消，没有保存文件。',
  working: (share: number) => `正在生成，已完成 ${Math.floor(share * 100)}%`,
  /** Tables. */
  format: moreTerms.format,
  csv: 'CSV',
  csvNote: 'UTF-8，任何表格软件都能打开',
  xlsx: 'XLSX',
  xlsxNote: 'Excel、WPS 表格；另附“说明”工作表',
  rows: '范围',
  filtered: (count: number) => `当前筛选（${plain(count)} 条）`,
  area: (name: string, count: number) => `${name}（${plain(count)} 条）`,
  all: (count: number) => `全部（${plain(count)} 条）`,
  onlyAll: (count: number) => `全部 ${plain(count)} 条（未设筛选）`,
  nothing: `${terms.nothing}，可导出全部，或先移除一个条件。`,
  columns: '列',
  shownColumns: (columns: number) => `与表格相同（${columns} 列）`,
  allColumns: (columns: number) => `全部字段（${columns} 列，含表格未列出的）`,
  order: '行的排序和分组与页面上的表格相同。',
  grouped: (name: string) => `表格按${name}分组：分组写在第一列，收起的组也在内。`,
  repeated: (name: string) => `${moreTerms.repeated(name)}。`,
  guarded: 'CSV 中以 =、+、-、@ 等开头的文字前加了一个单引号，避免被当作公式。',
  saveTable: (format: string, count: number) => `下载 ${format}（${plain(count)} 条）`,
  tooLong: (most: number) => `超过 ${plain(most)} 条时只能导出 CSV。`,
  savedRows: (rows: number) => `共 ${plain(rows)} 行。`,
  kind: terms.caseName,
  everything: moreTerms.everything,
} as const
