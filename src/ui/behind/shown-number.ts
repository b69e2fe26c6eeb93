/** A number whose titles are shown. */
export interface ShownNumber {
  readonly element: HTMLElement
  /** Until it is closed, with the focus in it; else as long as pointer or focus stay. */
  readonly kept: boolean
}

/** A number that was asked for before what shows its titles was here. `finger`: as long as it is held down. */
export interface AskedNumber {
  readonly element: HTMLElement
  readonly by: 'pointer' | 'finger' | 'key'
}

export interface BehindPopupProps {
  readonly shown: ShownNumber
  readonly keep: () => void
  readonly close: () => void
}
