import { count as figures } from './figures.ts'
import { plain } from './plain.ts'
import * as terms from './terms.ts'

/** Something with its cases. */
type Item = readonly [name: string, n: number]

const item = ([name, n]: Item) => `${name} ${plain(n)} 个`
const belongs = ([name, n]: Item) => `${plain(n)} 个属${name}`

interface SubtitleParts {
  /** What places the cases; whether it is a body, which has its seat somewhere. */
  readonly by: string
  readonly seated: boolean
  readonly local: number
  readonly including: readonly Item[]
  readonly offMap: readonly Item[]
  readonly total: number
}

/** 地方 36 个（含中央驻地方单位 2 个）. */
const localWords = ({ local, including }: SubtitleParts) =>
  `${item([terms.local, local])}${
    including.length > 0 ? `（含${including.map(item).join('、')}）` : ''
  }`

interface PartOfAll {
  readonly where: string
  /** Whether filters leave cases out. */
  readonly narrowed: boolean
  readonly count: number
  readonly total: number
  /** Too few for a percentage. */
  readonly small: boolean
}

/** The map, its tools, and the list beside it. */
export const map = {
  region: terms.mapName,
  title: `各地${terms.caseCount}`,
  titlePerPopulation: `各地每千万常住人口${terms.caseCount}`,
  titleShare: (value: string) => `各地${value}占比`,
  breadcrumb: terms.area,
  country: terms.country,
  enter: (name: string) => `进入${name}`,
  only: '只看这里',
  unpin: terms.close,
  pinHint: '单击只看，双击进入，右击或长按固定',
  partOfAll: ({ where, narrowed, count, total, small }: PartOfAll) =>
    `${where}${narrowed ? '符合条件的' : ''} ${plain(total)} 个中占 ${plain(count)} 个${
      small ? '' : `（${figures.percent(count / total)}）`
    }`,
  drawing: '画法',
  drawings: { regions: terms.mapName, prefectures: '地市', squares: '方块', bubbles: '气泡' },
  metric: '指标',
  metricCount: terms.caseCount,
  metricPerPopulation: `每千万常住人口${terms.caseCount}`,
  metricShare: (value: string) => `${value}占比`,
  perPopulationNote: '人口为 2020 年普查数；人口不是申报机会的基数，名单年份不明',
  shareNote: (n: number) => `占比的基数不足 ${n} 的地区不着色`,
  noValue: '不适用',
  filteredOut: terms.filteredOut,
  beingRead: '读取中',
  notRead: '未读到',
  residentsFailed: '人口数据未能读取，尚不能按人口计算',
  measured: (metric: string, figure: string) => `${metric}：${figure}`,
  casesOf: (count: number, base: number) => `${plain(count)} / ${plain(base)} 个案例`,
  spoken: (name: string, metric: string, figure: string) => `${name}，${metric}：${figure}`,
  spokenShare: (count: number, base: number) => `${terms.cases(base)}中 ${plain(count)} 个`,
  spokenShareOfRest: (count: number, base: number) =>
    `符合其他条件的 ${terms.cases(base)}中 ${plain(count)} 个`,
  spokenTooSmall: (share: string, n: number) => `${share}，基数不足 ${n}，不着色`,
  loading: '正在读取地图……',
  areaSubtitle: (area: string, parts: readonly Item[], total: number) =>
    parts.length === 1 && parts[0]
      ? `${area} ${terms.cases(total)}，均属${parts[0][0]}`
      : `${area} ${terms.cases(total)}：${parts.map(belongs).join('，')}`,
  allUnlisted: (name: string) => `${terms.unlistedIn(name)}。`,
  back: (name: string) => `返回${name}`,
  loadFailed: (name: string) => `${name}的地图文件未能读取`,
  loadFailedBody: (file: string) =>
    `“${terms.region}”列表、${terms.breakdown}和${terms.caseList}不受影响，可以重试或返回上一级。缺少的文件是 ${file}。`,
  prefecturesRest: (n: number) => `另有 ${plain(n)} 个案例属省级单位等，不在地市图上`,
  subtitle: (parts: SubtitleParts) =>
    `${terms.cases(parts.total)}按${parts.by}${parts.seated ? '所在地' : ''}计：${[
      ...(parts.local > 0 ? [localWords(parts)] : []),
      ...parts.offMap.map(item),
    ].join('，')}`,
  unlisted: `灰色为${terms.unlisted}，${terms.unlistedNote}`,
  listbox: terms.region,
  listOrder: '地区次序',
  listOrders: { code: terms.codeOrder, cases: `按${terms.caseCount}`, name: '按名称' },
  unfoldUnlisted: (n: number) => `${terms.unlisted} ${plain(n)} 个`,
  foldUnlisted: `收起${terms.unlisted}的`,
  selectionHint: '选一个地区，可进入或对比',
  listHint: '方向键移动，空格选择，Ctrl+空格多选',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '恢复全图',
  panLeft: '向左移动',
  panRight: '向右移动',
  panUp: '向上移动',
  panDown: '向下移动',
  tools: '地图缩放与移动',
  wheelHint: '按住 Ctrl 并滚动滚轮可缩放地图',
  inset: '南海诸岛',
  source: (attribution: string) => `边界数据：${attribution}· 示意图，不作划界依据`,
  reviewNumber: (number: string) => `审图号：${number}`,
  tooltipFailed: `提示未能读取，数字见“${terms.region}”列表。`,
  reviewNumberFailed: '审图号未能读取（settings.json）。',
  picture: `全国地图，各地${terms.caseCount}；相同内容见“${terms.region}”列表`,
} as const

/** The legend of the map. */
export const legend = {
  title: terms.caseCount,
  label: '图例',
  looks: '图例：其他状态',
  bubbles: (split: string) =>
    split === '' ? `圆面积为${terms.caseCount}` : `圆面积为${terms.caseCount}，扇形为${split}`,
  bubblesMany: (split: string) => `圆面积为${terms.caseCount}，扇形为${split}（一个案例可属多个）`,
  method: '分级',
  methods: { auto: terms.automatic, quantile: '分位数', jenks: '自然断点' },
  chooseClass: (range: string, regions: number) =>
    `${range}：${plain(regions)} 个地区，只看这些地区`,
  noValue: '不适用或基数不足',
  awaited: '人口数据尚未读到',
  byArea: '分级随区域变化',
  upTo: (to: string) => `≤ ${to}`,
  range: (from: number, to: number) => (from === to ? plain(from) : `${plain(from)}–${plain(to)}`),
  noMatch: '有案例，均不符合筛选',
  noMatchShort: terms.noMatch,
  filteredOut: terms.filteredOut,
  zero: '0（已列出）',
  listed: terms.listed,
  unlisted: terms.unlisted,
  dimmed: '未选中（斜线）',
  bubbleKey: '圆的大小',
  bubbleRing: '外圈为名单全部',
  selected: terms.selected,
  containsSelected: '含所选的下级地区',
} as const
