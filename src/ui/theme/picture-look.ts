import type { PictureLook } from '../../figures/index.ts'
import { chartLook } from './chart-look.ts'
import * as tokens from './tokens.ts'

/** The tokens as pictures that are taken away want them. */
export const pictureLook = (): PictureLook => ({
  ...chartLook(false),
  ink: tokens.color.ink,
  inkMuted: tokens.color.inkMuted,
  rule: tokens.color.rule,
  accent: tokens.color.accent,
  onSequence: tokens.onSequence,
  onCategory: tokens.onCategoryColor,
  fontFamily: tokens.font.family,
})
