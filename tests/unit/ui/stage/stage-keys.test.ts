import { describe, expect, it } from 'vitest'
import {
  commandOf,
  type KeyPlace,
  type KeyPress,
  type StageCommand,
} from '../../../../src/ui/stage/stage-keys.ts'

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...more,
})
const NOWHERE: KeyPlace = { taken: false, button: false, scroller: false }
const SHIFT = { shiftKey: true }

const TABLE: readonly (readonly [string, Partial<KeyPress>, StageCommand | null])[] = [
  ['ArrowRight', {}, { type: 'next' }],
  ['ArrowLeft', {}, { type: 'previous' }],
  ['PageDown', {}, { type: 'next' }],
  ['PageUp', {}, { type: 'previous' }],
  ['Space', {}, { type: 'next' }],
  ['Space', SHIFT, { type: 'previous' }],
  ['Home', {}, { type: 'first' }],
  ['End', {}, { type: 'last' }],
  ['Digit1', {}, { type: 'scene', at: 0 }],
  ['Digit9', {}, { type: 'scene', at: 8 }],
  ['Numpad3', {}, { type: 'scene', at: 2 }],
  ['Digit0', {}, null],
  ['KeyB', {}, { type: 'black' }],
  ['Period', {}, { type: 'black' }],
  ['KeyN', {}, { type: 'notes' }],
  ['KeyF', {}, { type: 'full-screen' }],
  ['Slash', SHIFT, { type: 'help' }],
  ['Slash', {}, null],
  ['Escape', {}, { type: 'leave' }],
  ['KeyB', SHIFT, null],
  ['Digit1', SHIFT, null],
  ['ArrowRight', SHIFT, null],
  // What the browser and the clickers have other uses for.
  ['F5', {}, null],
  ['F11', {}, null],
  ['Tab', {}, null],
  ['Enter', {}, null],
  ['ArrowDown', {}, null],
  ['KeyA', {}, null],
]

describe('the keys of a presentation', () => {
  it.each(TABLE)('%s with %j', (code, more, command) => {
    expect(commandOf(press(code, more), NOWHERE, true)).toEqual(command)
  })

  it('are nobody else’s: not with Ctrl, Alt or the system key, not held down, not while composing', () => {
    for (const [code, more] of TABLE) {
      for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const) {
        const asked = commandOf(press(code, { ...more, [held]: true }), NOWHERE, true)
        expect(asked, `${code} ${held}`).toBeNull()
      }
    }
  })

  it('are letters and digits only where those are on; all others stay', () => {
    const off = TABLE.filter(([code]) => /^(?:Key|Digit|Numpad|Period)/.test(code))
    expect(off.length).toBeGreaterThan(6)
    for (const [code, more, command] of TABLE) {
      const single = /^(?:Key|Digit|Numpad|Period)/.test(code)
      expect(commandOf(press(code, more), NOWHERE, false), code).toEqual(single ? null : command)
    }
  })

  it('belong to a list, a table or a text box that has the focus, but Esc', () => {
    for (const [code, more] of TABLE) {
      const asked = commandOf(press(code, more), { ...NOWHERE, taken: true }, true)
      expect(asked, code).toEqual(code === 'Escape' ? { type: 'leave' } : null)
    }
  })

  it('leave Space to a button, and the pages to what can scroll', () => {
    expect(commandOf(press('Space'), { ...NOWHERE, button: true }, true)).toBeNull()
    expect(commandOf(press('ArrowRight'), { ...NOWHERE, button: true }, true)).not.toBeNull()
    const scroller = { ...NOWHERE, scroller: true }
    expect(commandOf(press('PageDown'), scroller, true)).toBeNull()
    expect(commandOf(press('PageUp'), scroller, true)).toBeNull()
    expect(commandOf(press('ArrowRight'), scroller, true)).toEqual({ type: 'next' })
  })
})
