import { messages } from '../messages/index.ts'
import { LazyPopupButton } from './shared/LazyPopupButton.tsx'

const loadExport = () => import('./export/ExportDialog.tsx').then((module) => module.ExportDialog)
const loadPresent = () => import('./present/PresentPanel.tsx').then((module) => module.PresentPanel)

const loadAbout = () => import('./about/AboutDialog.tsx').then((module) => module.AboutDialog)
const loadShare = () => import('./share/SharePopup.tsx').then((module) => module.SharePopup)

/** What can be done with the whole view: 导出, 分享, 演示; and 关于, which tells what it is. */
export function HeaderTools() {
  const { exporting, sharing, present, about } = messages
  return (
    <div className="row rigid header-tools not-on-paper">
      <LazyPopupButton label={exporting.button} failure={exporting.failed} load={loadExport} />
      <LazyPopupButton label={sharing.button} failure={sharing.failed} load={loadShare} />
      <LazyPopupButton label={present.button} failure={present.failed} load={loadPresent} />
      <LazyPopupButton label={about.button} failure={about.failed} load={loadAbout} />
    </div>
  )
}
