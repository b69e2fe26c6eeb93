import { describe, expect, it } from 'vitest'
import {
  carriedScenes,
  decodeSceneFile,
  decodeSceneText,
  decodeView,
  DEFAULT_VIEW,
  encodeSceneFile,
  encodeView,
  figureOfTab,
  MAX_SCENES,
  proposeTitle,
  vocabularyOf,
  type SceneFigure,
  type ViewState,
} from '../../../src/view/index.ts'
import { YES } from '../../../src/domain/index.ts'
import { FROZEN_FACTS } from '../../fixtures/frozen-list.ts'

const dataset = FROZEN_FACTS
const titleOf = (parts: Partial<ViewState>, picture: SceneFigure = 'map') =>
  proposeTitle(dataset, { ...DEFAULT_VIEW, ...parts }, picture, (group) => `<${group}>`)

describe('the title proposed for a scene', () => {
  it.each([
    ['全部案例 · 地图', titleOf({})],
    ['全部案例 · 矩阵', titleOf({ text: '  ' }, 'matrix')],
    [
      '江苏省 · 公共服务类 · 地图',
      titleOf({ filters: { region: ['320000'], category: ['公共服务类'] } }),
    ],
    ['江苏省 · 类别分布', titleOf({ area: '320000' }, 'overall')],
    ['苏州市 · 地图', titleOf({ area: '320000', filters: { region: ['320500'] } })],
    [
      '技术应用类、公共服务类 · 地图',
      titleOf({ filters: { category: ['技术应用类', '公共服务类'] } }),
    ],
    [
      '中央等 4 项 · 地图',
      titleOf({ filters: { level: ['central', 'provincial', 'prefecture', 'county'] } }),
    ],
    ['中央驻地方单位：是 · 地图', titleOf({ filters: { vertical: [YES] } })],
    ['含“市民卡” · 地图', titleOf({ text: ' 市民卡 ' })],
    ['全部案例 · 每千万常住人口案例数 · 地图', titleOf({ metric: { kind: 'per-population' } })],
    [
      '全部案例 · 公共服务类占比 · 地图',
      titleOf({ metric: { kind: 'share', dimension: null, value: '公共服务类' } }),
    ],
    ['全部案例 · 矩阵', titleOf({ metric: { kind: 'per-population' } }, 'matrix')],
    [
      '<320000>、<east> · 对比',
      titleOf({ groups: ['320000', 'east'], filters: { region: ['110000'] } }, 'compare'),
    ],
  ])('%s', (expected, title) => {
    expect(title).toBe(expected)
  })

  it('goes with the picture that the view shows by itself', () => {
    expect(
      (['overall', 'matrix', 'compare'] as const).map((tab) =>
        figureOfTab({ ...DEFAULT_VIEW, tab }),
      ),
    ).toEqual(['map', 'matrix', 'compare'])
  })
})

describe('a file of scenes', () => {
  const scene = { title: '标题', note: '备注', picture: 'matrix', view: 'region=320000' } as const
  const file = JSON.parse(encodeSceneFile(dataset, [scene])) as Record<string, unknown>
  const read = (parts: object) => decodeSceneFile(JSON.stringify({ ...file, ...parts }))

  it('says what it is and which list it was made for', () => {
    expect(file).toEqual({
      format: 'egov-atlas-scenes',
      version: 1,
      dataset: { id: dataset.id, title: dataset.title },
      scenes: [scene],
    })
    expect(decodeSceneFile(`\ufeff${JSON.stringify(file)}`)).toMatchObject({ ok: true })
  })

  it.each([
    ['not-scenes', decodeSceneFile('')],
    ['not-scenes', decodeSceneFile('<!doctype html>')],
    ['not-scenes', decodeSceneFile('{"type":"FeatureCollection"}')],
    ['not-scenes', read({ scenes: 'none' })],
    ['newer', read({ version: 2, scenes: 'another way' })],
    ['none', read({ scenes: [] })],
    ['none', read({ scenes: [{ title: '' }, null, 7] })],
    ['too-many', read({ scenes: Array.from({ length: MAX_SCENES + 1 }, () => scene) })],
    ['not-scenes', decodeSceneText('[]')],
    ['newer', decodeSceneText('[2]')],
    ['none', decodeSceneText('[1]')],
  ])('that cannot be read says why: %s', (error, result) => {
    expect(result).toEqual({ ok: false, error })
  })

  it('keeps the scenes beside a damaged one, and counts that', () => {
    const strange = { title: 7, view: 'x' }
    const plain = { title: '只有标题', view: '#tab=compare&scenes=xyz&embed=1', picture: 'pie' }
    expect(read({ scenes: [strange, plain, scene], dataset: null })).toEqual({
      ok: true,
      value: {
        origin: { id: '', title: '' },
        scenes: [{ title: '只有标题', note: '', picture: 'map', view: 'tab=compare' }, scene],
        skipped: 1,
      },
    })
  })
})

describe('scenes in an address', () => {
  const vocabulary = vocabularyOf(dataset)

  it('are found, and are no part of the view', () => {
    expect(carriedScenes('#region=320000&scenes=dAb-_9&q=x')).toBe('dAb-_9')
    expect(carriedScenes('#scenes=dAb')).toBe('dAb')
    expect(carriedScenes('scenes=dAb')).toBe('dAb')
    expect(carriedScenes('#q=scenes=dAb')).toBe('')
    expect(carriedScenes('#myscenes=dAb')).toBe('')
    const { view, notices } = decodeView('#region=320000&scenes=dAb-_9', vocabulary)
    expect(notices).toEqual([])
    expect(encodeView(view)).toBe('region=320000')
  })

  it('are named by a notice where they are no text of ours', () => {
    expect(carriedScenes('#scenes=%zz')).toBe('')
    expect(decodeView('#region=320000&scenes=%zz', vocabulary).notices).toEqual([
      { code: 'unknown-part', raw: 'scenes=%zz', dimension: '' },
    ])
  })
})
