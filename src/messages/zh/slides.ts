import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of slides that are taken away, and of the part of the page that makes them. */
export const slidesWords = {
  /** On the slides. */
  cases: (count: number) => `案例（${plain(count)} 个）`,
  more: (count: number) => `另有 ${plain(count)} 个案例`,
  moreRows: (count: number, dimension: string) => `另有 ${plain(count)} 个${dimension}`,
  none: terms.nothing,
  total: terms.total,
  counted: '符合条件的案例',
  listed: moreTerms.wholeList,
  group: (name: string, base: number) => `${name}（共 ${plain(base)} 个）`,
  made: (date: string) => `制作日期：${date}`,
  listNote: terms.listNote,
  mapMissing: `地图未能画出，各地${terms.caseCount}见右侧图表。`,
  kind: moreTerms.slides,
  scenes: terms.presenting,
  fileTitle: (title: string) => `${title}：演示`,
  /** In the dialog. */
  content: moreTerms.content,
  current: (slides: number) => `当前视图（标题页 + ${slides} 页）`,
  ofScenes: (slides: number) => `演示场景（标题页 + ${slides} 页）`,
  size: '版式',
  wide: '16:9',
  wideNote: '宽屏投影、显示器',
  standard: '4:3',
  standardNote: '旧式投影',
  native: '图表和表格可以在 PowerPoint、WPS 演示中编辑，地图为图片；场景的备注写入演讲者备注。',
  save: (slides: number) => `下载 PPTX（${plain(slides)} 页）`,
  savedSlides: (slides: number) => `共 ${plain(slides)} 页。`,
  unknown: (pages: readonly number[]) =>
    `第 ${pages.join('、')} 页的场景含有本名单没有的地区、取值或案例，已按默认显示，请核对。`,
  mapFailed: (pages: readonly number[]) =>
    `第 ${pages.join('、')} 页的地图未能画出，其余内容完整；可以检查网络后重试。`,
  failedScenes: '场景未能读取，仍可导出当前视图。',
} as const
