import { messages } from '../messages/index.ts'
import { LazyPopupButton } from './shared/LazyPopupButton.tsx'

const loadPresent = () => import('./present/PresentPanel.tsx').then((module) => module.PresentPanel)

/** What can be done with the whole view: 演示. */
export function HeaderTools() {
  const { present } = messages
  return (
    <div className="header-tools">
      <LazyPopupButton label={present.button} failure={present.failed} load={loadPresent} />
    </div>
  )
}
