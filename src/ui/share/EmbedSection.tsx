import { useState } from 'react'
import { embedCode, FRAME_SIZES, type FrameSize } from '../../exports/index.ts'
import {
  shareLink,
  SCENE_FIGURES,
  selectFilterWords,
  type Embed,
  type ViewState,
} from '../../view/index.ts'
import { shareWords as words } from '../../messages/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useWholeView } from '../shared/use-counts.ts'

const CHOICES: readonly Embed[] = ['auto', ...SCENE_FIGURES]
const [LARGEST] = FRAME_SIZES as readonly [FrameSize, ...FrameSize[]]

/** 嵌入网页: code that shows the present view, as a figure alone, in another page. */
export function EmbedSection() {
  const { facts, services } = useApp()
  const view = useWholeView()
  const [embed, setEmbed] = useState<Embed>('auto')
  const [size, setSize] = useState(LARGEST)
  const address = shareLink(window.location.href, embeddedView(view, embed), embed)
  const title = words.frameTitle(facts.title, selectFilterWords(view, facts))
  const code = embedCode(address, title, size)
  return (
    <section className="below pile share-section" aria-labelledby="share-embed">
      <h3 id="share-embed">{words.embed}</h3>
      <p className="note">{words.embedNote}</p>
      <div className="tools">
        <label className="select-label">
          <span>{words.picture}</span>
          <select
            value={embed}
            onChange={({ target: { value } }) =>
              setEmbed(CHOICES.find((one) => one === value) ?? 'auto')
            }
          >
            {CHOICES.map((one) => {
              const none = one === 'compare' && view.groups.length === 0
              return (
                <option key={one} value={one} disabled={none}>
                  {none ? words.compareNone : words.pictures[one]}
                </option>
              )
            })}
          </select>
        </label>
        <label className="select-label">
          <span>{words.size}</span>
          <select
            value={FRAME_SIZES.indexOf(size)}
            onChange={({ target: { value } }) => setSize(FRAME_SIZES[Number(value)] ?? LARGEST)}
          >
            {FRAME_SIZES.map(({ width, height }, index) => (
              <option key={height} value={index}>
                {width === null ? words.fluid(height) : words.fixed(width, height)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <textarea
        readOnly
        rows={4}
        className="field small breaks share-field"
        aria-label={words.embedCode}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="tools share-copy">
        <CopyButton
          label={words.copyEmbed}
          done={words.embedDone}
          manual={words.embedCode}
          copy={async () => ((await services.copyText(code)) ? null : code)}
        />
        <a
          className="share-preview"
          href={address}
          target="_blank"
          rel="noreferrer"
          title={words.previewHint}
        >
          {words.preview}
        </a>
      </div>
    </section>
  )
}

/** A detail has no place in a frame; one picture needs no tab. */
const embeddedView = (view: ViewState, embed: Embed): ViewState => ({
  ...view,
  detail: null,
  tab: embed === 'auto' ? view.tab : 'overall',
})
