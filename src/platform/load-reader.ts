import type { Reader } from '../engine/index.ts'

/** What reads Chinese by pinyin, or `null` when it could not be had. */
export async function loadReader(): Promise<Reader | null> {
  try {
    const { readPinyin } = await import('./pinyin.ts')
    return readPinyin
  } catch {
    return null
  }
}
