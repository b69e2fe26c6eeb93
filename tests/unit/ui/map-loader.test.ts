import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import {
  err,
  failed,
  here,
  ok,
  WAITING,
  type Division,
  type MapFile,
  type Result,
} from '../../../src/domain/index.ts'
import type { MapError } from '../../../src/platform/index.ts'
import { createLoader } from '../../../src/ui/load-once.ts'
import { createMapLoader, createNameLoader } from '../../../src/ui/map-loader.ts'
import type { AppState } from '../../../src/ui/shared/app-context.tsx'
import { readMap } from '../build/map-reading.ts'

type Loaded = Result<{ readonly map: MapFile }, MapError>

const GONE: MapError = { code: 'unreachable', path: 'maps/320000.json', status: 0 }

/** A loader whose files are answered by hand, one after another. */
function setUp(known: readonly Division[] = []) {
  const asked: string[] = []
  const answers: ((loaded: Loaded) => void)[] = []
  const store = createStore(() => ({ maps: {} }) as unknown as AppState)
  const divisions = new Map(known.map((division) => [division.code, division]))
  const request = createMapLoader({
    store,
    divisions,
    load: (name) => {
      asked.push(name)
      return new Promise((resolve) => answers.push(resolve))
    },
  })
  const answer = async (loaded: Loaded) => {
    answers.shift()?.(loaded)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { asked, answer, request, divisions, entry: (name: string) => store.getState().maps[name] }
}

const jiangsu = readMap('320000')

describe('the loader of maps', () => {
  it('asks for each map once, whether it is there or on its way', async () => {
    const { asked, answer, request, entry } = setUp()
    request('320000')
    request('320000')
    expect(entry('320000')).toEqual(WAITING)
    await answer(ok({ map: jiangsu }))
    expect(entry('320000')).toEqual(here(jiangsu))
    request('320000')
    expect(asked).toEqual(['320000'])
    request('330000')
    expect(asked).toEqual(['320000', '330000'])
    expect(entry('320000')?.state).toBe('here')
  })

  it('asks again after a failure, and can then succeed', async () => {
    const { asked, answer, request, entry } = setUp()
    request('320000')
    await answer(err(GONE))
    expect(entry('320000')).toEqual(failed(GONE))
    request('320000')
    expect(entry('320000')).toEqual(WAITING)
    await answer(ok({ map: jiangsu }))
    expect(entry('320000')?.state).toBe('here')
    expect(asked).toHaveLength(2)
  })

  it('keeps two maps apart that arrive in the other order', async () => {
    const { answer, request, entry } = setUp()
    request('320000')
    request('653200')
    await answer(ok({ map: jiangsu }))
    await answer(err(GONE))
    expect([entry('320000')?.state, entry('653200')?.state]).toEqual(['here', 'failed'])
  })

  it('learns the names on a map before it is shown, and of what has no shape', async () => {
    const { answer, request, divisions } = setUp([{ code: '320500', name: '苏州（名单）' }])
    request('320000')
    await answer(ok({ map: jiangsu }))
    expect(divisions.get('320100')).toEqual({ code: '320100', name: '南京市' })
    expect(divisions.get('320500')?.name).toBe('苏州（名单）')
    request('653200')
    await answer(ok({ map: readMap('653200') }))
    expect(divisions.get('653228')?.name).toBe('和康县')
  })

  it('learns the names of what stands in an inset only, but not of lines and land around', async () => {
    const { answer, request, divisions } = setUp()
    request('460000')
    await answer(ok({ map: readMap('460000') }))
    expect(divisions.get('460300')?.name).toBe('三沙市')
    expect(divisions.has('')).toBe(false)
    expect(divisions.has('450000')).toBe(false)
  })
})

describe('the names of divisions', () => {
  const entry = (name: string) => ({ name, children: 0, hasMap: false })
  const index = { divisions: { 320000: entry('江苏省'), 320100: entry('南京市') } }
  const setUpNames = (...answers: (typeof index | null)[]) => {
    const divisions = new Map([['320000', { code: '320000', name: '江苏' }]])
    const states: string[] = []
    const asked = vi.fn<() => Promise<typeof index | null>>(() =>
      Promise.resolve(answers.shift() ?? null),
    )
    const loadNames = createNameLoader({
      load: asked,
      divisions,
      onChange: ({ state }) => states.push(state),
    })
    const names = () => [...divisions.values()].map(({ name }) => name)
    return { loadNames, names, states, asked }
  }

  it('are added where they are not known, and fetched once', async () => {
    const { loadNames, names, states, asked } = setUpNames(index)
    expect(await Promise.all([loadNames(), loadNames()])).toEqual([true, true])
    expect(await loadNames()).toBe(true)
    expect(names()).toEqual(['江苏', '南京市'])
    expect(states).toEqual(['waiting', 'here'])
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('that cannot be had are said to be unknown, and asked for again', async () => {
    const { loadNames, names, states } = setUpNames(null, index)
    expect(await loadNames()).toBe(false)
    expect(names()).toEqual(['江苏'])
    expect(await loadNames()).toBe(true)
    expect(states).toEqual(['waiting', 'failed', 'waiting', 'here'])
  })
})

describe('what is loaded once', () => {
  it('is asked for once, and again after a failure, which is never an empty value', async () => {
    const answers = [null, 'residents']
    const states: unknown[] = []
    let asked = 0
    const request = createLoader(
      'population.csv',
      () => {
        asked++
        return Promise.resolve(answers.shift() ?? null)
      },
      (state) => states.push(state),
    )
    request()
    request()
    expect(states).toEqual([WAITING])
    await Promise.resolve()
    expect(states.at(-1)).toEqual(failed({ code: 'unreachable', detail: 'population.csv' }))
    request()
    expect(states.at(-1)).toEqual(WAITING)
    await Promise.resolve()
    expect(states.at(-1)).toEqual(here('residents'))
    request()
    expect(asked).toBe(2)
  })
})
