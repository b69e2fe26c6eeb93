import { useEffect, useState } from 'react'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { regionName } from '../shared/region-name.ts'
import { useCounts } from '../shared/use-counts.ts'

const QUIET_MS = 500

/** How many cases are shown: to be seen at once, and said politely when the view has come to rest. */
export function Status() {
  const { dataset } = useApp()
  const area = useView((view) => view.area)
  const { count, base } = useCounts().total
  const { status } = messages
  const inArea = (text: string) =>
    area === null ? text : status.area(text, regionName(dataset, area), dataset.cases.length)
  const live = inArea(status.live(count, base))
  // What the page opens with is there to be read, and not said by itself.
  const [said, setSaid] = useState(live)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(live), QUIET_MS)
    return () => clearTimeout(timer)
  }, [live])
  return (
    <>
      <p className="status">{inArea(status.visible(count, base))}</p>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </>
  )
}
