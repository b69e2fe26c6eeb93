/** Seconds that 轮播 may leave a scene standing. */
export const CAROUSEL_SECONDS = [5, 10, 15, 30, 60, 120] as const

/** What keeps a carousel from turning: the pointer or the focus on the picture, or a key. */
export type Hold = 'hover' | 'focus' | 'key'

/** 轮播: scenes that turn by themselves, only on request. */
export interface Carousel {
  readonly running: boolean
  readonly seconds: number
  readonly holds: readonly Hold[]
}

export type CarouselEvent =
  | { readonly type: 'started'; readonly seconds: number }
  | { readonly type: 'stopped' }
  /** Takes back what a key held; the pointer and the focus still hold. */
  | { readonly type: 'resumed' }
  | { readonly type: 'held'; readonly by: Hold }
  | { readonly type: 'released'; readonly by: Hold }

export const CAROUSEL_AT_REST: Carousel = { running: false, seconds: 15, holds: [] }

/** Pure; the same carousel when nothing changes. */
export function nextCarousel(carousel: Carousel, event: CarouselEvent): Carousel {
  switch (event.type) {
    case 'started':
      // What held before was no objection to it; whoever moves or presses from now on holds it.
      return { running: true, seconds: event.seconds, holds: [] }
    case 'stopped':
      return carousel.running ? { ...carousel, running: false } : carousel
    case 'resumed':
      return release(carousel, 'key')
    case 'held':
      // A key is only of interest while it turns; pointer and focus stay where they are.
      if (carousel.holds.includes(event.by) || (event.by === 'key' && !carousel.running)) {
        return carousel
      }
      return { ...carousel, holds: [...carousel.holds, event.by] }
    case 'released':
      return release(carousel, event.by)
  }
}

/** Whether the next scene comes by itself. */
export const isTurning = ({ running, holds }: Carousel) => running && holds.length === 0

const release = (carousel: Carousel, by: Hold): Carousel =>
  carousel.holds.includes(by) ? { ...carousel, holds: without(carousel.holds, by) } : carousel

const without = (holds: readonly Hold[], by: Hold) => holds.filter((hold) => hold !== by)
