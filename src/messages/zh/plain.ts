/** Made once, when first needed: making it takes longer than writing hundreds of figures with it. */
let grouped: Intl.NumberFormat | undefined

/** A figure with its thousands set apart from ten thousand on. */
export const plain = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value)
  grouped ??= new Intl.NumberFormat('zh-CN', { useGrouping: 'min2' })
  return grouped.format(value)
}
