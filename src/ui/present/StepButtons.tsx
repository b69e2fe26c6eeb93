import { useLayoutEffect, useRef } from 'react'
import { sceneWords as words } from '../../messages/index.ts'

interface StepButtonsProps {
  readonly title: string
  readonly first: boolean
  readonly last: boolean
  readonly onStep: (by: -1 | 1) => void
}

/** 上移 and 下移; the one that was pressed keeps the focus while its scene moves. */
export function StepButtons({ title, first, last, onStep }: StepButtonsProps) {
  const pressed = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  })
  const step = (by: -1 | 1, button: HTMLButtonElement) => {
    if (by < 0 ? first : last) return
    pressed.current = button
    onStep(by)
  }
  return (
    <div className="pile tight">
      <button
        type="button"
        className="icon-button"
        aria-label={words.list.up(title)}
        aria-disabled={first || undefined}
        onClick={(event) => step(-1, event.currentTarget)}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 10l4-4 4 4" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.list.down(title)}
        aria-disabled={last || undefined}
        onClick={(event) => step(1, event.currentTarget)}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </button>
    </div>
  )
}
