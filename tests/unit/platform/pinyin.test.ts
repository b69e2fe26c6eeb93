import { describe, expect, it } from 'vitest'
import { readPinyin } from '../../../src/platform/pinyin.ts'

const read = (text: string) => readPinyin(text).join(' ')

describe('readPinyin', () => {
  it.each([
    ['重庆市', 'chong qing shi'],
    ['厦门市', 'xia men shi'],
    ['长沙市', 'chang sha shi'],
    ['长春市', 'chang chun shi'],
    ['长子县', 'zhang zi xian'],
    ['六安市', 'lu an shi'],
    ['六合区', 'lu he qu'],
    ['六盘水市', 'liu pan shui shi'],
    ['蚌埠市', 'beng bu shi'],
    ['洛阳市', 'luo yang shi'],
    ['成都市', 'cheng du shi'],
    ['都匀市', 'du yun shi'],
    ['喀什地区', 'ka shi di qu'],
    ['闵行区', 'min hang qu'],
    ['黄陂区', 'huang pi qu'],
    ['番禺区', 'pan yu qu'],
    ['东莞市', 'dong guan shi'],
    ['乐清市', 'yue qing shi'],
    ['乐山市', 'le shan shi'],
    ['单县', 'shan xian'],
    ['山西省', 'shan xi sheng'],
    ['陕西省', 'shan xi sheng'],
    ['西藏自治区', 'xi zang zi zhi qu'],
    ['略阳县', 'lue yang xian'],
  ])('reads the place %s', (name, syllables) => {
    expect(read(name)).toBe(syllables)
  })

  it('reads a place within a longer name, and common words as they are', () => {
    expect(read('成都市武侯区')).toBe('cheng du shi wu hou qu')
    expect(read('中国人民银行')).toBe('zhong guo ren min yin hang')
    expect(read('为什么')).toBe('wei shen me')
    expect(read('妇女')).toBe('fu nv')
  })

  it('has one entry per code point, empty for what is not Chinese', () => {
    expect(readPinyin('𠮷Ａ通2（一）\n')).toEqual(['', '', 'tong', '', '', 'yi', '', ''])
  })
})
