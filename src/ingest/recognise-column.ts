/** What a column of a list holds, where that matters for how it is read. */
export type Column =
  | 'number'
  | 'organization'
  | 'title'
  | 'province'
  | 'city'
  | 'county'
  | 'place'
  | 'category'
  | 'year'

const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  number: ['序号', '编号', '序', '号'],
  organization: [
    '申报单位',
    '单位',
    '单位名称',
    '申报单位名称',
    '推荐单位',
    '申报机构',
    '实施单位',
    '牵头单位',
    '主办单位',
  ],
  title: [
    '申报案例',
    '案例',
    '案例名称',
    '申报案例名称',
    '项目名称',
    '申报项目',
    '项目',
    '名称',
    '学校名称',
    '景区名称',
    '乡村名称',
    '企业名称',
    '产品名称',
    '作品名称',
    '标题',
    '题目',
  ],
  province: ['省份', '省市', '省', '所属省份', '所在省份', '省级行政区', '省（区、市）', '省区市'],
  city: ['城市', '市', '地市', '地级市', '市州', '所在城市', '所在市', '所属城市'],
  county: ['区县', '县', '区', '县区', '县市区', '县（市、区）', '区（县）', '所在区县', '所在县'],
  place: ['地区', '所在地区', '所在地', '属地', '申报地区', '所属地区', '行政区划'],
  category: ['类别', '案例类别', '申报类别', '类型'],
  year: ['年份', '年度', '获奖年份', '入选年份', '认定年份', '公布年份'],
}
const COLUMNS = Object.keys(COLUMN_NAMES) as readonly Column[]

/** Columns that say where a record belongs, from the widest area down. */
export const PLACE_COLUMNS = ['province', 'place', 'city', 'county'] as const
export type PlaceColumn = (typeof PLACE_COLUMNS)[number]

/** The column that a name stands for, e.g. `title` for 案例名称; `null` for any other text. */
export function recogniseColumn(text: string): Column | null {
  const name = text
    .replace(/[\s:：]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
  return COLUMNS.find((column) => COLUMN_NAMES[column].includes(name)) ?? null
}
