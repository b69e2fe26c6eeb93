import {
  here,
  failed,
  mapAnswer,
  waiting,
  type Answer,
  type Load,
  type MapFile,
} from '../domain/index.ts'
import { askMap, askView, firstRows, type Asker } from '../figures/index.ts'
import { facetFilter, type ViewState } from '../view/index.ts'

/** The maps that are here, by name. */
type Maps = Readonly<Record<string, Load<MapFile, unknown>>>

/**
 * Everything that the page asks for a view, so that it can be shown all at once. `maps` as they are now:
 * a map that is not here yet holds nothing up, as its panel says so itself.
 */
export function prepareView(asker: Asker, view: ViewState, maps: Maps): readonly Answer<unknown>[] {
  const { source, signal } = asker
  const { detail, tab, sort } = view
  return [
    askView(asker, view),
    askMap(asker, view, mapAtHand(view, maps)),
    source.rows(firstRows(view), signal),
    ...(detail === null
      ? []
      : [source.standing({ id: detail, filter: facetFilter(view), sort }, signal)]),
    ...(tab === 'compare' ? [askCompared(asker, view)] : []),
    ...(view.drawing === 'bubbles' ? [fetchBubbles()] : []),
  ]
}

/** The map of the area and drawing, where it is here; the squares are no file. */
function mapAtHand({ area, drawing }: ViewState, maps: Maps): MapFile | null {
  if (area === null && drawing === 'squares') return null
  const map = maps[area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')]
  return map?.state === 'here' ? map.value : null
}

/** A module that is fetched with the first view that needs it. */
function onDemand<T>(load: () => Promise<T>) {
  let found: { readonly module: T } | null = null
  return (): Answer<T> =>
    found === null
      ? waiting(
          load().then(
            (module) => {
              found = { module }
              return here(module)
            },
            // What it draws says so in its own place.
            () => failed({ code: 'unreachable', detail: 'a part of the page' }),
          ),
        )
      : here(found.module)
}

const fetchComparison = onDemand(() => import('./compare/ask-compared.ts'))
const askCompared = (asker: Asker, view: ViewState): Answer<unknown> =>
  mapAnswer(fetchComparison(), (module): Answer<unknown> => module.askComparison(asker, view))
const fetchBubbles = onDemand(() => import('./map/BubbleLayer.tsx'))
