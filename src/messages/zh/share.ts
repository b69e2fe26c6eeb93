import * as moreTerms from './more-terms.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Wording of 分享 (链接, 嵌入), fetched with it. */
export const shareWords = {
  close: '关闭分享',
  link: '链接',
  linkNote: '打开链接看到的是当前视图：所在地区、筛选、排序、标签页都在链接里。',
  address: '当前视图的链接',
  copyLink: '复制链接',
  linkDone: '已复制：当前视图的链接',
  /** What the address itself keeps others from. */
  machine: '这个地址只有本机能打开。把网站放到服务器上（或用本机在内网的地址打开）后再分享。',
  file: '这是本机上的文件，别人打不开这个地址。把网站放到服务器上后再分享。',
  tooLong: (length: number, limit: number) =>
    `链接有 ${plain(length)} 个字符；超过 ${plain(limit)} 个时，有的邮件和聊天软件会把它截断。可以减少筛选条件、缩短搜索文字，或改用“${terms.copyText}”。`,
  code: (address: string) => `二维码，内容为上面的链接：${address}`,
  scan: '用手机或平板扫描，打开同一视图',
  noCode: '链接太长，做成二维码会密得难以扫描，所以没有二维码；请复制链接。',
  embed: '嵌入网页',
  embedNote: `把代码粘贴到网页的 HTML 里。嵌入的画面仍可点选，不带页眉和${terms.caseList}；“自动”随当前标签页，放得下时与地图并排。`,
  picture: moreTerms.content,
  pictures: {
    auto: terms.automatic,
    map: terms.mapName,
    overall: terms.breakdown,
    matrix: terms.matrix,
    compare: terms.compare,
  },
  compareNone: '对比（还没有对比组）',
  size: moreTerms.size,
  fixed: (width: number, height: number) => `${width} × ${height}`,
  fluid: (height: number) => `宽 100%，高 ${height}`,
  embedCode: '嵌入代码',
  copyEmbed: '复制代码',
  embedDone: '已复制：嵌入代码',
  preview: moreTerms.preview,
  previewHint: '在新窗口打开嵌入的画面',
  frameTitle: (title: string, conditions: string) =>
    conditions === '' ? title : `${title}（${conditions}）`,
} as const
