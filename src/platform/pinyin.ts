import { customPinyin, pinyin } from 'pinyin-pro'
import type { Reader } from '../engine/index.ts'

/**
 * Standard readings of place names that the library gives otherwise, found by going through the
 * heteronyms in the names of all divisions. A single character stands for its use in place names.
 */
const PLACES: Readonly<Record<string, string>> = {
  都: 'dū',
  什: 'shí',
  什么: 'shén me',
  万柏林: 'wàn bǎi lín',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  乐清: 'yuè qīng',
  民乐县: 'mín lè xiàn',
  六合区: 'lù hé qū',
  单县: 'shàn xiàn',
  吴堡: 'wú bǔ',
  红寺堡: 'hóng sì bǔ',
  大城县: 'dài chéng xiàn',
  大埔: 'dà bù',
  宕昌: 'tàn chāng',
  尉犁: 'yù lí',
  曾都: 'zēng dū',
  歙县: 'shè xiàn',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  浚县: 'xùn xiàn',
  涡阳: 'guō yáng',
  牟定: 'móu dìng',
  珲春: 'hún chūn',
  穆棱: 'mù líng',
  绥棱: 'suí líng',
  筠连: 'jūn lián',
  繁峙: 'fán shì',
  莘庄: 'xīn zhuāng',
  蔚县: 'yù xiàn',
  蚌山: 'bèng shān',
  闵行: 'mǐn háng',
  黄陂: 'huáng pí',
}
customPinyin(PLACES)

/** Reads Chinese by pinyin-pro. Large (its dictionary): import this file only when it is needed. */
export const readPinyin: Reader = (text) => {
  const syllables = pinyin(text, { type: 'array', toneType: 'none', v: true, toneSandhi: false })
  return Array.from(text, (sign, i) => {
    const syllable = syllables[i] ?? ''
    // What it cannot read it gives back as it is; 略 is typed lue, though 女 is typed nv.
    return syllable === sign ? '' : syllable.replace('ve', 'ue')
  })
}
