import { describe, expect, it } from 'vitest'
import { normaliseTitle } from '../../../src/ingest/normalise-title.ts'

describe('normaliseTitle', () => {
  it.each([
    ['甲系统（技术应用类）', '甲系统', ['技术应用类']],
    ['甲系统(技术应用类)', '甲系统', ['技术应用类']],
    ['甲系统（技术应用类)', '甲系统', ['技术应用类']],
    ['甲系统(技术应用类）', '甲系统', ['技术应用类']],
    ['甲系统【技术应用类】', '甲系统', ['技术应用类']],
    ['甲系统 （ 技术应用类 ） ', '甲系统', ['技术应用类']],
    ['甲系统（技术应用类', '甲系统', ['技术应用类']],
    ['甲系统（一期）', '甲系统（一期）', []],
    ['甲系统（PADIS）建设（管理创新类）', '甲系统（PADIS）建设', ['管理创新类']],
    ['81890公共信息服务平台（公共服务类）', '81890公共信息服务平台', ['公共服务类']],
    ['８１８９０平台（公共服务类）', '81890平台', ['公共服务类']],
    ['分类系统（甲类）（乙类）', '分类系统', ['甲类', '乙类']],
    ['两行\n相接（甲类）', '两行相接', ['甲类']],
    ['two\nlines', 'two lines', []],
  ])('%s', (raw, title, categories) => {
    expect(normaliseTitle(raw)).toEqual({ title, categories, label: '' })
  })

  it.each([
    ['案例名称: 甲（乙类）', '甲', '案例名称'],
    ['案例名称：甲', '甲', '案例名称'],
    ['项目名称：案例名称：甲', '甲', '案例名称'],
    ['互联网+：甲的实践', '互联网+：甲的实践', ''],
  ])('takes only a column name for a label: %s', (raw, title, label) => {
    expect(normaliseTitle(raw)).toMatchObject({ title, label })
  })
})
