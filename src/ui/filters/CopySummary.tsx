import type { CaseRecord } from '../../domain/index.ts'
import { MAX_TITLES, summaryText } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { DEFAULT_SORT } from '../../view/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { useFilter } from '../shared/use-filter.ts'

/** 复制文字: the current view as a paragraph on the clipboard. */
export function CopySummary() {
  const { dataset, source, services } = useApp()
  const view = useView((current) => current)
  const filter = useFilter()
  const counts = useCounts()
  const copy = async () => {
    const { entries } = await source.window({
      filter,
      sort: DEFAULT_SORT,
      group: null,
      collapsed: new Set(),
      offset: 0,
      limit: MAX_TITLES,
    })
    const shown: CaseRecord[] = entries.flatMap((entry) =>
      entry.kind === 'case' ? entry.case : [],
    )
    const text = summaryText(dataset, view, counts, shown)
    return (await services.copyText(text)) ? null : text
  }
  return (
    <CopyButton
      label={messages.copy.text}
      done={messages.copy.textDone}
      manual={messages.copy.manual}
      copy={copy}
    />
  )
}
