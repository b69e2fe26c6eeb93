/** Main type of a slide as a share of the screen: 24 px at 1920×1080. */
const OF_WIDTH = 24 / 1920
const OF_HEIGHT = 24 / 1080
/** A 4:3 screen has less width for its height; its type follows both. */
const WEIGHT_OF_WIDTH = 0.6
const LEAST_PX = 14

/** Size of a slide's main type in CSS pixels, for a window of the given size in CSS pixels. */
export function stageTextPx(width: number, height: number): number {
  const byWidth = width * OF_WIDTH
  const byHeight = height * OF_HEIGHT
  const mixed = WEIGHT_OF_WIDTH * byWidth + (1 - WEIGHT_OF_WIDTH) * byHeight
  return Math.max(LEAST_PX, Math.min(byHeight, mixed))
}
