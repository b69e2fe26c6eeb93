import { describe, expect, it } from 'vitest'
import { decodeView, readEmbed, vocabularyOf, withEmbed } from '../../../src/view/index.ts'
import { FROZEN_FACTS } from '../../fixtures/frozen-list.ts'

const vocabulary = vocabularyOf(FROZEN_FACTS)

describe('embed=', () => {
  it.each([
    ['', null],
    ['region=320000', null],
    ['#embed=1', 'auto'],
    ['region=320000&embed=matrix', 'matrix'],
    ['embed=map&region=320000', 'map'],
    ['embed=2', null],
    ['embed=', null],
    ['embed', null],
    ['q=embed%3D1', null],
    ['q=xembed=1', null],
  ])('of %j is %j', (fragment, expected) => {
    expect(readEmbed(fragment)).toBe(expected)
  })

  it('stands before the view', () => {
    expect(withEmbed('region=320000', 'auto')).toBe('embed=1&region=320000')
    expect(withEmbed('', 'compare')).toBe('embed=compare')
    expect(withEmbed('region=320000', null)).toBe('region=320000')
  })

  it('is said to be unknown where it is, and the rest of the address holds', () => {
    const { view, notices } = decodeView('embed=2&region=320000', vocabulary)
    expect(view.filters).toEqual({ region: ['320000'] })
    expect(notices).toEqual([{ code: 'unknown-part', raw: 'embed=2', dimension: '' }])
  })
})
