import * as moreTerms from './more-terms.ts'
import * as terms from './terms.ts'

const pixels = (width: number, height: number) => `${width} × ${height} 像素`
const times = (scale: number) => `${scale}×`

/** Wording of the part of 导出 that makes pictures, fetched with it. */
export const pictureExportWords = {
  figure: moreTerms.content,
  figures: {
    map: terms.mapName,
    matrix: terms.matrix,
    compare: terms.compare,
    whole: '整个视图',
  },
  wholeNote: '地图，加上右侧当前的标签页',
  noGroups: `还没有对比组：请先在“${terms.compare}”中添加`,
  format: moreTerms.format,
  formats: { png: 'PNG', svg: 'SVG' },
  formatNotes: { png: '任何软件都能用', svg: '矢量图，放大不变糊' },
  size: '版面',
  sizes: { wide: '16:9', classic: '4:3', tall: '3:4 竖版' },
  scale: moreTerms.size,
  scaled: (scale: number, size: string) => `${times(scale)}（${size}）`,
  pixels,
  preview: moreTerms.preview,
  previewing: '正在画预览……',
  previewOf: (figure: string, words: string) => `预览：${figure}；${words}`,
  save: '下载图片',
  copy: '复制图片',
  copyNote: '复制的总是 PNG。',
  working: '正在生成图片……',
  cancel: moreTerms.cancel,
  cancelled: '已取消，没有保存或复制图片。',
  saved: moreTerms.saved,
  savedHint: moreTerms.savedHint,
  copied: (width: number, height: number) =>
    `已复制图片（${pixels(width, height)}），可以粘贴到文档或聊天窗口。`,
  again: moreTerms.again,
  saveInstead: '改为下载这张图片',
  refusedCopy: '浏览器不允许把图片写入剪贴板。图片已经做好，保留在这里，可以改为下载。',
  refusedSave: (name: string) => moreTerms.refused(moreTerms.pictures, name),
  tooLarge: (asked: string, scale: number, largest: string) =>
    `${asked}超出本浏览器画布的上限，图片没有做成。最大可用 ${times(scale)}（${largest}），也可以改用 SVG。`,
  tooLargeAlways: '本浏览器的画布画不出这样大小的图片。请改用 SVG，或换一个浏览器。',
  takeLargest: (scale: number, largest: string) => `改用 ${times(scale)}（${largest}）`,
  problems: {
    'map-failed': '地图文件未能读取，图片没有做成。请检查网络后重试。',
    'population-failed': `人口数据未能读取，图片没有做成。请检查网络后重试，或把指标换成${terms.caseCount}。`,
    'settings-failed':
      '设置文件 settings.json 未能读取，不知道有没有审图号，图片没有做成。请检查网络后重试。',
    'no-answer': '数据没有回应，图片没有做成。请重试；仍不成时请刷新页面。',
    unreadable: '浏览器没有画出这张图片。请重试，或改用 SVG。',
  },
  retry: terms.retry,
} as const
