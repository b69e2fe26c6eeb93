import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of the sheet for paper, and of the part of the page that prints it. */
export const printWords = {
  /** On the sheet. */
  made: (date: string) => `打印日期：${date}`,
  order: (column: string, descending: boolean) =>
    `按${column}${descending ? moreTerms.descending : moreTerms.ascending}排列`,
  listOrder: terms.listOrder,
  grouped: (group: string) => `按${group}分组`,
  cut: (most: number, cases: number) => `前 ${plain(most)} 条，共 ${plain(cases)} 条`,
  repeated: (dimension: string) => `${dimension}不止一个的案例，在每个${dimension}下各列一次`,
  none: `${terms.nothing}。`,
  figureFailed: '这幅图所需的文件未能读取，没有打印；表格不受影响。',
  /** Around the page number. */
  page: ['第 ', ' / ', ' 页'] as const,
  /** The part of the page. */
  title: '打印 / 另存为 PDF',
  content: (breakdown: string, cases: number, pages: number) =>
    `标题、筛选、地图、${breakdown}和 ${plain(cases)} 个案例，约 ${plain(pages)} 页 A4。`,
  contentCut: (most: number, cases: number) =>
    `案例较多，只打印前 ${plain(most)} 条（共 ${plain(cases)} 条）。要全部案例，可在“表格”中下载。`,
  orientation: '纸张方向',
  orientations: { landscape: '横向', portrait: '纵向' },
  pdf: '在打印窗口的“目标打印机”里选“另存为 PDF”，就得到 PDF 文件。Ctrl+P 打印的是同样的内容。',
  preparing: '正在准备打印……',
  failed: '打印内容没有准备好：数据未能读取。页面上的内容没有变化，请再试一次。',
} as const
