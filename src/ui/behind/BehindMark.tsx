import type { NumberOf } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { behindNumber } from './behind-number.ts'

interface BehindMarkProps {
  readonly number: NumberOf
  /** What the number is of, e.g. 公共服务类. */
  readonly name: string
  /** Whether it is one of the stops of Tab; not beside a list, where a key does the same. */
  readonly tabIndex?: -1
}

/** The small mark of a number: shows the titles behind it, and keeps them. */
export function BehindMark({ number, name, tabIndex }: BehindMarkProps) {
  return (
    <button
      type="button"
      className="behind-mark not-on-paper"
      aria-haspopup="dialog"
      aria-label={messages.option.titles(name)}
      tabIndex={tabIndex}
      {...behindNumber(number)}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h1M6 4h8M2 8h1M6 8h8M2 12h1M6 12h8" />
      </svg>
    </button>
  )
}
