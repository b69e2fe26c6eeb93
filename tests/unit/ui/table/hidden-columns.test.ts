import { describe, expect, it } from 'vitest'
import { parseHidden } from '../../../../src/ui/table/use-column-visibility.ts'

describe('parseHidden', () => {
  it('drops unknown names and never hides the title', () => {
    expect(parseHidden('level,title,rubbish,seq')).toEqual(['seq', 'level'])
    expect(parseHidden(null)).toEqual([])
    expect(parseHidden('')).toEqual([])
  })
})
