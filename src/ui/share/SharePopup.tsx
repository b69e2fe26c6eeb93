import { messages, shareWords as words } from '../../messages/index.ts'
import { PopupPanel } from '../shared/PopupPanel.tsx'
import type { LazyPopupProps } from '../shared/use-lazy-popup.ts'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import './share.css'

/** What opens behind the button 分享: the view as a link, and as code for another page. */
export function SharePopup(popup: LazyPopupProps) {
  return (
    <PopupPanel
      {...popup}
      name={messages.sharing.button}
      close={words.close}
      align="end"
      className="share-popup"
    >
      <LinkSection />
      <EmbedSection />
    </PopupPanel>
  )
}
