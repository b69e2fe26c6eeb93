import type { PictureLook } from '../../figures/index.ts'
import { color } from '../theme/tokens.ts'
import { pictureLook } from '../theme/picture-look.ts'

/**
 * The hues of the categories as on the screen, but dark, light and between in turn: neighbours differ
 * on a printer that knows grey alone.
 */
const CATEGORIES = [
  '#0b5750',
  '#f0c060',
  '#a77bc0',
  '#7a2336',
  '#c9d48a',
  '#7f93a6',
  '#e3c4b0',
] as const
const DARK: ReadonlySet<string> = new Set(['#0b5750', '#7a2336'])

const categoryColor = (index: number): string =>
  CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0]

/** The look of figures on paper. */
export const paperLook = (): PictureLook => ({
  ...pictureLook(),
  categoryColor,
  onCategory: (index) => (DARK.has(categoryColor(index)) ? color.paper : color.ink),
})
