import { Dialog } from '@base-ui/react/dialog'
import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { exportWords as words } from '../../messages/index.ts'
import { closeByEscape } from '../shared/close-by-escape.ts'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { LazyPanel } from '../shared/LazyPanel.tsx'
import { openChangeOf, type LazyPopupProps } from '../shared/use-lazy-popup.ts'
import '../shared/popup-panel.css'
import './export.css'

/** What can be taken away, in the order of the tabs; each part is fetched when it is first shown. */
const SECTIONS = [
  {
    id: 'picture',
    load: () => import('./PictureSection.tsx').then((module) => module.PictureSection),
  },
  {
    id: 'table',
    load: () => import('./TableSection.tsx').then((module) => module.TableSection),
  },
  {
    id: 'slides',
    load: () => import('./SlidesSection.tsx').then((module) => module.SlidesSection),
  },
  {
    id: 'print',
    load: () => import('../print/PrintSection.tsx').then((module) => module.PrintSection),
  },
] as const
type SectionId = (typeof SECTIONS)[number]['id']

/** What opens behind the button 导出. Closing it stops what is still being made. */
export function ExportDialog(props: LazyPopupProps) {
  const { button, container, open, setOpen } = props
  const [section, setSection] = useState<SectionId>(SECTIONS[0].id)
  return (
    <Dialog.Root open={open} onOpenChange={openChangeOf(props)}>
      <Dialog.Portal container={container}>
        <Dialog.Backdrop className="export-backdrop screen layer" />
        <Dialog.Popup
          className="popup-panel column scrolls raised export-dialog"
          aria-label={words.title}
          finalFocus={button}
          onKeyDown={(event) => closeByEscape(event, () => setOpen(false))}
        >
          <div className="row apart popup-panel-header">
            <h2 className="title">{words.title}</h2>
            <Dialog.Close className="icon-button icon-button-plain" aria-label={words.close}>
              <span className="close-mark" aria-hidden="true" />
            </Dialog.Close>
          </div>
          <Tabs.Root value={section} onValueChange={setSection}>
            <Tabs.List
              className="segmented export-tabs"
              aria-label={words.sections}
              activateOnFocus
            >
              {SECTIONS.map(({ id }) => (
                <Tabs.Tab key={id} value={id} className="fill">
                  {words[id]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {SECTIONS.map(({ id, load }) => (
              <Tabs.Panel key={id} value={id} className="column export-section">
                <PanelBoundary name={words[id]}>
                  <LazyPanel load={load} />
                </PanelBoundary>
              </Tabs.Panel>
            ))}
          </Tabs.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
