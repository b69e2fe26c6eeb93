/** Whether someone is at the controls. */
export interface Attention {
  /** The pointer has moved, or a finger has touched, a short while ago. */
  readonly awake: boolean
  /** The focus is on a control, or something hangs from one. */
  readonly engaged: boolean
}

export type AttentionEvent = 'moved' | 'rested' | 'engaged' | 'disengaged'

/** Controls rest so long after the last movement. */
export const REST_AFTER_MS = 3500

/** Pure; the same object when nothing changes. */
export function nextAttention(state: Attention, event: AttentionEvent): Attention {
  switch (event) {
    case 'moved':
      return state.awake ? state : { ...state, awake: true }
    case 'rested':
      return state.awake ? { ...state, awake: false } : state
    case 'engaged':
      return state.engaged ? state : { ...state, engaged: true }
    case 'disengaged':
      return state.engaged ? { ...state, engaged: false } : state
  }
}

/** Faded controls still take the pointer and the focus. */
export const areControlsFaded = ({ awake, engaged }: Attention) => !awake && !engaged
