import { headlineText, unfilteredText } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { useCounts, useWholeView } from '../shared/use-counts.ts'

/** What the shown view shows, in one sentence; `unfiltered`: in the place of its conditions. */
export function Headline({ unfiltered = false }: { readonly unfiltered?: boolean }) {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  if (counts.state !== 'here') return unfiltered ? <p>{messages.headline.noConditions}</p> : null
  const say = unfiltered ? unfilteredText : headlineText
  return <p className="headline">{say(facts, view, counts.value)}</p>
}
