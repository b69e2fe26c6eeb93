import { isTooltipShown } from '../shared/hover.ts'
import { BEHIND, closestTo, focusedNumber, isBehindKey, MARK, NUMBER } from './behind-number.ts'
import { createResting, type Resting, type Titles } from './rest-on.ts'
import type { AskedNumber } from './shown-number.ts'

/** Hears of an event before anything in the page does. */
type Listen = <K extends keyof DocumentEventMap>(
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
) => void

/**
 * Follows pointer, finger and keyboard over all numbers of the page, so that none needs listeners of
 * its own.
 */
export function watchNumbers(first: AskedNumber | null, titles: Titles): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const listen: Listen = (type, listener) =>
    document.addEventListener(type, listener, { capture: true, signal })
  const resting = createResting(titles)
  followPointer(listen, resting)
  const hold = followFinger(listen, resting)
  const followFocus = followKeys(listen, resting, titles)
  if (first?.by === 'key') resting.keep(first.element)
  else if (first?.by === 'finger') hold(first.element)
  else if (first) resting.on(first.element)
  else if (document.activeElement?.matches(':focus-visible')) followFocus()
  return () => {
    resting.stop()
    listening.abort()
  }
}

/** The number that a target is of; a control that stands in it is none. */
function numberAt(target: EventTarget | null): HTMLElement | null {
  const number = closestTo(target, NUMBER)
  const control = closestTo(target, 'button, select, input')
  return control && number !== control && number?.contains(control) ? null : number
}

function take(event: Event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function followPointer(listen: Listen, resting: Resting) {
  listen('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    if (closestTo(target, BEHIND)) resting.onTitles()
    else resting.on(numberAt(target))
  })
  listen('pointerout', ({ relatedTarget, pointerType }) => {
    if (relatedTarget === null && pointerType !== 'touch') resting.on(null)
  })
  listen('pointerdown', ({ target }) => {
    if (!closestTo(target, BEHIND)) resting.close()
  })
}

/** What has been held down does no more than that; what moves on scrolls. Marks are pressed. */
function followFinger(listen: Listen, resting: Resting) {
  let isSpent = false
  const hold = (number: HTMLElement) =>
    resting.held(number, () => {
      isSpent = true
    })
  const spend = (event: Event) => {
    if (isSpent) take(event)
  }
  listen('pointerdown', ({ target, pointerType }) => {
    isSpent = false
    const number = pointerType === 'touch' ? numberAt(target) : null
    if (number && !isTooltipShown()) hold(number)
  })
  listen('pointerup', ({ pointerType }) => {
    if (pointerType === 'touch') resting.stop()
  })
  listen('pointercancel', resting.stop)
  listen('mousedown', spend)
  listen('contextmenu', spend)
  listen('click', (event) => {
    const mark = isSpent ? null : closestTo(event.target, MARK)
    spend(event)
    isSpent = false
    if (!mark) return
    take(event)
    resting.keep(mark)
  })
  return hold
}

function followKeys(listen: Listen, resting: Resting, { shown }: Titles) {
  let byKeys = true
  const followFocus = () => {
    if (byKeys && !closestTo(document.activeElement, BEHIND)) resting.on(focusedNumber())
  }
  listen('pointerdown', () => {
    byKeys = false
  })
  listen('keydown', (event) => {
    byKeys = true
    if (!isBehindKey(event) || closestTo(event.target, BEHIND)) return
    const number = focusedNumber() ?? shown()
    if (!number) return
    take(event)
    resting.keep(number)
  })
  listen('keyup', followFocus)
  listen('focusin', followFocus)
  return followFocus
}
