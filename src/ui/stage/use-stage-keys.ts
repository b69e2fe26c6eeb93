import { useEffect, useEffectEvent, type RefObject } from 'react'
import { commandOf, type KeyPlace, type StageCommand } from './stage-keys.ts'

interface StageKeys {
  readonly root: RefObject<HTMLElement | null>
  readonly black: boolean
  readonly singleKeys: boolean
  /** A dialog is up, or about to be: the keys are its own, but for those that close it. */
  readonly modal: boolean
  readonly onCommand: (command: StageCommand) => void
  /** Any key while the screen is black. */
  readonly onWake: () => void
}

/** What has uses of its own for letters and arrows. */
const TAKEN =
  'input, select, textarea, [contenteditable], table, [role=listbox], [role=grid], [role=menu], [role=combobox]'
const CLOSING = new Set<StageCommand['type']>(['leave', 'help'])
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/** The keys of the presentation, wherever the focus is, as long as it is up. */
export function useStageKeys({ root, black, singleKeys, modal, onCommand, onWake }: StageKeys) {
  const wake = useEffectEvent((event: KeyboardEvent) => {
    if (!black || MODIFIERS.has(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    onWake()
  })
  const obey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (event.defaultPrevented || black || !root.current) return
    const command = commandOf(event, placeOf(target, root.current), singleKeys)
    if (!command || (modal && !CLOSING.has(command.type))) return
    event.preventDefault()
    onCommand(command)
  })
  useEffect(() => {
    const onWakeKey = (event: KeyboardEvent) => wake(event)
    const onKey = (event: KeyboardEvent) => obey(event)
    document.addEventListener('keydown', onWakeKey, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onWakeKey, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

function placeOf(focused: Element | null, root: Element): KeyPlace {
  // What is closing keeps the focus for a moment, and has no use for keys any more.
  const target = focused?.closest('[role=dialog][data-closed]') ? root : focused
  const popup = target?.closest('[role=dialog]')
  return {
    taken: Boolean(target?.closest(TAKEN)) || Boolean(popup && popup !== root),
    button: Boolean(target?.closest('button, a, summary, label')),
    scroller: canScroll(target, root),
  }
}

/** Whether an element or what it stands in can scroll; the stage itself does not count. */
export function canScroll(from: Element | null, root: Element): boolean {
  for (let at = from; at && at !== root; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue
    const { overflowY } = getComputedStyle(at)
    if (overflowY === 'auto' || overflowY === 'scroll') return true
  }
  return false
}
