import { useEffect, useRef, useState, type RefObject } from 'react'
import { BehindPopup } from './BehindPopup.tsx'
import type { AskedNumber, ShownNumber } from './shown-number.ts'
import { watchNumbers } from './watch-numbers.ts'

/** Watches the numbers of the page, and shows the titles behind one at a time. */
export function BehindLayer({ first }: { first: RefObject<AskedNumber | null> }) {
  const [shown, setShown] = useState<ShownNumber | null>(null)
  const latest = useRef(shown)
  const change = (next: ShownNumber | null) => {
    latest.current = next
    setShown(next)
  }
  useEffect(
    () =>
      watchNumbers(first.current, {
        shown: () => latest.current?.element ?? null,
        show: (element, kept) => {
          if (kept || !latest.current?.kept) change({ element, kept })
        },
        hide: () => {
          if (!latest.current?.kept) change(null)
        },
      }),
    [first],
  )
  if (!shown) return null
  const { element } = shown
  return (
    <BehindPopup
      key={element.dataset['behind']}
      shown={shown}
      keep={() => change({ element, kept: true })}
      close={() => change(null)}
    />
  )
}
