import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packText, unpackText } from '../../src/platform/index.ts'
import {
  decodeSceneFile,
  decodeSceneText,
  editScene,
  encodeSceneFile,
  encodeSceneText,
  exchangeScenes,
  insertScenes,
  MAX_SCENES,
  moveScene,
  removeScenes,
  SCENE_FIGURES,
  stepScene,
  type Scene,
  type SceneChange,
} from '../../src/view/index.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '江苏省 · 公共服务类 · 地图',
    '',
    ' ',
    '"',
    '\\',
    '\u2028',
    '\ud83d',
    '<b>',
    '[1]',
  ),
)
const viewPart = fc.constantFrom('region=320000', 'q=%E5%B8%82', 'tab=matrix', 'area=330000', 'x')
const view = fc.array(viewPart, { maxLength: 3 }).map((parts) => parts.join('&'))
const kept = fc.record({
  title: words,
  note: words,
  picture: fc.constantFrom(...SCENE_FIGURES),
  view,
})
const keptList = fc.array(kept, { minLength: 1, maxLength: 12 })
const withoutIds = (scenes: readonly Scene[]) =>
  scenes.map(({ title, note, picture, view }) => ({ title, note, picture, view }))

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const scene = fc
  .record({ id: fc.constantFrom(...IDS), title: words, note: words })
  .map((named): Scene => ({ ...named, picture: 'map', view: '' }))
const list = fc.uniqueArray(scene, { selector: ({ id }) => id, maxLength: IDS.length })
const id = fc.constantFrom(...IDS)
const change: fc.Arbitrary<SceneChange> = fc.oneof(
  fc.tuple(fc.array(scene), fc.option(id)).map(([added, before]) => insertScenes(added, before)),
  fc.tuple(id, words).map(([one, title]) => editScene(one, { title })),
  fc.tuple(id, fc.option(id)).map(([one, before]) => moveScene(one, before)),
  fc.array(id).map(removeScenes),
  fc.tuple(fc.array(id), fc.array(scene)).map(([gone, added]) => exchangeScenes(gone, added)),
  fc
    .tuple(list, id, fc.constantFrom<-1 | 1>(-1, 1))
    .map(([seen, one, by]) => stepScene(seen, one, by)),
)
const ids = (scenes: readonly Scene[]) => scenes.map(({ id }) => id)

describe('a change of a list of scenes', () => {
  it('leaves every id once, and applied once more changes nothing', () => {
    fc.assert(
      fc.property(list, fc.array(change, { maxLength: 6 }), (scenes, changes) => {
        let now: readonly Scene[] = scenes
        for (const one of changes) {
          now = one(now)
          expect(new Set(ids(now)).size).toBe(now.length)
          expect(one(now)).toEqual(now)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses nothing when it puts in, moves or changes', () => {
    fc.assert(
      fc.property(list, fc.array(scene), id, fc.option(id), (scenes, added, one, before) => {
        const put = insertScenes(added, before)(scenes)
        expect(put.filter((kept) => scenes.includes(kept))).toEqual(scenes)
        expect(new Set(ids(put))).toEqual(new Set([...ids(scenes), ...ids(added)]))
        const moved = moveScene(one, before)(scenes)
        expect(moved.toSorted(byId)).toEqual(scenes.toSorted(byId))
        const others = (all: readonly Scene[]) => all.filter((kept) => kept.id !== one)
        expect(others(moved)).toEqual(scenes.filter((kept) => kept.id !== one))
        if (before !== null && before !== one && ids(scenes).includes(before)) {
          expect(ids(moved).indexOf(one)).toBe(
            ids(scenes).includes(one) ? ids(moved).indexOf(before) - 1 : -1,
          )
        }
        expect(ids(editScene(one, { title: 'x' })(scenes))).toEqual(ids(scenes))
      }),
    )
  })

  it('moves by one place, and back', () => {
    fc.assert(
      fc.property(list, id, fc.constantFrom<-1 | 1>(-1, 1), (scenes, one, by) => {
        const moved = stepScene(scenes, one, by)(scenes)
        const from = ids(scenes).indexOf(one)
        const can = from >= 0 && scenes[from + by] !== undefined
        expect(ids(moved).indexOf(one)).toBe(can ? from + by : from)
        expect(can ? stepScene(moved, one, by < 0 ? 1 : -1)(moved) : moved).toEqual(scenes)
      }),
    )
  })

  it('exchanged and exchanged back is what it was', () => {
    fc.assert(
      fc.property(list, fc.array(kept, { maxLength: 5 }), (scenes, others) => {
        const added = others.map((other, i): Scene => ({ ...other, id: `new ${i}` }))
        const now = exchangeScenes(ids(scenes), added)(scenes)
        expect(now).toEqual(added)
        expect(exchangeScenes(ids(added), scenes)(now)).toEqual(scenes)
      }),
    )
  })
})

const byId = (a: Scene, b: Scene) => (a.id < b.id ? -1 : 1)

describe('scenes in a file and in a link', () => {
  it('read back as the same scenes', async () => {
    const origin = { id: 'list', title: '名单' }
    await fc.assert(
      fc.asyncProperty(keptList, async (scenes) => {
        const file = decodeSceneFile(encodeSceneFile(origin, scenes))
        expect(file).toEqual({ ok: true, value: { origin, scenes, skipped: 0 } })
        const packed = await packText(encodeSceneText(scenes))
        expect(packed).toMatch(/^[\w-]+$/)
        const text = await unpackText(packed)
        expect(text.ok && decodeSceneText(text.value)).toEqual({
          ok: true,
          value: { scenes, skipped: 0 },
        })
      }),
      { numRuns: 100 },
    )
  })

  const json = fc.jsonValue().map((value) => JSON.stringify(value))
  const nearlyFile = fc
    .tuple(keptList, fc.nat(), fc.nat(), fc.string())
    .map(([scenes, from, length, put]) => {
      const text = encodeSceneFile({ id: 'list', title: '' }, scenes)
      const at = from % text.length
      return text.slice(0, at) + put + text.slice(at + (length % 20))
    })
  const likeFile = fc
    .jsonValue()
    .map((scenes) => JSON.stringify({ format: 'egov-atlas-scenes', version: 1, scenes }))
  const likeText = fc.array(fc.jsonValue()).map((rows) => JSON.stringify([1, ...rows]))
  const anything = fc.oneof(fc.string({ unit: 'binary' }), json, nearlyFile, likeFile, likeText)

  it('can be anything at all: scenes, or the name of what is wrong', () => {
    const ERRORS = ['not-scenes', 'newer', 'none', 'too-many']
    fc.assert(
      fc.property(anything, (text) => {
        for (const read of [decodeSceneFile(text), decodeSceneText(text)]) {
          if (!read.ok) {
            expect(ERRORS).toContain(read.error)
            continue
          }
          const { scenes, skipped } = read.value
          expect(scenes.length + skipped).toBeLessThanOrEqual(MAX_SCENES)
          expect(scenes.length).toBeGreaterThan(0)
          for (const { title, note, picture, view } of scenes) {
            expect([typeof title, typeof note, typeof view]).toEqual(['string', 'string', 'string'])
            expect(SCENE_FIGURES).toContain(picture)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('packed text can be anything at all too', async () => {
    const base = fc
      .base64String()
      .map((text) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))
    const packed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom('d', 'p', 'x', ''), base).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(packed, async (text) => {
        const read = await unpackText(text)
        expect(read.ok ? typeof read.value : read.error).toBe(read.ok ? 'string' : 'damaged')
      }),
      { numRuns: 500 },
    )
  })

  it('carry no ids', () => {
    fc.assert(
      fc.property(list, (scenes) => {
        fc.pre(scenes.length > 0)
        const read = decodeSceneText(encodeSceneText(scenes))
        expect(read.ok && read.value.scenes).toEqual(withoutIds(scenes))
      }),
      { numRuns: 20 },
    )
  })
})
