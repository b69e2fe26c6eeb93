/** A short fingerprint of texts (FNV-1a, 32 bit, eight hex digits): tells same from changed, no more. */
export function digest(texts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    }
    hash = Math.imul(hash ^ 0xffff, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
