import { describe, expect, it } from 'vitest'
import { compareText, comparisonWords } from '../../../../src/figures/index.ts'
import { filterGroup, type Reference } from '../../../../src/view/index.ts'
import { FROZEN_LIST } from '../../../fixtures/frozen-list.ts'
import { THEMES_LIST } from '../../../fixtures/odd-lists.ts'
import { compareGroups, viewOf } from '../views.ts'

const words = (groups: readonly string[], reference: Reference | null = null) =>
  comparisonWords(compareGroups(groups, FROZEN_LIST, { reference }))
const lines = (group: string, reference: Reference | null = null) =>
  words([group], reference).groups[0]?.lines

describe('the sentences of a group', () => {
  it('say its share beside what the reference would give, and what would change that', () => {
    expect(lines('320000')).toEqual([
      '技术应用类 7 / 12；按其余地方 24 个案例的构成约 4.5 个，多 2.5 个；' +
        '若其中 2 个属别类，差别即不足 1 个；3 个，即反转',
      '管理创新类 1 / 12；约 3.5 个，少 2.5 个；若另有 2 个属此类，差别即不足 1 个；3 个，即反转',
      '基本一致：公共服务类 4 / 12（约 4.0 个）',
    ])
  })

  it('begin with what differs most', () => {
    expect(lines('central')?.map((line) => line.slice(0, 5))).toEqual([
      '公共服务类',
      '管理创新类',
      '基本一致：',
    ])
  })

  it('call alike what differs by less than one case, each with its numbers', () => {
    expect(lines('330000')).toEqual([
      '按其余地方 30 个案例的构成，基本一致：技术应用类 2 / 6（约 2.8 个），' +
        '公共服务类 2 / 6（约 2.0 个），管理创新类 2 / 6（约 1.2 个）',
    ])
  })

  it('say how many of the reference are the group’s own', () => {
    expect(lines('320000', { within: null, rest: false })?.[0]).toBe(
      '管理创新类 1 / 12；按全部 53 个案例（含本组 12 个）的构成约 3.2 个，少 2.2 个；' +
        '若另有 2 个属此类，差别即不足 1 个；3 个，即反转',
    )
  })

  it('do not speak of turning where the group has not as many cases', () => {
    const central = compareGroups(['central'], FROZEN_LIST, { by: 'level' })
    expect(comparisonWords(central).groups[0]?.lines[0]).toBe(
      '中央 17 / 17；按其余全部 36 个案例的构成约 0.0 个，多 17.0 个；若其中 17 个属别类，差别即不足 1 个',
    )
  })

  it('say why there is nothing to compare with, and the figures all the same', () => {
    const figures = '技术应用类 2 / 6，公共服务类 2 / 6，管理创新类 2 / 6'
    expect(lines('330000', { within: '330000', rest: false })).toEqual([`就是参照：${figures}`])
    expect(lines('330000', { within: '330000', rest: true })).toEqual([
      `浙江省其余没有案例，无从比较：${figures}`,
    ])
    const nothing = filterGroup(viewOf({ text: '没有这样的案例' }))
    expect(lines('330000', { within: nothing, rest: false })).toEqual([
      `“含‘没有这样的案例’”没有案例，无从比较：${figures}`,
    ])
    expect(lines('330000', { within: '130000', rest: false })).toEqual([
      `参照河北省：本部分未列出，是否有案例，名单未说明，无法对比：${figures}`,
    ])
  })

  it('do not compare what was chosen by the very dimension', () => {
    const county = filterGroup(viewOf({ filters: { level: ['county'] } }))
    const model = compareGroups([county], FROZEN_LIST, { by: 'level' })
    expect(comparisonWords(model).groups[0]?.lines).toEqual([
      '组或参照按层级选出，其构成无从比较：中央 0 / 11，省级 0 / 11，地市级 0 / 11，县级 11 / 11',
    ])
  })

  it('of cases that may have several values, let some not have one', () => {
    const cases = Array.from({ length: 6 }, (_, i) =>
      THEMES_LIST.cases.map((record) => ({ ...record, id: `${record.id}-${i}` })),
    ).flat()
    const reference = { within: null, rest: true }
    const model = compareGroups(['320000'], { ...THEMES_LIST, cases }, { reference })
    expect(comparisonWords(model).groups[0]?.lines[0]).toBe(
      '医疗 12 / 18；按其余全部 18 个案例的构成约 0.0 个，多 12.0 个；若其中 12 个不属此类，差别即不足 1 个',
    )
  })
})

describe('what groups share', () => {
  it('is said in its own sentences', () => {
    expect(words(['320000', 'east']).overlaps).toEqual(['东部 31 个案例，其中江苏省 12 个。'])
    expect(words(['east', '320000']).overlaps).toEqual(['东部 31 个案例，其中江苏省 12 个。'])
    const services = filterGroup(viewOf({ filters: { category: ['公共服务类'] } }))
    expect(words(['320000', services]).overlaps).toEqual([
      '江苏省 12 个案例，其中 4 个也属于“公共服务类”（共 15 个）。',
    ])
    const central = filterGroup(viewOf({ filters: { level: ['central'] } }))
    expect(words(['central', central]).overlaps).toEqual([
      '中央国家机关与“中央”是相同的 17 个案例。',
    ])
  })
})

describe('the words of a comparison', () => {
  it('never hold a share in percent, a rank or a word of significance', () => {
    const all = JSON.stringify(words(['320000', '330000', 'east', 'central']))
    expect(all).not.toMatch(/%|显著|排名|第 ?\d+ ?[位名]|置信|领先|落后/)
  })

  it('never set off groups of different sizes by bare counts', () => {
    expect(JSON.stringify(words(['320000', '330000']))).not.toContain('相差')
  })

  it('are one paragraph as text', () => {
    expect(compareText(compareGroups(['320000', '330000']))).toBe(
      '对比类别构成（按名单全部 53 个案例计）。' +
        '江苏省：技术应用类 7 / 12；按其余地方 24 个案例的构成约 4.5 个，多 2.5 个；' +
        '若其中 2 个属别类，差别即不足 1 个；3 个，即反转。' +
        '管理创新类 1 / 12；约 3.5 个，少 2.5 个；若另有 2 个属此类，差别即不足 1 个；3 个，即反转。' +
        '基本一致：公共服务类 4 / 12（约 4.0 个）。' +
        '浙江省：按其余地方 30 个案例的构成，基本一致：技术应用类 2 / 6（约 2.8 个），' +
        '公共服务类 2 / 6（约 2.0 个），管理创新类 2 / 6（约 1.2 个）。' +
        '江苏省、浙江省：已列出。',
    )
  })
})
