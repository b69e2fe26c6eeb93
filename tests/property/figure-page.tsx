import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { here, type Dataset, type MapFile } from '../../src/domain/index.ts'
import { createMemorySource, keepAnswers } from '../../src/engine/index.ts'
import {
  askMap,
  buildMapModel,
  squaresMap,
  type Asker,
  type MapCounts,
  type MapModel,
} from '../../src/figures/index.ts'
import { BreakdownPanel } from '../../src/ui/breakdown/BreakdownPanel.tsx'
import { CompareTab } from '../../src/ui/compare/CompareTab.tsx'
import { createModel } from '../../src/ui/create-model.ts'
import { EmbedBreakdown } from '../../src/ui/embed/EmbedBreakdown.tsx'
import { EmbedConditions } from '../../src/ui/embed/EmbedConditions.tsx'
import { EmbedMap } from '../../src/ui/embed/EmbedMap.tsx'
import { Status } from '../../src/ui/filters/Status.tsx'
import { BubbleLayer } from '../../src/ui/map/BubbleLayer.tsx'
import { MapLabels } from '../../src/ui/map/MapLabels.tsx'
import { MapPanel } from '../../src/ui/map/MapPanel.tsx'
import { TooltipWords } from '../../src/ui/map/TooltipWords.tsx'
import { MatrixTab } from '../../src/ui/matrix/MatrixTab.tsx'
import { AppProvider, type AppModel } from '../../src/ui/shared/app-context.tsx'
import { Slide } from '../../src/ui/stage/Slide.tsx'
import { TablePanel } from '../../src/ui/table/TablePanel.tsx'
import { DEFAULT_VIEW, type SceneFigure, type ViewState } from '../../src/view/index.ts'
import { factsOf } from '../fixtures/frozen-list.ts'
import { RESIDENTS } from './figure-oracle.ts'
import { parseMarkup, type Element } from './figure-reading.ts'
import { smallMaps } from './figure-views.ts'

/** The page of a view: its model, and its panels as markup. */
export interface Page {
  readonly model: AppModel
  readonly asker: Asker
  readonly map: MapFile | null
  readonly counts: MapCounts
  readonly figure: MapModel
  readonly panel: (name: PanelName) => Element
  /** Anything else of the page, as markup. */
  readonly render: (node: ReactNode) => Element
  readonly labels: Element | null
  /** By region. */
  readonly tooltips: ReadonlyMap<string, Element>
}

const nothing = () => undefined

const conditions = <EmbedConditions embedded={DEFAULT_VIEW} />

const slideOf = (figure: SceneFigure) => (
  <Slide
    scene={{ id: '', title: '场景', note: '', picture: figure, view: '' }}
    at={0}
    count={1}
    notices={[]}
    onPointed={nothing}
    onHold={nothing}
  />
)

const PANELS = {
  map: <MapPanel />,
  overall: <BreakdownPanel />,
  matrix: <MatrixTab />,
  compare: <CompareTab />,
  status: <Status />,
  list: <TablePanel />,
  'embedded map': <EmbedMap conditions={conditions} />,
  'embedded overall': <EmbedBreakdown figure="overall" conditions={conditions} />,
  'embedded matrix': <EmbedBreakdown figure="matrix" conditions={conditions} />,
  'embedded compare': <EmbedBreakdown figure="compare" conditions={conditions} />,
  'map on stage': slideOf('map'),
  'overall on stage': slideOf('overall'),
  'matrix on stage': slideOf('matrix'),
  'compare on stage': slideOf('compare'),
} as const
export type PanelName = keyof typeof PANELS

const CANVAS = 860

export function openPage(list: Dataset, view: ViewState): Page {
  const facts = factsOf(list)
  const maps = smallMaps(list)
  const source = keepAnswers(createMemorySource(list))
  const made = createModel({
    facts,
    diagnostics: [],
    source,
    map: here(maps['cn'] as MapFile),
    view,
    notices: [],
    services: {
      loadSourceLines: () => Promise.resolve({ ok: false, error: '' }),
      copyText: () => Promise.resolve(false),
      undo: nothing,
      redo: nothing,
      requestMap: nothing,
      requestPopulation: nothing,
      requestReader: nothing,
    },
    connect: () => nothing,
  })
  const loaded = Object.fromEntries(Object.entries(maps).map(([name, map]) => [name, here(map)]))
  made.store.setState({ maps: loaded, population: here(RESIDENTS) })
  // On a server components read the state that a store began with.
  const model: AppModel = {
    ...made,
    store: { ...made.store, getInitialState: made.store.getState },
  }
  const render = (panel: ReactNode) =>
    parseMarkup(renderToStaticMarkup(<AppProvider model={model}>{panel}</AppProvider>))

  const { area, drawing } = view
  const map =
    area === null && drawing === 'squares'
      ? squaresMap()
      : (maps[area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')] ?? null)
  const asker = { source, facts }
  const answer = askMap(asker, view, map)
  if (answer.state !== 'here') throw new Error('A list in memory answers at once')
  const figure = buildMapModel(facts, view, map, answer.value, here(RESIDENTS))
  const labels =
    map === null || figure.unlisted ? null : drawing === 'bubbles' ? (
      <BubbleLayer
        map={map}
        model={figure}
        whole={map.window}
        visible={map.window}
        width={CANVAS}
        onChoose={nothing}
      />
    ) : (
      <MapLabels map={map} model={figure} visible={map.window} width={CANVAS} onChoose={nothing} />
    )
  const drawn = new Map<PanelName, Element>()
  const panel = (name: PanelName) => {
    const known = drawn.get(name) ?? render(PANELS[name])
    drawn.set(name, known)
    return known
  }
  return {
    model,
    asker,
    map,
    counts: answer.value,
    figure,
    panel,
    render,
    labels: labels && render(labels),
    tooltips: new Map(
      figure.marks.map((mark) => [mark.key, render(<TooltipWords mark={mark} model={figure} />)]),
    ),
  }
}
