import { Dialog } from '@base-ui/react/dialog'
import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { exportWords as words } from '../../messages/index.ts'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
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
export function ExportDialog({ button, container, open, setOpen }: LazyPopupProps) {
  const [section, setSection] = useState<SectionId>(SECTIONS[0].id)
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal container={container}>
        <Dialog.Backdrop className="export-backdrop" />
        <Dialog.Popup
          className="export-dialog"
          aria-label={words.title}
          finalFocus={button}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // One Esc does one thing: the page must not clear the search text as well.
            event.preventDefault()
            event.stopPropagation()
            setOpen(false)
          }}
        >
          <div className="export-header">
            <h2>{words.title}</h2>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4l8 8M12 4l-8 8" />
              </svg>
            </Dialog.Close>
          </div>
          <Tabs.Root value={section} onValueChange={setSection}>
            <Tabs.List
              className="segmented export-tabs"
              aria-label={words.sections}
              activateOnFocus
            >
              {SECTIONS.map(({ id }) => (
                <Tabs.Tab key={id} value={id} className="export-tab">
                  {words[id]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {SECTIONS.map(({ id, load }) => (
              <Tabs.Panel key={id} value={id} className="export-section">
                <PanelBoundary name={words[id]}>
                  <LazyPart load={load} />
                </PanelBoundary>
              </Tabs.Panel>
            ))}
          </Tabs.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
