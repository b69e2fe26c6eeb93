/** What a presentation shows. */
export interface StageState {
  readonly at: number
  readonly count: number
  /** Whether the screen is black for a while. */
  readonly black: boolean
  /** Whether the notes stand below the picture. */
  readonly notes: boolean
}

export type StageEvent =
  /** Positions beyond the ends are the ends. */
  | { readonly type: 'went'; readonly to: number }
  /** As `went` by one, and from the last on to the first. */
  | { readonly type: 'turned' }
  | { readonly type: 'black-toggled' }
  | { readonly type: 'notes-toggled' }
  | { readonly type: 'notes-shown' }

export function startStage(count: number, start: number): StageState {
  return { at: within(start, count), count, black: false, notes: false }
}

/** Pure; the same state when nothing changes. Going anywhere ends the black. */
export function nextStage(state: StageState, event: StageEvent): StageState {
  switch (event.type) {
    case 'went':
      return goTo(state, within(event.to, state.count))
    case 'turned':
      return goTo(state, state.count === 0 ? 0 : (state.at + 1) % state.count)
    case 'black-toggled':
      return { ...state, black: !state.black }
    case 'notes-toggled':
      return { ...state, notes: !state.notes }
    case 'notes-shown':
      return state.notes ? state : { ...state, notes: true }
  }
}

const goTo = (state: StageState, at: number): StageState =>
  at === state.at && !state.black ? state : { ...state, at, black: false }

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, Math.trunc(at)))
