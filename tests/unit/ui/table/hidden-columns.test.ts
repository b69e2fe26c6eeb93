import { describe, expect, it } from 'vitest'
import { formatHidden, parseHidden } from '../../../../src/ui/table/hidden-columns.ts'
import { showAll, shownColumns } from '../../../../src/ui/table/use-column-visibility.ts'
import { FROZEN_FACTS } from '../../../fixtures/frozen-list.ts'

describe('parseHidden', () => {
  it('never hides the title, and reads nothing as nothing', () => {
    expect(parseHidden('level,title,seq')).toEqual(['level', 'seq'])
    expect(parseHidden(null)).toEqual([])
    expect(parseHidden('')).toEqual([])
  })

  it('reads what was kept before columns were dimensions', () => {
    expect(parseHidden('seq,organizations,region')).toEqual(['seq', 'organization', 'region'])
    expect(parseHidden('organizations,organization')).toEqual(['organization'])
  })

  it('reads back ids with any character, and drops what cannot be read', () => {
    const ids = ['投资额,万元', '100%', 'region']
    expect(parseHidden(formatHidden(ids))).toEqual(ids)
    expect(parseHidden('%,level')).toEqual(['level'])
  })
})

describe('columns that show', () => {
  const idsOf = (hidden: Record<string, boolean>) =>
    shownColumns(FROZEN_FACTS, hidden).map(({ id }) => id)

  it('are those of the list, in its order, whatever other lists hide', () => {
    expect(idsOf({ amount: false })).toEqual([
      'seq',
      'title',
      'organization',
      'category',
      'region',
      'level',
    ])
    expect(idsOf({ organization: false, seq: false })).toEqual([
      'title',
      'category',
      'region',
      'level',
    ])
  })

  it('all show again without touching those of other lists', () => {
    expect(showAll(FROZEN_FACTS, { level: false, amount: false })).toEqual({ amount: false })
  })
})
