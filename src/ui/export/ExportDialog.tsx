import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { exportWords as words } from '../../messages/index.ts'
import { DialogPanel } from '../shared/DialogPanel.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { LazyPanel } from '../shared/LazyPanel.tsx'
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
export function ExportDialog(props: LazyPopupProps) {
  const [section, setSection] = useState<SectionId>(SECTIONS[0].id)
  return (
    <DialogPanel {...props} name={words.title} close={words.close}>
      <Tabs.Root value={section} onValueChange={setSection}>
        <Tabs.List className="segmented export-tabs" aria-label={words.sections} activateOnFocus>
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
    </DialogPanel>
  )
}
