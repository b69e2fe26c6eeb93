import { Popover } from '@base-ui/react/popover'
import { useEffect, useRef, useState } from 'react'
import { stageWords } from '../../messages/index.ts'
import { closeByEscape } from '../shared/close-by-escape.ts'
import { CAROUSEL_SECONDS, type Carousel, type CarouselEvent } from './carousel.ts'

interface CarouselToolProps {
  readonly carousel: Carousel
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onCarousel: (event: CarouselEvent) => void
}

/** 轮播: how long a scene stands, start and stop; what it is doing is always to be seen. */
export function CarouselTool({ carousel, open, onOpen, onCarousel }: CarouselToolProps) {
  const place = useRef<HTMLDivElement>(null)
  const [seconds, setSeconds] = useState(carousel.seconds)
  const words = stageWords.carousel
  const { running, holds } = carousel
  const before = useRef(running)
  useEffect(() => {
    if (before.current === running) return
    before.current = running
    // The button that was pressed has gone; what stands in its place takes the focus.
    place.current?.querySelector<HTMLElement>('[data-carousel]')?.focus()
  }, [running])
  return (
    <div
      ref={place}
      className={`row wrap stage-carousel ${running ? 'stage-carousel-running' : ''}`}
    >
      {running && <CarouselState carousel={carousel} />}
      {running && holds.includes('key') && (
        <button
          type="button"
          className="toggle stage-control"
          onClick={() => onCarousel({ type: 'resumed' })}
        >
          {words.resume}
        </button>
      )}
      {running ? (
        <button
          type="button"
          className="toggle stage-control"
          data-carousel=""
          onClick={() => onCarousel({ type: 'stopped' })}
        >
          {words.stop}
        </button>
      ) : (
        <Popover.Root open={open} onOpenChange={onOpen}>
          <Popover.Trigger className="toggle stage-control" data-carousel="">
            {words.label}
          </Popover.Trigger>
          <Popover.Portal container={place}>
            <Popover.Positioner
              positionMethod="fixed"
              side="top"
              sideOffset={8}
              collisionPadding={8}
              className="stage-layer"
            >
              <Popover.Popup
                className="stage-popup pile left raised"
                aria-label={words.heading}
                onKeyDown={(event) => closeByEscape(event, () => onOpen(false))}
              >
                <h2>{words.heading}</h2>
                <label className="row stage-field">
                  <span>{words.seconds}</span>
                  <select
                    value={seconds}
                    onChange={({ target }) => setSeconds(Number(target.value))}
                  >
                    {CAROUSEL_SECONDS.map((one) => (
                      <option key={one} value={one}>
                        {words.second(one)}
                      </option>
                    ))}
                  </select>
                </label>
                <p className="note">{words.note}</p>
                <button
                  type="button"
                  className="toggle stage-control"
                  onClick={() => {
                    onOpen(false)
                    onCarousel({ type: 'started', seconds })
                  }}
                >
                  {words.start}
                </button>
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </div>
  )
}

function CarouselState({ carousel: { holds, seconds } }: { carousel: Carousel }) {
  const words = stageWords.carousel
  const text = holds.includes('key')
    ? words.heldByKey
    : holds.includes('hover')
      ? words.heldByPointer
      : holds.includes('focus')
        ? words.heldByFocus
        : words.turning(seconds)
  return (
    <p className="stage-carousel-state" role="status">
      {text}
    </p>
  )
}
