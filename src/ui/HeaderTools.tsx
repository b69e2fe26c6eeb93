import { messages } from '../messages/index.ts'
import { LazyPopupButton } from './shared/LazyPopupButton.tsx'

const loadExport = () => import('./export/ExportDialog.tsx').then((module) => module.ExportDialog)
const loadPresent = () => import('./present/PresentPanel.tsx').then((module) => module.PresentPanel)

/** What can be done with the whole view: 导出, 演示. */
export function HeaderTools() {
  const { exporting, present } = messages
  return (
    <div className="header-tools">
      <LazyPopupButton label={exporting.button} failure={exporting.failed} load={loadExport} />
      <LazyPopupButton label={present.button} failure={present.failed} load={loadPresent} />
    </div>
  )
}
