import { describe, expect, it } from 'vitest'
import { failed, settle, waiting, type Settled } from '../../../src/domain/index.ts'
import type { CaseSource, Names } from '../../../src/engine/index.ts'
import { readView, withoutNames } from '../../../src/view/index.ts'
import { FROZEN_FACTS, FROZEN_LIST, frozenSource } from '../../fixtures/frozen-list.ts'

/** An organisation of the list. */
const KNOWN = FROZEN_LIST.cases.flatMap(({ organizations }) => organizations)[0] ?? ''
const GONE = failed({ code: 'unreachable', detail: '' } as const)

/** A source that looks names up later, and says how often it was asked. */
function lateSource(answer?: Settled<Names>) {
  const source = frozenSource()
  let asked = 0
  const late: CaseSource = {
    ...source,
    known: (names, signal) => {
      asked++
      return waiting(Promise.resolve(answer ?? settle(source.known(names, signal))))
    },
  }
  return { late, asked: () => asked }
}

describe('an address', () => {
  it('without names that only the source knows is read at once, from any source', () => {
    const { late, asked } = lateSource()
    const read = readView('region=320000&q=x&groups=east', FROZEN_FACTS, late)
    expect(read).toMatchObject({ state: 'here', value: { notices: [] } })
    expect(asked()).toBe(0)
  })

  it('that names a division whose name could not be looked up is not said to be wrong', async () => {
    const fragment = 'area=659000&region=659001&category=无&groups=659002'
    const read = await settle(readView(fragment, FROZEN_FACTS, frozenSource()))
    if (read.state === 'failed') throw new Error(read.error.code)
    expect(withoutNames(read.value).notices).toEqual([
      { code: 'unread-division', raw: '659000', dimension: '' },
      { code: 'unread-division', raw: '659001', dimension: 'region' },
      { code: 'unknown-value', raw: '无', dimension: 'category' },
      { code: 'unread-division', raw: '659002', dimension: '' },
    ])
  })

  it('with names waits for them, and names those that the list does not have', async () => {
    const { late, asked } = lateSource()
    const read = readView(`case=999&organization=${KNOWN},无此局`, FROZEN_FACTS, late)
    expect(read.state).toBe('waiting')
    const settled = await settle(read)
    expect(asked()).toBe(1)
    expect(settled).toMatchObject({
      state: 'here',
      value: {
        view: { detail: null, filters: { organization: [KNOWN] } },
        notices: [
          { code: 'unknown-case', raw: '999' },
          { code: 'unknown-value', raw: '无此局', dimension: 'organization' },
        ],
      },
    })
  })

  it('looks up the names in a filter that is compared too', async () => {
    const { late } = lateSource()
    const group = encodeURIComponent('~organization=%E6%97%A0%E6%AD%A4%E5%B1%80')
    const settled = await settle(readView(`groups=${group}`, FROZEN_FACTS, late))
    expect(settled).toMatchObject({
      value: { view: { groups: [] }, notices: [{ code: 'unknown-comparison' }] },
    })
  })

  it('whose names cannot be looked up is taken as it stands, not as unknown', async () => {
    const { late } = lateSource(GONE)
    const settled = await settle(readView('case=999', FROZEN_FACTS, late))
    expect(settled).toMatchObject({
      state: 'here',
      value: { view: { detail: '999' }, notices: [] },
    })
  })

  it('that nobody waits for any more is given up', async () => {
    const stop = new AbortController()
    const { late } = lateSource(failed({ code: 'aborted', detail: '' }))
    const read = settle(readView('case=41', FROZEN_FACTS, late, stop.signal))
    stop.abort()
    expect((await read).state).toBe('failed')
  })
})
