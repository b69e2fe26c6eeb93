import { plain } from './plain.ts'
import * as terms from './terms.ts'

const MORE = '更多筛选'

/** How many cases are shown; one number where it is both. */
export const status = {
  area: (text: string, area: string, list: number) => `${text}（${area}；名单共 ${plain(list)}）`,
  visible: (count: number, base: number) =>
    count === base
      ? `显示全部 ${terms.cases(base)}`
      : `显示 ${plain(count)} / ${plain(base)} 个案例`,
  live: (count: number, base: number) =>
    count === base
      ? `显示全部，共 ${terms.cases(base)}`
      : `显示 ${plain(count)} 个，共 ${terms.cases(base)}`,
  failed: '案例数未能查询',
} as const

/** The bar of filters, undo and redo. */
export const filters = {
  bar: terms.filterBar,
  organization: terms.organization,
  text: '搜索',
  remove: (dimension: string, name: string) => `移除筛选 ${dimension}：${name}`,
  chip: (dimension: string, name: string) => `${dimension}：${name}`,
  clear: '清除筛选',
  reset: '恢复初始视图',
  undo: terms.undo,
  undoHint: '撤销上一步（同浏览器的“后退”）',
  redo: '重做',
  redoHint: '重做下一步（同浏览器的“前进”）',
  more: MORE,
  moreFailed: terms.notFetched(MORE),
  multi: '多选',
  multiHint: '打开后，单击为增加或去掉一项；也可以按住 Ctrl 单击',
} as const

/** The search box. */
export const search = {
  label: '搜索案例、单位、地区',
  clear: '清除搜索文字',
} as const

/** Copying what the view shows as text. */
export const copy = {
  text: terms.copyText,
  textDone: '已复制：当前视图的文字说明',
  failed: '浏览器不允许写入剪贴板。文字已显示在下面，请手动选取并复制（Ctrl+C）。',
  unanswered: '数据未能查询，没有复制。请再试一次。',
  manual: '当前视图的文字说明',
} as const

/** What of the address or of the data could not be used. */
export const notice = {
  label: '提示',
  dismiss: '知道了',
  address: (count: number) => `网址中有 ${plain(count)} 处无法识别，已按默认显示：`,
  'unknown-area': (raw: string) => `${terms.area}“${raw}”`,
  'unknown-value': (raw: string, dimension: string) => `${dimension}“${raw}”`,
  'unknown-dimension': (raw: string) => `维度“${raw}”`,
  'unknown-drawing': (raw: string) => `地图画法“${raw}”`,
  'unknown-metric': (raw: string) => `指标“${raw}”`,
  'unknown-classes': (raw: string) => `分级方法“${raw}”`,
  'unknown-comparison': (raw: string) => `对比组“${raw}”`,
  'unknown-reference': (raw: string) => `对比的参照“${raw}”`,
  'unknown-sort': (raw: string) => `排序“${raw}”`,
  'unknown-group': (raw: string) => `${terms.group}“${raw}”`,
  'unknown-tab': (raw: string) => `标签页“${raw}”`,
  'unknown-stack': (raw: string) => `显示方式“${raw}”`,
  'unknown-order': (raw: string) => `排列“${raw}”`,
  'unknown-case': (raw: string) => `案例“${raw}”`,
  'unread-division': (raw: string) =>
    `${terms.region}“${raw}”（地名文件 maps/index.json 未能读取；网址未变，刷新页面可以重试）`,
  'unknown-part': (raw: string) => `“${raw}”`,
  'unknown-version': (raw: string) => `版本“${raw}”`,
  data: (count: number) => `数据文件中有 ${plain(count)} 处需要留意，其余案例照常显示：`,
  more: (count: number) => `另有 ${plain(count)} 处`,
} as const
