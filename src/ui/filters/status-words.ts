import type { Adcode } from '../../domain/index.ts'
import type { Counts, Facts } from '../../engine/index.ts'
import { isListed } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import type { Shown } from '../shared/use-answer.ts'

export interface StatusWords {
  readonly visible: string
  /** The same, to be said. */
  readonly live: string
  /** Whether it says how many cases there are. */
  readonly counted: boolean
}

const twice = (text: string): StatusWords => ({ visible: text, live: text, counted: false })

/**
 * How many cases are shown: figures only where they are here; an area that the list does not list has
 * none. `querying`: whether another view is awaited.
 */
export function statusWords(
  facts: Facts,
  area: Adcode | null,
  counts: Shown<Counts>,
  querying: boolean,
): StatusWords {
  const { status, option, panel } = messages
  if (querying || counts.state === 'waiting') return twice(panel.querying)
  if (counts.state === 'failed') return twice(status.failed)
  const { count, base } = counts.value.total
  const visible = status.visible(count, base)
  const live = status.live(count, base)
  if (area === null) return { visible, live, counted: true }
  const name = regionLabel(facts, area)
  if (base === 0 && !isListed(facts, area)) return twice(option.unlisted(name))
  return {
    visible: status.area(visible, name, facts.total),
    live: status.area(live, name, facts.total),
    counted: true,
  }
}
