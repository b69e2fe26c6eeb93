import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, LEVELS } from '../../src/domain/index.ts'
import {
  decodeView,
  DEFAULT_VIEW,
  encodeView,
  regionVocabulary,
  STACK_MODES,
  TABS,
  type ViewState,
  type Vocabulary,
} from '../../src/view/index.ts'

const CODES = ['110000', '110108', '320000', '320100', '320500', '320583', '330000', '330200']
/** Labels of categories with all that means something in an address. */
const LABELS = [
  '技术应用类',
  '公共服务类',
  'a,b',
  'a&b=c',
  '#1',
  '100%',
  '%E5%85',
  ' 前后 ',
  '1+1',
  '🗺️👩‍👩‍👧',
  'code',
  '-seq',
  'q',
]

const vocabulary: Vocabulary = {
  regions: regionVocabulary(CODES),
  categories: new Set(LABELS),
  hasCase: (seq) => Number.isInteger(seq) && seq >= 1 && seq <= 53,
}

const regions = fc
  .subarray([...vocabulary.regions])
  .chain((keys) => fc.shuffledSubarray(keys, { minLength: keys.length }))
  .map((keys) => keys.filter((key) => !keys.some((other) => isInside(key, other))))

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '南京 市民卡', 'a,b', ',', 'a+b', '50%', '%20', '#x', 'q=1&q=2', '👩‍👩‍👧'),
)

const parts = fc.record({
  regions,
  categories: fc.shuffledSubarray(LABELS),
  levels: fc.shuffledSubarray([...LEVELS]),
  text,
  sort: fc.record({
    column: fc.constantFrom('seq', 'title', 'organizations', 'category', 'region', 'level'),
    descending: fc.boolean(),
  }),
  group: fc.constantFrom(null, 'region', 'category', 'organization'),
  tab: fc.constantFrom(...TABS),
  stackMode: fc.constantFrom(...STACK_MODES),
  stackOrder: fc.oneof(
    fc.constant({ by: 'code' } as const),
    fc.record({ by: fc.constant('category' as const), category: fc.constantFrom(...LABELS) }),
  ),
  detail: fc.option(fc.integer({ min: 1, max: 53 })),
})
const view: fc.Arbitrary<ViewState> = parts.map((some) => ({ ...DEFAULT_VIEW, ...some }))

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('#', '&', '=', ',', '%', '+', '%E5%85', '%ud83d', '\ud83d', '320000', '320583'),
  fc.constantFrom('region=', 'category=', 'level=', 'q=', 'sort=-', 'group=', 'order=', 'case=1'),
  fc.constantFrom(...LABELS),
)
/** Rubbish, and rubbish that looks like an address. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
)

describe('the address of a view', () => {
  it('reads back as the same view, without a notice', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(decodeView(encodeView(v), vocabulary)).toEqual({ view: v, notices: [] })
        expect(decodeView(`#${encodeView(v)}`, vocabulary).view).toEqual(v)
      }),
      { numRuns: 1000 },
    )
  })

  it('holds but characters that an address may hold after #', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(encodeView(v)).toMatch(/^[A-Za-z0-9\-_.!~*'()%=&,]*$/)
      }),
    )
  })

  it('can be anything at all, and what is read of it is within the vocabulary', () => {
    fc.assert(
      fc.property(fragment, (s) => {
        const { view: read, notices } = decodeView(s, vocabulary)
        expect(read.regions.filter((key) => !vocabulary.regions.has(key))).toEqual([])
        expect(read.regions.filter((a) => read.regions.some((b) => isInside(a, b)))).toEqual([])
        expect(read.categories.filter((label) => !vocabulary.categories.has(label))).toEqual([])
        expect(read.detail === null || vocabulary.hasCase(read.detail)).toBe(true)
        for (const { raw } of notices) expect(raw.length).toBeLessThanOrEqual(41)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not change once it has been read and written', () => {
    fc.assert(
      fc.property(fragment, (s) => {
        const written = encodeView(decodeView(s, vocabulary).view)
        const again = decodeView(written, vocabulary)
        expect(encodeView(again.view)).toBe(written)
        expect(again.notices).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
