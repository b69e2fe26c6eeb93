import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside, LEVELS, PARTS, partKey } from '../../src/domain/index.ts'
import {
  CLASS_METHODS,
  decodeView,
  DEFAULT_VIEW,
  DRAWINGS,
  encodeView,
  filterGroup,
  FIXED_GROUPS,
  isKnownRegion,
  MAX_GROUPS,
  readEmbed,
  readFilterGroup,
  SCENE_PICTURES,
  STACK_MODES,
  TABS,
  withEmbed,
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

const AREAS = CODES.filter((code) => code.endsWith('00'))
const KEYS = ['central', ...CODES, ...AREAS.flatMap((area) => PARTS.map((p) => partKey(area, p)))]
/** Organisations share with labels what is hard to write. */
const ORGANIZATIONS = [...LABELS, '宁波海关', '工委、管委会办公室', '~region=320000']

const vocabulary: Vocabulary = {
  hasRegion: (key) => isKnownRegion(key, (code) => CODES.includes(code)),
  hasArea: (code) => AREAS.includes(code),
  categories: new Set(LABELS),
  hasOrganization: (name) => ORGANIZATIONS.includes(name),
  hasCase: (seq) => Number.isInteger(seq) && seq >= 1 && seq <= 53,
}

/** Where one looks, and regions strictly inside it, none in another. */
const place = fc
  .option(fc.constantFrom(...AREAS))
  .chain((area) => {
    const inside = KEYS.filter((key) => area === null || isInside(key, area))
    return fc.record({ area: fc.constant(area), regions: fc.shuffledSubarray(inside) })
  })
  .map(({ area, regions }) => ({
    area,
    regions: regions.filter((key) => !regions.some((other) => isInside(key, other))),
  }))

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '南京 市民卡', 'a,b', ',', 'a+b', '50%', '%20', '#x', 'q=1&q=2', '👩‍👩‍👧'),
)

const filters = fc
  .tuple(
    place,
    fc.record({
      categories: fc.shuffledSubarray(LABELS),
      levels: fc.shuffledSubarray([...LEVELS]),
      vertical: fc.boolean(),
      organizations: fc.shuffledSubarray(ORGANIZATIONS),
      text,
    }),
  )
  .map(([where, what]): ViewState => ({ ...DEFAULT_VIEW, ...where, ...what }))

const group = fc.oneof(
  fc.constantFrom(...KEYS),
  fc.constantFrom(...FIXED_GROUPS),
  filters.map(filterGroup),
)
const byCategory = fc.record({
  by: fc.constant('category' as const),
  category: fc.constantFrom(...LABELS),
})
const looks = fc.record({
  sort: fc.record({
    column: fc.constantFrom('seq', 'title', 'organizations', 'category', 'region', 'level'),
    descending: fc.boolean(),
  }),
  group: fc.constantFrom(null, 'region', 'category', 'organization'),
  tab: fc.constantFrom(...TABS),
  drawing: fc.constantFrom(...DRAWINGS),
  metric: fc.oneof(
    fc.constantFrom({ kind: 'count' } as const, { kind: 'per-population' } as const),
    fc.record({ kind: fc.constant('share' as const), category: fc.constantFrom(...LABELS) }),
  ),
  classMethod: fc.constantFrom(...CLASS_METHODS),
  groups: fc.uniqueArray(group, { maxLength: MAX_GROUPS }),
  matrixOrder: fc.oneof(
    fc.constantFrom({ by: 'code' } as const, { by: 'total' } as const),
    byCategory,
  ),
  stackMode: fc.constantFrom(...STACK_MODES),
  stackOrder: fc.oneof(fc.constant({ by: 'code' } as const), byCategory),
  detail: fc.option(fc.integer({ min: 1, max: 53 })),
})
/** Any view within the vocabulary. */
const view = fc.tuple(filters, looks).map(([shown, looked]): ViewState => ({ ...shown, ...looked }))

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('#', '&', '=', ',', '%', '+', '%E5%85', '%ud83d', '\ud83d', '320000', '320583'),
  fc.constantFrom('region=', 'category=', 'level=', 'q=', 'sort=-', 'group=', 'order=', 'case=1'),
  fc.constantFrom('area=', 'area=320000', 'vertical=1', 'organization=', 'map=', 'classes=jenks'),
  fc.constantFrom('metric=', 'share:', 'groups=', '~', 'east', '320500-own', '%2C', '%26', '%3D'),
  fc.constantFrom('matrix=', 'category:', 'tab=', 'stack='),
  fc.constantFrom(...LABELS),
)
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
/** Rubbish, and rubbish that looks like an address. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 5 }).map((pieces) => `area=320000&region=${pieces.join(',')}`),
  fc.array(piece, { maxLength: 5 }).map((pieces) => `groups=~${pieces.map(encode).join('')},east`),
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

  it('says beside any view how the page is embedded, and the view stays the same', () => {
    const embed = fc.constantFrom(null, 'auto' as const, ...SCENE_PICTURES)
    fc.assert(
      fc.property(view, embed, (v, how) => {
        const written = withEmbed(encodeView(v), how)
        expect(readEmbed(written)).toBe(how)
        expect(readEmbed(`#${written}`)).toBe(how)
        expect(decodeView(written, vocabulary)).toEqual({ view: v, notices: [] })
      }),
      { numRuns: 500 },
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
        const { area } = read
        expect(area === null || vocabulary.hasArea(area)).toBe(true)
        expect(read.regions.filter((key) => !vocabulary.hasRegion(key))).toEqual([])
        expect(read.regions.filter((key) => area !== null && !isInside(key, area))).toEqual([])
        expect(read.regions.filter((a) => read.regions.some((b) => isInside(a, b)))).toEqual([])
        expect(read.categories.filter((label) => !vocabulary.categories.has(label))).toEqual([])
        expect(read.organizations.filter((name) => !vocabulary.hasOrganization(name))).toEqual([])
        expect(read.groups.length).toBeLessThanOrEqual(MAX_GROUPS)
        expect(new Set(read.groups).size).toBe(read.groups.length)
        for (const group of read.groups.filter((key) => key.startsWith('~'))) {
          const shown = readFilterGroup(group, vocabulary)
          expect(shown && filterGroup(shown)).toBe(group)
        }
        expect(read.detail === null || vocabulary.hasCase(read.detail)).toBe(true)
        for (const { raw } of notices) expect(raw.length).toBeLessThanOrEqual(41)
      }),
      { numRuns: 2000 },
    )
  })

  it('holds a filter as a group that reads back as that filter', () => {
    fc.assert(
      fc.property(filters, looks, (shown, looked) => {
        const group = filterGroup({ ...shown, ...looked })
        expect(readFilterGroup(group, vocabulary)).toEqual(shown)
      }),
      { numRuns: 500 },
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
