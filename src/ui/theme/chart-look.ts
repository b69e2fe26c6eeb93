import type { ChartLook } from '../../figures/index.ts'
import * as tokens from './tokens.ts'

/** The tokens as the chart options want them. */
export const chartLook = (moving: boolean): ChartLook => ({
  categoryColor: tokens.categoryColor,
  sequence: tokens.sequence,
  fadedShare: tokens.fadedShare,
  dots: tokens.dots,
  lines: tokens.lines,
  unlisted: tokens.unlisted,
  regionBorder: tokens.regionBorder,
  unlistedBorder: tokens.unlistedBorder,
  zeroBorder: tokens.color.ruleStrong,
  paper: tokens.color.paper,
  rest: tokens.color.rule,
  ghost: tokens.GHOST,
  moving,
})
