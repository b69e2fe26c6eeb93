import { useCallback } from 'react'
import { messages } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useWholeView } from '../shared/use-counts.ts'

/** 复制文字: the shown view as a paragraph on the clipboard. */
export function CopySummary() {
  const { facts, source, services } = useApp()
  const view = useWholeView()
  const copy = useCallback(async () => {
    source.forgetFailures()
    const { writeSummary } = await import('./copy-summary.ts')
    const text = await writeSummary({ facts, source }, view)
    return (await services.copyText(text)) ? null : text
  }, [facts, source, services, view])
  return (
    <CopyButton
      label={messages.copy.text}
      done={messages.copy.textDone}
      manual={messages.copy.manual}
      copy={copy}
    />
  )
}
