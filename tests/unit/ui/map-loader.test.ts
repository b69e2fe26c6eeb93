import { describe, expect, it } from 'vitest'
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
import { createMapLoader, learnIndex } from '../../../src/ui/map-loader.ts'
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

describe('learnIndex', () => {
  it('adds what is not known and leaves what is', () => {
    const divisions = new Map([['320000', { code: '320000', name: '江苏' }]])
    const entry = (name: string) => ({ name, children: 0, hasMap: false })
    learnIndex(divisions, { divisions: { 320000: entry('江苏省'), 320100: entry('南京市') } })
    expect([...divisions.values()].map(({ name }) => name)).toEqual(['江苏', '南京市'])
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
    const first = [request(), request()]
    expect(states).toEqual([WAITING])
    expect(await Promise.all(first)).toEqual([false, false])
    expect(states.at(-1)).toEqual(failed({ code: 'unreachable', detail: 'population.csv' }))
    const second = request()
    expect(states.at(-1)).toEqual(WAITING)
    expect(await second).toBe(true)
    expect(states.at(-1)).toEqual(here('residents'))
    expect(await request()).toBe(true)
    expect(asked).toBe(2)
  })
})
