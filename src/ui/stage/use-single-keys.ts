import { useState } from 'react'

const STORAGE_KEY = 'egov-atlas.single-keys'
const OFF = 'off'

export interface SingleKeys {
  /** Whether letters and digits are shortcuts. */
  readonly on: boolean
  /** Whether the browser keeps the choice for the next visit. */
  readonly kept: boolean
  readonly change: (on: boolean) => void
}

/** 单键快捷键: on unless they were switched off, on this visit or an earlier one. */
export function useSingleKeys(): SingleKeys {
  const [state, setState] = useState(() => ({ on: readOn(), kept: true }))
  return { ...state, change: (on) => setState({ on, kept: writeOn(on) }) }
}

function readOn(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== OFF
  } catch {
    return true
  }
}

function writeOn(on: boolean): boolean {
  try {
    if (on) window.localStorage.removeItem(STORAGE_KEY)
    else window.localStorage.setItem(STORAGE_KEY, OFF)
    return true
  } catch {
    return false
  }
}
