import { useRef } from 'react'
import { stageWords } from '../../messages/index.ts'
import { selectFilterWords, type AddressNotice, type Scene } from '../../view/index.ts'
import { Headline } from '../filters/Headline.tsx'
import { Status } from '../filters/Status.tsx'
import { useApp, useAppState } from '../shared/app-context.tsx'
import { PanelBoundary } from '../shared/ErrorBoundary.tsx'
import { noticeWords } from '../shared/notice-words.ts'
import { useWholeView } from '../shared/use-counts.ts'
import type { Hold } from './carousel.ts'
import { Said } from './Said.tsx'
import { StageFigure } from './StageFigure.tsx'

interface SlideProps {
  readonly scene: Scene
  readonly at: number
  readonly count: number
  /** What in the scene the list does not know. */
  readonly notices: readonly AddressNotice[]
  /** The pointer has chosen something in the picture. */
  readonly onPointed: () => void
  /** The pointer or the focus is on the picture, or no longer. */
  readonly onHold: (by: Hold, on: boolean) => void
}

/** At most this many unknown parts are named one by one. */
const MAX_NAMED = 3

/** One scene: title, filters in words, how many cases, and the picture. */
export function Slide({ scene, at, count, notices, onPointed, onHold }: SlideProps) {
  const picture = useRef<HTMLDivElement>(null)
  const querying = useAppState((state) => state.querying)
  return (
    <section
      className="column stage-slide"
      aria-label={stageWords.slide(at + 1, count, scene.title)}
    >
      <header className="row apart stage-head">
        <div>
          <h2 className="breaks stage-title">{scene.title}</h2>
          <FilterWords />
        </div>
        <div className="stage-status">
          <Status />
        </div>
      </header>
      {notices.length > 0 && <Unknown notices={notices} />}
      <div
        ref={picture}
        className={querying ? 'column fill stage-picture stale' : 'column fill stage-picture'}
        aria-busy={querying || undefined}
        role="presentation"
        // A click by the pointer has a count; one by a key has none.
        onClick={({ detail }) => {
          if (detail > 0) onPointed()
        }}
        // A pointer that only comes to lie over it, as a popup closes, has not moved.
        onPointerMove={({ pointerType, movementX, movementY }) => {
          if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) onHold('hover', true)
        }}
        onPointerLeave={() => onHold('hover', false)}
        onFocus={() => onHold('focus', true)}
        onBlur={({ relatedTarget }) => {
          if (!picture.current?.contains(relatedTarget)) onHold('focus', false)
        }}
      >
        <PanelBoundary key={scene.id} name={scene.title}>
          <StageFigure figure={scene.picture} />
        </PanelBoundary>
      </div>
      <Said text={stageWords.said(at + 1, count, scene.title)} />
    </section>
  )
}

function FilterWords() {
  const { facts } = useApp()
  const words = selectFilterWords(useWholeView(), facts)
  return (
    <div className="breaks stage-filters">
      {words === '' ? <Headline unfiltered /> : <p>{stageWords.filters(words)}</p>}
    </div>
  )
}

function Unknown({ notices }: { notices: readonly AddressNotice[] }) {
  const { facts } = useApp()
  const named = notices.slice(0, MAX_NAMED).map((notice) => noticeWords(facts, notice))
  return (
    <p className="small below caution" role="alert">
      {stageWords.unknown(notices.length, named, notices.length > MAX_NAMED)}
    </p>
  )
}
