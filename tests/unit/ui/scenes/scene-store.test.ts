import { describe, expect, it } from 'vitest'
import type { SceneStorage } from '../../../../src/platform/index.ts'
import { createSceneStore, withIds } from '../../../../src/ui/scenes/scene-store.ts'
import { editScene, insertScenes, moveScene, removeScenes } from '../../../../src/view/index.ts'

/** A browser's storage in memory, with several windows on it. */
function createBrowser(kept?: unknown) {
  const browser = { kept, refuses: false, windows: [] as (() => void)[] }
  const open = (): SceneStorage => {
    let own: (() => void) | null = null
    return {
      read: () =>
        browser.refuses ? Promise.reject(new Error('no')) : Promise.resolve(browser.kept),
      async update(change) {
        await Promise.resolve()
        if (browser.refuses) throw new Error('no')
        const value = change(browser.kept)
        browser.kept = structuredClone(value)
        for (const tell of browser.windows) if (tell !== own) tell()
        return value
      },
      onChange(listener) {
        own = listener
        browser.windows.push(listener)
        return () => undefined
      },
    }
  }
  return { browser, open }
}

const scenes = (...titles: string[]) =>
  titles.map((title) => ({ id: title, title, note: '', picture: 'map' as const, view: '' }))
const noGuard = () => () => undefined
const open = (storage: SceneStorage, guard: () => () => void = noGuard) =>
  createSceneStore(storage, guard)
type Store = ReturnType<typeof open>
const titles = ({ state }: Store) => state.getState().scenes.map(({ title }) => title)
const settle = async (...stores: readonly Store[]) => {
  for (let i = 0; i < 4; i++) for (const store of stores) await store.settled()
}

describe('the scenes of a list', () => {
  it('are there again in a later visit, in their order', async () => {
    const { open: storage } = createBrowser()
    const store = open(storage())
    expect(store.state.getState().storage).toBe('loading')
    store.change(insertScenes(scenes('a', 'b', 'c')))
    store.change(moveScene('c', 'a'))
    store.change(editScene('b', { note: '备注' }))
    expect(titles(store)).toEqual(['c', 'a', 'b'])
    await settle(store)
    const later = open(storage())
    await settle(later)
    expect(later.state.getState()).toMatchObject({ storage: 'kept' })
    expect(later.state.getState().scenes).toEqual(store.state.getState().scenes)
    expect(titles(later)).toEqual(['c', 'a', 'b'])
  })

  it('changed in two windows at once: neither loses what the other did', async () => {
    const { browser, open: storage } = createBrowser()
    const [one, other] = [open(storage()), open(storage())]
    await settle(one, other)
    one.change(insertScenes(scenes('a', 'b')))
    other.change(insertScenes(scenes('x')))
    await settle(one, other)
    one.change(editScene('x', { title: 'X' }))
    other.change(removeScenes(['a']))
    await settle(one, other)
    expect(titles(one).sort()).toEqual(['X', 'b'])
    expect(titles(other)).toEqual(titles(one))
    expect(browser.kept).toMatchObject({ version: 1, scenes: one.state.getState().scenes })
  })

  it('refused by the browser live on, guard the page, and are kept as soon as that works', async () => {
    const { browser, open: storage } = createBrowser({ version: 1, scenes: scenes('old') })
    browser.refuses = true
    const guards: boolean[] = []
    const store = open(storage(), () => {
      guards.push(true)
      return () => guards.push(false)
    })
    await settle(store)
    expect(store.state.getState().storage).toBe('refused')
    expect(guards).toEqual([])
    store.change(insertScenes(scenes('a')))
    store.change(insertScenes(scenes('b')))
    await settle(store)
    expect(titles(store)).toEqual(['a', 'b'])
    expect(guards).toEqual([true])
    store.takenAway()
    expect(guards).toEqual([true, false])
    store.change(editScene('a', { title: 'A' }))
    await settle(store)
    expect(guards).toEqual([true, false, true])

    browser.refuses = false
    store.change(removeScenes(['b']))
    await settle(store)
    expect(store.state.getState().storage).toBe('kept')
    expect(titles(store)).toEqual(['old', 'A'])
    expect(guards).toEqual([true, false, true, false])
  })

  it('kept by a later version are not written over', async () => {
    const { browser, open: storage } = createBrowser({ version: 2, scenes: 'another way' })
    const store = open(storage())
    store.change(insertScenes(scenes('a')))
    await settle(store)
    expect(store.state.getState().storage).toBe('refused')
    expect(titles(store)).toEqual(['a'])
    expect(browser.kept).toEqual({ version: 2, scenes: 'another way' })
  })

  it('from outside get ids of their own', () => {
    const [scene] = scenes('a')
    const made = withIds([scene!, scene!])
    expect(new Set([...made.map(({ id }) => id), 'a']).size).toBe(3)
  })
})
