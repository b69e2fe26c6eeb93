import { useEffect, useEffectEvent, useReducer, useRef, useState, type CSSProperties } from 'react'
import { messages, stageWords } from '../../messages/index.ts'
import {
  expectFullScreenLoss,
  fullScreenOutcome,
  isFullScreen,
  leaveFullScreen,
  requestFullScreen,
} from '../../platform/index.ts'
import type { Scene } from '../../view/index.ts'
import { dismissTooltip } from '../shared/hover.ts'
import { LABEL_PX, TextScale } from '../shared/text-scale.ts'
import { useMotion } from '../shared/use-media.ts'
import { CAROUSEL_AT_REST, isTurning, nextCarousel } from './carousel.ts'
import { crossFade } from './cross-fade.ts'
import { areControlsFaded } from './idle.ts'
import { Slide } from './Slide.tsx'
import { StageBar } from './StageBar.tsx'
import { StageHelp } from './StageHelp.tsx'
import { StageNotes } from './StageNotes.tsx'
import { StageSources } from './StageSources.tsx'
import type { StageCommand } from './stage-keys.ts'
import { nextStage, startStage } from './stage-state.ts'
import { useAttention } from './use-attention.ts'
import { useFullScreen } from './use-full-screen.ts'
import { usePresenter } from './use-presenter.ts'
import { useShownScene } from './use-shown-scene.ts'
import { useSingleKeys } from './use-single-keys.ts'
import { useStageFocus } from './use-stage-focus.ts'
import { useStageKeys } from './use-stage-keys.ts'
import { useStageText } from './use-stage-text.ts'
import { useSwipe } from './use-swipe.ts'
import './stage.css'

interface StageProps {
  readonly scenes: readonly Scene[]
  /** Position of the scene to begin with. */
  readonly start: number
  /** Presenting is over; `at` is the scene shown last. The view stays as it is. */
  readonly onExit: (at: number) => void
}

/** A message stands so long unless the scene changes. */
const MESSAGE_MS = 12_000

/**
 * 演示: the scenes one by one, laid out for a room, over all of the page; the rest of the page must be
 * inert meanwhile. Full screen is asked for by whoever begins, in the turn of the click.
 */
export function Stage({ scenes, start, onExit }: StageProps) {
  const root = useRef<HTMLDivElement>(null)
  const [state, send] = useReducer(nextStage, null, () => startStage(scenes.length, start))
  const [carousel, turn] = useReducer(nextCarousel, CAROUSEL_AT_REST)
  const [popup, setPopup] = useState<'help' | 'carousel' | null>(null)
  const [message, setMessage] = useMessage(state.at)
  const singleKeys = useSingleKeys()
  const text = useStageText()
  const moving = useMotion()
  const { attention, attend } = useAttention(root)
  useStageFocus(root)

  const leave = () => {
    leaveFullScreen()
    onExit(state.at)
  }
  const shown = useShownScene({
    scenes,
    at: state.at,
    onReturn: (to) => send({ type: 'went', to }),
    onBefore: leave,
  })
  const scene = shown ? scenes[shown.at] : undefined
  const shownAt = shown?.at ?? state.at
  const morph = (to: Scene | undefined) => {
    if (moving && scene?.picture === 'map' && to?.picture === 'map') crossFade(root.current)
  }
  const go = (to: number) => {
    morph(scenes[to])
    send({ type: 'went', to })
  }
  const presenter = usePresenter({
    scenes,
    at: shownAt,
    black: state.black,
    onShow: go,
    onBlack: () => send({ type: 'black-toggled' }),
  })
  const opensWindow = useRef(false)
  const full = useFullScreen((byUs) => {
    if (byUs) {
      if (opensWindow.current) setMessage(stageWords.fullScreenLost)
      opensWindow.current = false
      return
    }
    // The browser eats the Esc: it closes one thing all the same.
    if (popup !== null) setPopup(null)
    else if (state.black) send({ type: 'black-toggled' })
    else onExit(state.at)
  })
  const toggleFullScreen = async () => {
    opensWindow.current = false
    if (isFullScreen()) leaveFullScreen()
    else if (!(await requestFullScreen())) setMessage(stageWords.fullScreenRefused)
  }
  const openPresenter = () => {
    opensWindow.current = isFullScreen()
    expectFullScreenLoss()
    if (presenter.open()) return
    send({ type: 'notes-shown' })
    setMessage(stageWords.presenterRefused)
  }
  const escape = () => {
    if (popup !== null) setPopup(null)
    else if (!dismissTooltip()) leave()
  }
  const act = (command: StageCommand) => {
    switch (command.type) {
      case 'next':
        return go(state.at + 1)
      case 'previous':
        return go(state.at - 1)
      case 'first':
        return go(0)
      case 'last':
        return go(scenes.length - 1)
      case 'scene':
        return command.at < scenes.length ? go(command.at) : undefined
      case 'black':
        return send({ type: 'black-toggled' })
      case 'notes':
        return send({ type: 'notes-toggled' })
      case 'full-screen':
        return void toggleFullScreen()
      case 'help':
        return setPopup(popup === 'help' ? null : 'help')
      case 'leave':
        return escape()
    }
  }
  useStageKeys({
    root,
    black: state.black,
    singleKeys: singleKeys.on,
    modal: popup === 'help',
    onCommand: (command) => {
      turn({ type: 'held', by: 'key' })
      act(command)
    },
    onWake: () => send({ type: 'black-toggled' }),
  })
  useSwipe(root, (direction) => go(state.at + direction))

  const turnPage = useEffectEvent(() => {
    morph(scenes[(state.at + 1) % scenes.length])
    send({ type: 'turned' })
  })
  const isHere = shown?.at === state.at
  const turning = isTurning(carousel) && isHere && !state.black && popup === null
  useEffect(() => {
    if (!turning) return
    const timer = setTimeout(turnPage, carousel.seconds * 1000)
    return () => clearTimeout(timer)
  }, [turning, carousel.seconds, state.at])

  const tellRefusal = useEffectEvent(() => setMessage(stageWords.fullScreenRefused))
  useEffect(() => {
    let here = true
    void fullScreenOutcome().then((granted) => (here && !granted ? tellRefusal() : undefined))
    return () => {
      here = false
    }
  }, [])

  const faded = areControlsFaded(attention) && popup === null
  return (
    <div
      ref={root}
      className={`stage screen ${faded ? 'stage-idle' : ''}`}
      role="dialog"
      aria-modal="true"
      aria-label={stageWords.label}
      tabIndex={-1}
      style={{ '--stage-text': `${text}px` } as CSSProperties}
    >
      <TextScale value={text / LABEL_PX}>
        {scene && shown ? (
          <Slide
            scene={scene}
            at={shown.at}
            count={scenes.length}
            notices={shown.notices}
            // What was clicked would keep the focus, and with it the keys of whoever turns the pages.
            onPointed={() => root.current?.focus({ preventScroll: true })}
            onHold={(by, on) => turn({ type: on ? 'held' : 'released', by })}
          />
        ) : (
          <p className="stage-empty">
            {scenes.length > 0 ? messages.panel.loading : stageWords.noScene}
          </p>
        )}
      </TextScale>
      {state.notes && <StageNotes note={scene?.note ?? ''} />}
      <StageBar
        sources={<StageSources ofMap={scene?.picture === 'map'} />}
        state={state}
        shownAt={shownAt}
        carousel={carousel}
        full={full}
        message={message}
        popup={popup}
        onPopup={setPopup}
        onCommand={act}
        onCarousel={turn}
        onPresenter={openPresenter}
        onEngage={(on) => attend(on ? 'engaged' : 'disengaged')}
      />
      <StageHelp
        open={popup === 'help'}
        onOpen={(open) => setPopup(open ? 'help' : null)}
        container={root}
        singleKeys={singleKeys}
      />
      {state.black && (
        <div
          className="stage-black screen"
          role="presentation"
          onClick={() => send({ type: 'black-toggled' })}
        >
          <p className="visually-hidden" role="status">
            {stageWords.black}
          </p>
        </div>
      )}
    </div>
  )
}

/** Something to say for a while, or until the scene changes. */
function useMessage(at: number) {
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => setMessage(''), MESSAGE_MS)
    return () => clearTimeout(timer)
  }, [message])
  const shownAt = useRef(at)
  useEffect(() => {
    if (shownAt.current === at) return
    shownAt.current = at
    setMessage('')
  }, [at])
  return [message, setMessage] as const
}
