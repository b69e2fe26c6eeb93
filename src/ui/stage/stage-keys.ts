/** What a key asks of the presentation. */
export type StageCommand =
  | {
      readonly type:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'black'
        | 'notes'
        | 'full-screen'
        | 'help'
        | 'leave'
    }
  /** The nth scene, from 0. */
  | { readonly type: 'scene'; readonly at: number }

/** A key as the browser reports it: by its place on the keyboard, whatever the input method. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>

/** Where the focus is, as far as keys care. */
export interface KeyPlace {
  /** A text box, a choice, a list or a table: it has uses of its own for the keys. */
  readonly taken: boolean
  /** Space presses it. */
  readonly button: boolean
  /** PageUp and PageDown move it. */
  readonly scroller: boolean
}

const KEYS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  PageDown: { type: 'next' },
  PageUp: { type: 'previous' },
  Space: { type: 'next' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Escape: { type: 'leave' },
}

/** Letters, digits and the full stop of clickers: they can be switched off. */
const SINGLE_KEYS: Readonly<Record<string, StageCommand>> = {
  KeyB: { type: 'black' },
  Period: { type: 'black' },
  KeyN: { type: 'notes' },
  KeyF: { type: 'full-screen' },
}

/**
 * What a key press asks for, or `null`: not ours. `singleKeys`: whether letters and digits count.
 * A key that is held down counts once.
 */
export function commandOf(
  press: KeyPress,
  place: KeyPlace,
  singleKeys: boolean,
): StageCommand | null {
  const { code, shiftKey } = press
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing) {
    return null
  }
  if (code === 'Escape') return shiftKey ? null : (KEYS[code] ?? null)
  if (place.taken) return null
  if (code === 'Slash') return shiftKey ? { type: 'help' } : null
  if (code === 'Space') {
    if (place.button) return null
    return { type: shiftKey ? 'previous' : 'next' }
  }
  if (shiftKey) return null
  if ((code === 'PageDown' || code === 'PageUp') && place.scroller) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) return singleKeys ? { type: 'scene', at: Number(digit) - 1 } : null
  return KEYS[code] ?? (singleKeys ? (SINGLE_KEYS[code] ?? null) : null)
}
