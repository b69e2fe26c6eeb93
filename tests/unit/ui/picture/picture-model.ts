import { readFile } from 'node:fs/promises'
import { err, type MapIndex } from '../../../../src/domain/index.ts'
import { createMemorySource } from '../../../../src/engine/index.ts'
import { parseMap } from '../../../../src/platform/index.ts'
import { createModel } from '../../../../src/ui/create-model.ts'
import { createMapLoader, learnIndex } from '../../../../src/ui/map-loader.ts'
import type { AppModel } from '../../../../src/ui/shared/app-context.tsx'
import {
  decodeView,
  DEFAULT_VIEW,
  vocabularyOf,
  type ViewState,
} from '../../../../src/view/index.ts'
import { loadBundledDataset } from '../../figures/bundled.ts'

const PUBLIC = new URL('../../../../public/', import.meta.url)
const read = (path: string) => readFile(new URL(path, PUBLIC), 'utf8')

/** The app's model with the bundled list; maps come from the files, save those that `isLost`. */
export async function bundledModel(isLost: (map: string) => boolean = () => false) {
  const bundled = await loadBundledDataset()
  const divisions = new Map(bundled.divisions)
  learnIndex(divisions, JSON.parse(await read('maps/index.json')) as MapIndex)
  const dataset = { ...bundled, divisions }
  const asked: string[] = []
  const model: AppModel = createModel({
    dataset,
    diagnostics: [],
    source: createMemorySource(dataset),
    map: null,
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
      requestPopulation: () => undefined,
      requestReader: () => undefined,
    },
    connect: () => () => undefined,
  })
  const requestMap = createMapLoader({
    store: model.store,
    divisions,
    load: async (name) => {
      return isLost(name) ? err('lost') : parseMap(await read(`maps/${name}.json`))
    },
  })
  const viewOf = (fragment: string): ViewState => {
    const { view, notices } = decodeView(fragment, vocabularyOf(dataset))
    if (notices.length > 0) throw new Error(`Not a view: ${fragment}`)
    return view
  }
  return { model, viewOf, asked }
}

/** Files of the site as the page fetches them. */
export const fetchPublic = async (path: string) =>
  new Response(await read(path.replace(/^\.\//, '')))
