import { describe, expect, it } from 'vitest'
import { pinyinInitials } from '../../../src/ui/shared/pinyin-initials.ts'

describe('pinyinInitials', () => {
  it.each([
    ['江苏省', 'jss'],
    ['吉林省', 'jls'],
    ['内蒙古自治区', 'nmgzzq'],
    ['香港特别行政区', 'xgtbxzq'],
    ['安徽省', 'ahs'],
    ['中央国家机关', 'zygjjg'],
    ['重庆市', 'cqs'],
    ['81890平台', '81890pt'],
    ['', ''],
  ])('%s → %s', (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials)
  })
})
