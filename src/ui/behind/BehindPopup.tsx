import { Popover } from '@base-ui/react/popover'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { numberFilter, numberName, SHOWN, type NumberOf } from '../../figures/index.ts'
import { behindWords as words } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { useEscapeFirst } from '../shared/use-escape-first.ts'
import { useWholeView } from '../shared/use-counts.ts'
import type { BehindPopupProps } from './shown-number.ts'
import { CasesBehind, useCasesBehind } from './CasesBehind.tsx'
import { besideNumber } from './place-beside.ts'
import './behind-popup.css'

/** It grows shorter rather than cover the number. */
const BESIDE = { side: 'flip', align: 'shift', fallbackAxisSide: 'end' } as const

/** The titles behind a number, beside it: as long as one points at it, or kept, with the focus in it. */
export function BehindPopup({ shown: { element, kept }, keep, close }: BehindPopupProps) {
  const { facts } = useApp()
  const view = useWholeView()
  const number = useMemo(() => numberIn(element), [element])
  const { place, beside } = useMemo(() => besideNumber(element), [element])
  const [opener] = useState(() => focusBehind(element))
  const popup = useRef<HTMLDivElement>(null)
  const leave = () => {
    opener?.focus({ preventScroll: true })
    close()
  }
  const escape = kept ? leave : close
  useEscapeFirst(escape)
  useCloseWith(JSON.stringify(numberFilter(view, number)), close)
  const focusFirst = () => titlesIn(popup.current)[0] ?? popup.current
  useEffect(() => {
    if (kept) focusFirst()?.focus()
  }, [kept])
  const name = numberName(facts, view, number)
  const answer = useCasesBehind(number)
  const count = answer.state === 'here' ? answer.value.count : null
  return (
    <Popover.Root
      open
      modal={kept ? 'trap-focus' : false}
      onOpenChange={(_, { reason }) => (reason === 'close-press' ? leave() : close())}
    >
      <Popover.Portal>
        <Popover.Positioner
          {...place}
          positionMethod="fixed"
          sideOffset={4}
          collisionPadding={8}
          collisionAvoidance={BESIDE}
          className="layer behind-layer"
        >
          <Popover.Popup
            ref={popup}
            className={`behind behind-popup ${beside} pile scrolls raised not-on-paper`}
            role={kept ? 'dialog' : 'group'}
            initialFocus={kept ? focusFirst : false}
            finalFocus={false}
            // Who is in it wants it to stay.
            onFocus={kept ? undefined : keep}
            onKeyDown={moveAmongTitles}
          >
            <div className="row apart">
              <Popover.Title className="small">
                {count === null ? name : words.head(name, count)}
              </Popover.Title>
              {kept ? (
                <Popover.Close className="icon-button icon-button-plain" aria-label={words.close}>
                  <span className="close-mark" aria-hidden="true" />
                </Popover.Close>
              ) : (
                <button
                  type="button"
                  className="text-button small rigid"
                  title={words.keepHint}
                  onClick={keep}
                >
                  {words.keep}
                </button>
              )}
            </div>
            <PanelBoundary name={name}>
              <CasesBehind number={number} leave={leave} />
            </PanelBoundary>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

const numberIn = ({ dataset: { behind } }: HTMLElement): NumberOf =>
  behind === undefined ? SHOWN : (JSON.parse(behind) as NumberOf)

/** Where the focus is, or belongs once one has looked behind a number with the pointer alone. */
function focusBehind(element: HTMLElement): HTMLElement | null {
  const { activeElement, body } = document
  if (element.matches('button')) return element
  if (activeElement instanceof HTMLElement && activeElement !== body) return activeElement
  return element.closest<HTMLElement>('button, [tabindex]')
}

/** Another number has come to stand there: what was behind the one before is not behind this. */
function useCloseWith(filter: string, close: () => void) {
  const [first] = useState(filter)
  const isAnother = filter !== first
  useEffect(() => {
    if (isAnother) close()
  }, [isAnother, close])
}

const titlesIn = (popup: HTMLElement | null): readonly HTMLElement[] => [
  ...(popup?.querySelectorAll<HTMLElement>(':is(a, button).behind-title') ?? []),
]

/** The arrows lead from title to title. */
function moveAmongTitles(event: KeyboardEvent<HTMLElement>) {
  const titles = titlesIn(event.currentTarget)
  const at = titles.findIndex((title) => title === document.activeElement)
  const to = {
    ArrowDown: Math.min(at + 1, titles.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: titles.length - 1,
  }[event.key]
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  titles[to]?.focus()
}
