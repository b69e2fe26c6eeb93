import type { ReactNode } from 'react'
import { stageWords as words } from '../../messages/index.ts'
import { CarouselTool } from './CarouselTool.tsx'
import { type Carousel, type CarouselEvent } from './carousel.ts'
import type { StageCommand } from './stage-keys.ts'
import type { StageState } from './stage-state.ts'

export type StagePopup = 'help' | 'carousel' | null

interface StageBarProps {
  /** Where what is shown is from. */
  readonly sources: ReactNode
  readonly state: StageState
  /** The scene on the screen, which may be one before the one that was asked for. */
  readonly shownAt: number
  readonly carousel: Carousel
  /** Whether the page is full screen. */
  readonly full: boolean
  /** Something to say for a while; `''` for nothing. */
  readonly message: string
  readonly popup: StagePopup
  readonly onPopup: (popup: StagePopup) => void
  readonly onCommand: (command: StageCommand) => void
  readonly onCarousel: (event: CarouselEvent) => void
  readonly onPresenter: () => void
  /** A control has the focus, or no longer. */
  readonly onEngage: (on: boolean) => void
}

/** Sources, where one is, and the controls; they fade while nobody wants them and always take the focus. */
export function StageBar(props: StageBarProps) {
  const { sources, state, shownAt, carousel, full, message, popup } = props
  const { onPopup, onCommand, onCarousel, onPresenter, onEngage } = props
  const { at, count, notes } = state
  return (
    <div
      role="presentation"
      className="row frame wrap stage-bar"
      // A press by the pointer leaves the focus behind; that keeps nothing up.
      onFocus={({ target }) => onEngage(target.matches(':focus-visible'))}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onEngage(false)
      }}
    >
      {sources}
      <div className="row wrap stage-controls" role="group" aria-label={words.controls}>
        <Control
          label={words.previous}
          off={at === 0}
          onClick={() => onCommand({ type: 'previous' })}
        />
        <Control
          label={words.next}
          off={at >= count - 1}
          onClick={() => onCommand({ type: 'next' })}
        />
        <CarouselTool
          carousel={carousel}
          open={popup === 'carousel'}
          onOpen={(open) => onPopup(open ? 'carousel' : null)}
          onCarousel={onCarousel}
        />
        <Control label={words.notes} on={notes} onClick={() => onCommand({ type: 'notes' })} />
        <Control label={words.presenter} onClick={onPresenter} />
        <Control
          label={full ? words.fullScreenOff : words.fullScreen}
          onClick={() => onCommand({ type: 'full-screen' })}
        />
        <Control label={words.help} onClick={() => onPopup('help')} />
        <Control
          label={words.leave}
          name={words.leaveLabel}
          onClick={() => onCommand({ type: 'leave' })}
        />
      </div>
      <p className="small strong">
        <span aria-hidden="true">{words.position(shownAt + 1, count)}</span>
        <span className="visually-hidden">{words.positionLabel(shownAt + 1, count)}</span>
      </p>
      <p className={message === '' ? 'visually-hidden' : 'stage-message raised'} role="status">
        {message}
      </p>
    </div>
  )
}

interface ControlProps {
  readonly label: string
  /** Accessible name, where it says more than the label. */
  readonly name?: string
  /** Whether it is pressed, for what stays on. */
  readonly on?: boolean
  /** There is nothing to do; it keeps the focus. */
  readonly off?: boolean
  readonly onClick: () => void
}

function Control({ label, name, on, off = false, onClick }: ControlProps) {
  return (
    <button
      type="button"
      className="toggle stage-control"
      aria-label={name}
      aria-pressed={on}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      {label}
    </button>
  )
}
