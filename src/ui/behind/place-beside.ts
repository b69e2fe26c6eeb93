import type { Popover } from '@base-ui/react/popover'

interface Beside {
  readonly place: Required<Pick<Popover.Positioner.Props, 'anchor' | 'side' | 'align'>>
  /** Class of what stands beside names and is no wider than the room there, else `''`. */
  readonly beside: string
}

/** What has a name at the left of each of its rows. */
const NAMED = '.matrix-table, .stack-rows, .ghost-bars'
const NAME = 'th, .bar-name'
/** What stands in a list, with others above and below it. */
const LISTED = 'li, [role=option], [role=row]'

/**
 * Where the titles stand, so that they cover neither the number nor the names of its rows: above or
 * below it and beside the names, where rows have these at the left; beside what is listed; else below.
 */
export function besideNumber(element: HTMLElement): Beside {
  const named = element.closest<HTMLElement>(NAMED)
  const name = named?.querySelector<HTMLElement>(NAME)
  if (!named || !name) {
    const listed = element.closest(LISTED) !== null
    const place = listed
      ? ({ side: 'right', align: 'start' } as const)
      : ({ side: 'bottom', align: 'end' } as const)
    return { place: { anchor: element, ...place }, beside: '' }
  }
  const getBoundingClientRect = () => {
    const { top, height } = element.getBoundingClientRect()
    const left = name.getBoundingClientRect().right
    const { right } = named.getBoundingClientRect()
    return new DOMRect(left, top, Math.max(0, right - left), height)
  }
  const anchor = { getBoundingClientRect, contextElement: element }
  return { place: { anchor, side: 'top', align: 'end' }, beside: 'behind-names' }
}
