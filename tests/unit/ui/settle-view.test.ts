import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { failed, here, waiting, type Answer, type Settled } from '../../../src/domain/index.ts'
import { settleViews } from '../../../src/ui/settle-view.ts'
import type { AppState } from '../../../src/ui/shared/app-context.tsx'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/index.ts'

const viewOf = (text: string): ViewState => ({ ...DEFAULT_VIEW, text })

/** A page that asks one question a view; those with a text are answered by hand. */
function setUp() {
  const store = createStore(
    () => ({ view: DEFAULT_VIEW, shown: DEFAULT_VIEW, querying: false }) as unknown as AppState,
  )
  const answers = new Map<string, (settled: Settled<null>) => void>()
  const signals = new Map<string, AbortSignal>()
  const stop = settleViews(store, (view, signal): readonly Answer<unknown>[] => {
    signals.set(view.text, signal)
    if (view.text === '') return [here(null)]
    const late = new Promise<Settled<null>>((resolve) => {
      answers.set(view.text, resolve)
    })
    return [here(null), waiting(late)]
  })
  const show = (text: string) => store.setState({ view: viewOf(text) })
  const answer = async (text: string, settled: Settled<null> = here(null)) => {
    answers.get(text)?.(settled)
    await vi.advanceTimersByTimeAsync(0)
  }
  const state = () => {
    const { view, shown, querying } = store.getState()
    return { view: view.text, shown: shown.text, querying }
  }
  return { store, show, answer, state, signals, stop }
}

describe('the view that is shown', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('moves in the same turn where all is here', () => {
    const { store, state } = setUp()
    const next = { ...DEFAULT_VIEW, tab: 'matrix' } as const
    store.setState({ view: next })
    expect(store.getState().shown).toBe(next)
    expect(state().querying).toBe(false)
  })

  it('stays until the last answer is here, and only a long wait is said', async () => {
    const { show, answer, state } = setUp()
    show('a')
    expect(state()).toEqual({ view: 'a', shown: '', querying: false })
    await vi.advanceTimersByTimeAsync(140)
    expect(state().querying).toBe(false)
    await vi.advanceTimersByTimeAsync(20)
    expect(state()).toEqual({ view: 'a', shown: '', querying: true })
    await answer('a')
    expect(state()).toEqual({ view: 'a', shown: 'a', querying: false })
    await vi.advanceTimersByTimeAsync(1000)
    expect(state().querying).toBe(false)
  })

  it('is never one that was asked for before another', async () => {
    const { show, answer, state, signals } = setUp()
    show('a')
    show('b')
    expect(signals.get('a')?.aborted).toBe(true)
    await answer('a')
    expect(state().shown).toBe('')
    await answer('b')
    expect(state().shown).toBe('b')

    show('c')
    show('d')
    await answer('d')
    await answer('c')
    expect(state().shown).toBe('d')
  })

  it('is said to be behind also while one types faster than anything is answered', async () => {
    const { show, state } = setUp()
    for (const text of ['a', 'ab', 'abc']) {
      show(text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(state()).toEqual({ view: 'abc', shown: '', querying: true })
  })

  it('moves when answers have failed too: what could not be had says so in its place', async () => {
    const { show, answer, state } = setUp()
    show('a')
    await answer('a', failed({ code: 'unreachable', detail: '' }))
    expect(state()).toEqual({ view: 'a', shown: 'a', querying: false })
  })

  it('goes back to what is here at once, and forgets what it waited for', async () => {
    const { show, answer, state } = setUp()
    show('a')
    await vi.advanceTimersByTimeAsync(200)
    show('')
    expect(state()).toEqual({ view: '', shown: '', querying: false })
    await answer('a')
    expect(state().shown).toBe('')
  })

  it('follows no more once that is over', async () => {
    const { show, answer, state, signals, stop } = setUp()
    show('a')
    stop()
    expect(signals.get('a')?.aborted).toBe(true)
    await answer('a')
    await vi.advanceTimersByTimeAsync(1000)
    show('')
    expect(state()).toEqual({ view: '', shown: '', querying: false })
    show('b')
    expect(signals.has('b')).toBe(false)
  })
})
