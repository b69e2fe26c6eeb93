import { NUMBER, ORGANIZATION, TITLE } from '../../src/domain/index.ts'
import type { CaseRecord, Dataset, Dimension, Division } from '../../src/domain/index.ts'
import { createRandom, pick } from './random.ts'
import { PROVINCES, type Column, type Shape } from './shapes.ts'

const WORDS = (
  '政务 数据 平台 一体化 智慧 城市 服务 共享 交换 治理 协同 监管 信用 便民 办事 大厅 网格 社区 应急 ' +
  '指挥 交通 税务 海关 医保 社保 教育 卫生 环保 水利 农业 林业 自然资源 不动产 登记 审批 许可 执法 ' +
  '公安 司法 档案 统计 财政 审计 金融 商务 市场 质量 标准 专利 知识产权 云计算 大数据 区块链 人工智能 ' +
  '物联网 移动 掌上 一网通办 一网统管 跨省通办 最多跑一次 接诉即办 集约化 可视化 精准 扶贫 乡村 振兴'
).split(' ')
const OFFICES = ['大数据局', '信息中心', '行政审批局', '人民政府办公室', '公安局', '税务局']
const SIGNS = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜'

/**
 * A list of `size` cases, the same for the same size: 31 provinces and central, 3,751 places below,
 * uneven; titles of words of uneven frequency, some hard to find; shared organisations. What shapes
 * have in common is the same in each.
 */
export function createSample(size: number, { columns }: Shape): Dataset {
  const random = createRandom(size)
  const more = createRandom(size + 1)
  const divisions = new Map<string, Division>()
  const places = PROVINCES.flatMap((province) => placesOf(province, divisions, random))
  const organizations = Array.from(
    { length: Math.max(10, Math.min(20_000, Math.floor(size / 4))) },
    (_, i) =>
      `${divisions.get(pick(random, places).at(-1) ?? '')?.name}${pick(random, OFFICES)}${i}`,
  )
  const drawn = columns.filter(({ id }) => !OWN.has(id))
  const categories = columns.find(({ id }) => id === 'category')?.keys ?? []
  const cases = Array.from({ length: size }, (_, row): CaseRecord => {
    const place = random() < 0.2 ? [] : pick(random, places, 1.6)
    const central = place.length === 0
    const level = central ? 'central' : LOCAL_LEVELS[Math.floor(random() * 3)]
    const owner = pick(random, organizations, 1.4)
    const title = titleOf(random)
    const values: Record<string, string> = {
      [NUMBER]: String(row + 1),
      category: pick(random, categories, 1.5),
      level: level ?? 'county',
      scope: central ? 'central' : 'local',
    }
    for (const { id, keys } of drawn) values[id] = pick(more, keys, 1.3)
    return {
      id: String(row + 1),
      title,
      place: { key: place.at(-1) ?? 'central', codes: [] },
      organizations:
        random() < 0.05 ? [...new Set([owner, organizations[row % 10] ?? owner])] : [owner],
      values,
      source: null,
    }
  })
  return {
    id: 'bench',
    title: '',
    note: '',
    publisher: '',
    year: '',
    coverage: { central: true, provinces: PROVINCES, part: '' },
    dimensions: [
      toDimension({ id: NUMBER, kind: 'number', keys: [] }),
      toDimension({ id: TITLE, kind: 'title', keys: [] }),
      toDimension({ id: ORGANIZATION, kind: 'organization', keys: [] }),
      ...columns.map(toDimension),
    ],
    divisions,
    cases,
  }
}

/** Columns that follow from the place, or are drawn together with it. */
const OWN = new Set(['region', 'category', 'level', 'scope'])
const LOCAL_LEVELS = ['provincial', 'prefecture', 'county']

function toDimension({ id, kind, keys }: Column): Dimension {
  const values = keys.map((key) => ({ key, label: key }))
  const facet = kind !== 'number' && kind !== 'title'
  return { id, kind, label: id, note: '', values, facet, column: true }
}

/** Key of what a case counts under in a column, in the national view. */
export function keyIn({ place, values }: CaseRecord, { id }: Column): string {
  if (id !== 'region') return String(values[id])
  return place.key === 'central' ? place.key : `${place.key.slice(0, 2)}0000`
}

/** A province, its 12 prefectures and their 9 counties each, as paths from the province down. */
function placesOf(province: string, divisions: Map<string, Division>, random: () => number) {
  const name = (code: string, suffix: string) => {
    divisions.set(code, {
      code,
      name: `${pick(random, [...SIGNS])}${pick(random, [...SIGNS])}${suffix}`,
    })
    return code
  }
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  const paths: string[][] = [[name(province, '省')]]
  for (let i = 1; i <= 12; i++) {
    const stem = province.slice(0, 2) + twoDigits(i)
    const prefecture = name(`${stem}00`, '市')
    paths.push([province, prefecture])
    for (let j = 1; j <= 9; j++) {
      paths.push([province, prefecture, name(`${stem}${twoDigits(j)}`, '县')])
    }
  }
  return paths
}

function titleOf(random: () => number): string {
  let title = pick(random, [...SIGNS]) + pick(random, [...SIGNS])
  const words = 3 + Math.floor(random() * 4)
  for (let i = 0; i < words; i++) title += pick(random, WORDS, 1.8)
  return title
}

/** What a search looks at, a case a string; nothing in the sample needs normalising. */
export function searchTexts({ cases, divisions }: Dataset): string[] {
  return cases.map(({ title, organizations, place: { key } }) => {
    const codes = [...new Set([`${key.slice(0, 2)}0000`, `${key.slice(0, 4)}00`, key])]
    const names =
      key === 'central' ? ['中央国家机关'] : codes.map((code) => divisions.get(code)?.name ?? '')
    return [title, ...organizations, ...names].join('\n')
  })
}
