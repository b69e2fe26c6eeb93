import { readFile } from 'node:fs/promises'
import { err, WAITING, type Dataset, type MapIndex } from '../../../../src/domain/index.ts'
import { createMemorySource, keepAnswers, type CaseSource } from '../../../../src/engine/index.ts'
import { loadPopulation, parseMap } from '../../../../src/platform/index.ts'
import { createModel } from '../../../../src/ui/create-model.ts'
import { createLoader } from '../../../../src/ui/load-once.ts'
import { createMapLoader, learnIndex } from '../../../../src/ui/map-loader.ts'
import type { AppModel } from '../../../../src/ui/shared/app-context.tsx'
import {
  decodeView,
  DEFAULT_VIEW,
  vocabularyOf,
  type ViewState,
} from '../../../../src/view/index.ts'
import { factsOf, FROZEN_LIST } from '../../../fixtures/frozen-list.ts'

const PUBLIC = new URL('../../../../public/', import.meta.url)
const read = (path: string) => readFile(new URL(path, PUBLIC), 'utf8')

interface ModelParts {
  /** The frozen list unless another is given. */
  readonly dataset?: Dataset
  /** Whether a map cannot be had. */
  readonly isLost?: (map: string) => boolean
  /** What the source does otherwise than one in memory. */
  readonly ask?: (memory: CaseSource) => Partial<CaseSource>
}

/** The app's model of a list; maps come from the files of the site. */
export async function modelOf(parts: ModelParts = {}) {
  const { dataset = FROZEN_LIST, isLost = () => false, ask = () => ({}) } = parts
  const known = factsOf(dataset)
  const divisions = new Map(known.divisions)
  learnIndex(divisions, JSON.parse(await read('maps/index.json')) as MapIndex)
  const facts = { ...known, divisions }
  const memory = createMemorySource(dataset)
  const asked: string[] = []
  const model: AppModel = createModel({
    facts,
    diagnostics: [],
    source: keepAnswers({ ...memory, ...ask(memory) }),
    map: WAITING,
    view: DEFAULT_VIEW,
    notices: [],
    services: {
      loadSourceLines: () => Promise.reject(new Error('not asked for by pictures')),
      copyText: () => Promise.resolve(false),
      undo: () => undefined,
      redo: () => undefined,
      requestMap: (name) => {
        asked.push(name)
        requestMap(name)
      },
      requestPopulation: () => void requestPopulation(),
      requestReader: () => undefined,
    },
    connect: () => () => undefined,
  })
  model.store.setState({ maps: {} })
  const requestMap = createMapLoader({
    store: model.store,
    divisions,
    load: async (name) =>
      isLost(name) ? err({ code: 'map-wrong-schema' }) : parseMap(await read(`maps/${name}.json`)),
  })
  const requestPopulation = createLoader('population', loadPopulation, (population) =>
    model.store.setState({ population }),
  )
  const viewOf = (fragment: string): ViewState => {
    const { view, notices } = decodeView(fragment, vocabularyOf(facts))
    if (notices.length > 0) throw new Error(`Not a view: ${fragment}`)
    return view
  }
  return { model, viewOf, asked }
}

/** Files of the site as the page fetches them. */
export const fetchPublic = async (path: string) =>
  new Response(await read(path.replace(/^\.\//, '')))
