/** The first character, in pinyin order, of those whose reading begins with each letter. */
const FIRST_BY_LETTER = Array.from('阿八嚓咑妸发旮铪丌咔垃妈拏噢妑七呥仨他屲夕丫帀')
/** Names that are not read as their first character commonly is. */
const READ_OTHERWISE = [
  ['重庆', 'cq'],
  ['厦门', 'xm'],
] as const
const LETTERS = 'abcdefghjklmnopqrstwxyz'

let collator: Intl.Collator | undefined

/**
 * The first letters of a Chinese name in pinyin, e.g. 江苏省 → `jss`, from the browser's own pinyin
 * order; other characters as they are. A character with two readings has its commoner one.
 */
export function pinyinInitials(name: string): string {
  const [known, initials] = READ_OTHERWISE.find(([start]) => name.startsWith(start)) ?? ['', '']
  return initials + Array.from(name.slice(known.length), initialOf).join('')
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
  collator ??= new Intl.Collator('zh-CN-u-co-pinyin')
  const { compare } = collator
  const after = FIRST_BY_LETTER.findIndex((first) => compare(character, first) < 0)
  return LETTERS.at(after < 0 ? -1 : after - 1) ?? character
}
