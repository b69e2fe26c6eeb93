let collator: Intl.Collator | undefined

/** How titles and organisations are ordered: Chinese by pinyin, digits by their value. */
function pinyinOrder(): Intl.Collator['compare'] {
  collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })
  return collator.compare
}

/** Places of texts in collation order; texts that collate as equal share one. */
export interface Ranks {
  readonly ranks: Uint32Array
  /** Distinct places. */
  readonly count: number
}

export function rankTexts(texts: readonly string[]): Ranks {
  const compare = pinyinOrder()
  const distinct = [...new Set(texts)].sort(compare)
  const rankOf = new Map<string, number>()
  let rank = -1
  let previous: string | undefined
  for (const text of distinct) {
    if (previous === undefined || compare(previous, text) !== 0) rank++
    rankOf.set(text, rank)
    previous = text
  }
  return { ranks: Uint32Array.from(texts, (text) => rankOf.get(text) ?? 0), count: rank + 1 }
}
