import type { ReactNode } from 'react'
import { isUnlistedArea } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp } from './app-context.tsx'
import { useCounts, useWholeView } from './use-counts.ts'

/** Figures of the area where one looks, or that the list says nothing of it: they would be noughts. */
export function OfListedArea({ children }: { children: ReactNode }) {
  const { facts } = useApp()
  const view = useWholeView()
  const counts = useCounts()
  const known = counts.state === 'here' ? counts.value : null
  if (known && view.area !== null && isUnlistedArea(facts, view, known.total)) {
    const sentence = messages.map.allUnlisted(regionLabel(facts, view.area))
    return <p className="part-message">{sentence}</p>
  }
  return children
}
