import { addToCompare } from './add-to-compare.ts'
import { breakdown, tabs } from './breakdown.ts'
import { detail } from './detail.ts'
import { count, option } from './figures.ts'
import { copy, filters, notice, search, status } from './filters.ts'
import { firstVisit } from './first-visit.ts'
import { about, exporting, present, sharing } from './header.ts'
import { headline } from './headline.ts'
import { legend, map } from './map.ts'
import { app, region, value } from './names.ts'
import { provenance } from './provenance.ts'
import { error, panel } from './shared.ts'
import { table } from './table.ts'

/** The words that the page needs when it opens. What is fetched later has tables of its own. */
export const messages = {
  app,
  region,
  value,
  count,
  headline,
  firstVisit,
  option,
  status,
  filters,
  search,
  copy,
  map,
  legend,
  breakdown,
  tabs,
  panel,
  addToCompare,
  present,
  exporting,
  sharing,
  about,
  table,
  detail,
  provenance,
  notice,
  error,
} as const

export type Messages = typeof messages
