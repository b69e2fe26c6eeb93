import { plain } from './plain.ts'

// The one name of every dimension and thing, which all tables use.
// A name that only parts fetched later need stands in more-terms.ts: the first visit need not load it.

// Dimensions, and the columns of a list.
export const region = '地区'
export const category = '类别'
export const level = '层级'
export const organization = '申报单位'
export const vertical = '中央驻地方单位'
export const caseName = '案例'
export const seq = '序号'

// What stands where a region may stand.
export const central = '中央国家机关'
export const centralShort = '中央'
export const local = '地方'
export const several = '多地区'
export const ambiguous = '地名有歧义'
export const unknown = '未识别'
export const country = '全国'
export const area = '所在地区'
export const remainder = '未细分到下一级'

// What a region, an option or a row may be.
export const listed = '已列出'
export const unlisted = '本部分未列出'
export const unlistedNote = '是否有案例，名单未说明'
export const unlistedIn = (area: string) => `${area}在本部分名单中未列出，${unlistedNote}`
export const noCases = '名单中没有案例'
export const noCaseIn = `${listed}，本部分名单中没有案例`
export const selected = '已选中'
export const filteredOut = '筛选后无'
export const noMatch = `0 / n（${filteredOut}）`

// Figures.
export const total = '合计'
export const ghostBars = '实条为符合其他条件的案例，浅条为全部'
export const caseCount = '案例数'
export const cases = (n: number) => `${plain(n)} 个案例`

// What must be known of the list.
export const caveat = '名单全量描述，非抽样，不据此推断优劣'
export const listNote = (note: string) => `名单原注：${note}`
export const listOrder = '按名单顺序'
export const codeOrder = '按区划代码'

// Filters.
export const filterBar = '筛选条件'
export const unfiltered = '未设筛选'
export const nothing = '没有案例符合全部筛选条件'
export const group = '分组'

// Panels, tabs and what opens from the header.
export const mapName = '地图'
export const breakdown = '类别分布'
export const matrix = '矩阵'
export const compare = '对比'
export const caseList = '案例列表'
export const presenting = '演示'
export const exporting = '导出'
export const sharing = '分享'
export const about = '关于'

// Values of what is or is not so.
export const yes = '是'
export const no = '否'

// Buttons and states.
export const loading = '正在读取……'
export const notFetched = (name: string) => `${name}未能读取，请检查网络后再点一次。`
export const retry = '重试'
export const close = '关闭'
export const copyText = '复制文字'
export const undo = '撤销'
export const automatic = '自动'
