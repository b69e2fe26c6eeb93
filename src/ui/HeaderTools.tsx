import { messages } from '../messages/index.ts'
import { ExamplePresentation } from './ExamplePresentation.tsx'
import { LazyPopupButton } from './shared/LazyPopupButton.tsx'

const loadExport = () => import('./export/ExportDialog.tsx').then((module) => module.ExportDialog)

/** What can be done with the whole view: 导出, 演示. */
export function HeaderTools() {
  const { exporting } = messages
  return (
    <div className="header-tools">
      <LazyPopupButton label={exporting.button} failure={exporting.failed} load={loadExport} />
      <ExamplePresentation />
    </div>
  )
}
