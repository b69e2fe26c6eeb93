import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isCounted,
  isInside,
  MISSING,
  OFF_MAP,
  ORGANIZATION,
  PARTS,
  partKey,
  PLACE,
  type Dimension,
} from '../../src/domain/index.ts'
import {
  chosenIn,
  CLASS_METHODS,
  decodeView,
  DEFAULT_VIEW,
  DRAWINGS,
  encodeView,
  filterGroup,
  FIXED_GROUPS,
  MAX_GROUPS,
  readEmbed,
  readFilterGroup,
  SCENE_FIGURES,
  STACK_MODES,
  TABS,
  withEmbed,
  type ViewState,
  type Vocabulary,
} from '../../src/view/index.ts'
import { ADDRESS_KEYS } from '../../src/view/url-keys.ts'

const CODES = ['110000', '110108', '320000', '320100', '320500', '320583', '330000', '330200']
/** Keys of values, and ids, with all that means something in an address. */
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
  '~',
  '~~',
  'value:x',
  MISSING,
]

const AREAS = CODES.filter((code) => code.endsWith('00'))
const KEYS = [...OFF_MAP, ...CODES, ...AREAS.flatMap((a) => PARTS.map((p) => partKey(a, p)))]
/** Organisations share with labels what is hard to write. */
const ORGANIZATIONS = [...LABELS, '宁波海关', '工委、管委会办公室', '~region=320000'].filter(
  Boolean,
)
const CASES = ['1', '41', 'a,b', '#1', '-2', '%20', '🗺️']

/** What means something else in an address: no list's dimension has such an id. */
const ADDRESS_WORDS = ['v', ...ADDRESS_KEYS.map(({ key }) => key)]

const dimension = (parts: Pick<Dimension, 'id' | 'kind'> & Partial<Dimension>): Dimension => ({
  label: parts.id,
  note: '',
  values: [],
  facet: true,
  column: true,
  ...parts,
})

const id = fc
  .oneof(
    fc.constantFrom(
      ...LABELS.filter(Boolean),
      'level',
      '维度',
      '__proto__x',
      'vertical',
      'organizations',
      'up,seq',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  )
  .filter((one) => ![...ADDRESS_WORDS, PLACE, ORGANIZATION, 'title', 'seq'].includes(one))
const kind = fc.constantFrom('nominal', 'ordinal', 'time', 'many', 'text', 'number')
/** Any list: its dimensions of any kind, with or without a place and organisations. */
const schema = fc
  .record({
    counted: fc.uniqueArray(
      fc.record({
        id,
        kind,
        values: fc
          .shuffledSubarray(LABELS, { minLength: 1 })
          .map((keys) => keys.map((key) => ({ key, label: key }))),
      }),
      { selector: (one) => one.id, maxLength: 4 },
    ),
    place: fc.boolean(),
    organization: fc.boolean(),
  })
  .map(({ counted, place, organization }): readonly Dimension[] => [
    dimension({ id: 'title', kind: 'title', facet: false }),
    ...(organization ? [dimension({ id: ORGANIZATION, kind: 'organization' })] : []),
    ...(place ? [dimension({ id: PLACE, kind: 'place' })] : []),
    ...counted.map((parts) =>
      dimension({ ...parts, facet: parts.kind !== 'text' && parts.kind !== 'number' }),
    ),
  ])

const vocabularyFor = (dimensions: readonly Dimension[]): Vocabulary => ({
  dimensions,
  hasRegion: (key) => KEYS.includes(key),
  hasArea: (code) => AREAS.includes(code),
  hasOrganization: (name) => ORGANIZATIONS.includes(name),
  hasCase: (one) => CASES.includes(one),
})

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

/** The default view with any filters that a list can have. */
function filtersOf(dimensions: readonly Dimension[]): fc.Arbitrary<ViewState> {
  const facets = dimensions.filter(({ facet, id: one }) => facet && one !== PLACE)
  const chosen = facets.map(({ id: one, values }) =>
    fc
      .shuffledSubarray(one === ORGANIZATION ? ORGANIZATIONS : values.map(({ key }) => key))
      .map((keys) => [one, keys] as const),
  )
  return fc.tuple(place, text, fc.tuple(...chosen)).map(([where, words, others]) => {
    const regions = dimensions.some(({ id: one }) => one === PLACE) ? where.regions : []
    const filters = [[PLACE, regions] as const, ...others].filter(([, keys]) => keys.length > 0)
    return {
      ...DEFAULT_VIEW,
      area: where.area,
      text: words,
      filters: Object.fromEntries(filters),
    }
  })
}

/** Any view of a list. */
function viewOf(dimensions: readonly Dimension[]): fc.Arbitrary<ViewState> {
  const counted = dimensions.filter(isCounted)
  const ids = counted.map((one) => one.id)
  const [main] = counted
  const facets = dimensions.filter(({ facet }) => facet).map((one) => one.id)
  const oneOf = (known: readonly string[]) => fc.constantFrom(null, ...known)
  const valueOf = (one: Dimension) => fc.constantFrom(...one.values.map(({ key }) => key))
  const share = fc.oneof(
    ...(main ? [valueOf(main).map((value) => ({ dimension: null, value }))] : []),
    ...counted.map((one) => valueOf(one).map((value) => ({ dimension: one.id, value }))),
    fc.constant(null),
  )
  const group = fc.oneof(
    fc.constantFrom(...KEYS),
    fc.constantFrom(...FIXED_GROUPS),
    filtersOf(dimensions).map(filterGroup),
  )
  const looks = oneOf(ids).chain((by) => {
    const axis = counted.find((one) => one.id === by) ?? (by === null ? main : undefined)
    const byValue = axis ? [valueOf(axis).map((value) => ({ by: 'value' as const, value }))] : []
    return fc.record({
      by: fc.constant(by),
      rows: oneOf(ids),
      sort: fc.record({
        column: fc.constantFrom('seq', ...dimensions.map((one) => one.id)),
        descending: fc.boolean(),
      }),
      group: oneOf(facets),
      tab: fc.constantFrom(...TABS),
      drawing: fc.constantFrom(...DRAWINGS),
      metric: share.chain((of) =>
        fc.constantFrom(
          { kind: 'count' } as const,
          { kind: 'per-population' } as const,
          ...(of ? [{ kind: 'share' as const, ...of }] : []),
        ),
      ),
      classMethod: fc.constantFrom(...CLASS_METHODS),
      groups: fc.uniqueArray(group, { maxLength: MAX_GROUPS }),
      reference: fc.option(fc.record({ within: fc.option(group), rest: fc.boolean() })),
      matrixOrder: fc.oneof(
        fc.constantFrom({ by: 'code' } as const, { by: 'total' } as const),
        ...byValue,
      ),
      stackMode: fc.constantFrom(...STACK_MODES),
      stackOrder: fc.oneof(fc.constant({ by: 'code' } as const), ...byValue),
      detail: oneOf(CASES),
    })
  })
  return fc
    .tuple(filtersOf(dimensions), looks)
    .map(([shown, looked]): ViewState => ({ ...shown, ...looked }))
}

/** A list, and a view of it. */
const listAndView = schema.chain((dimensions) =>
  fc.record({
    vocabulary: fc.constant(vocabularyFor(dimensions)),
    view: viewOf(dimensions),
    shown: filtersOf(dimensions),
  }),
)

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('#', '&', '=', ',', '%', '+', '%E5%85', '%ud83d', '\ud83d', '320000', '320583'),
  fc.constantFrom('region=', 'category=', 'level=', 'q=', 'sort=-', 'group=', 'order=', 'case=1'),
  fc.constantFrom('area=', 'area=320000', 'vertical=1', 'organization=', 'map=', 'classes=jenks'),
  fc.constantFrom(
    'metric=',
    'share:',
    'groups=',
    'against=',
    'rest',
    '~',
    'east',
    '320500-own',
    '%2C',
    '%26',
    '%3D',
  ),
  fc.constantFrom(
    'matrix=',
    'category:',
    'value:',
    'tab=',
    'stack=',
    'by=level&',
    'rows=',
    'level=',
  ),
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
      fc.property(listAndView, ({ view: v, vocabulary }) => {
        expect(decodeView(encodeView(v), vocabulary)).toEqual({ view: v, notices: [] })
        expect(decodeView(`#${encodeView(v)}`, vocabulary).view).toEqual(v)
      }),
      { numRuns: 1000 },
    )
  })

  it('says beside any view how the page is embedded, and the view stays the same', () => {
    const embed = fc.constantFrom(null, 'auto' as const, ...SCENE_FIGURES)
    fc.assert(
      fc.property(listAndView, embed, ({ view: v, vocabulary }, how) => {
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
      fc.property(listAndView, ({ view: v }) => {
        expect(encodeView(v)).toMatch(/^[A-Za-z0-9\-_.!~*'()%=&,]*$/)
      }),
    )
  })

  it('can be anything at all, and what is read of it is within the vocabulary', () => {
    fc.assert(
      fc.property(schema, fragment, (dimensions, s) => {
        const vocabulary = vocabularyFor(dimensions)
        const { view: read, notices } = decodeView(s, vocabulary)
        const { area } = read
        const regions = chosenIn(read, PLACE)
        expect(area === null || vocabulary.hasArea(area)).toBe(true)
        expect(regions.filter((key) => !vocabulary.hasRegion(key))).toEqual([])
        expect(regions.filter((key) => area !== null && !isInside(key, area))).toEqual([])
        expect(regions.filter((one) => regions.some((other) => isInside(one, other)))).toEqual([])
        for (const [facet, keys] of Object.entries(read.filters)) {
          const found = dimensions.find((one) => one.id === facet)
          expect(found?.facet).toBe(true)
          expect(keys.length).toBeGreaterThan(0)
          if (facet === PLACE) continue
          const known =
            facet === ORGANIZATION ? ORGANIZATIONS : (found?.values.map(({ key }) => key) ?? [])
          expect(keys.filter((key) => !known.includes(key))).toEqual([])
        }
        expect(read.groups.length).toBeLessThanOrEqual(MAX_GROUPS)
        expect(new Set(read.groups).size).toBe(read.groups.length)
        const compared = [...read.groups, read.reference?.within ?? '']
        for (const group of compared.filter((key) => key.startsWith('~'))) {
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
      fc.property(listAndView, ({ view, shown, vocabulary }) => {
        const { area, filters, text: words } = shown
        const group = filterGroup({ ...view, area, filters, text: words })
        expect(readFilterGroup(group, vocabulary)).toEqual(shown)
      }),
      { numRuns: 500 },
    )
  })

  it('does not change once it has been read and written', () => {
    fc.assert(
      fc.property(schema, fragment, (dimensions, s) => {
        const vocabulary = vocabularyFor(dimensions)
        const written = encodeView(decodeView(s, vocabulary).view)
        const again = decodeView(written, vocabulary)
        expect(encodeView(again.view)).toBe(written)
        expect(again.notices).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
