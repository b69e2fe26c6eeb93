import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createMemorySource, type MemoryCaseSource } from './engine/index.ts'
import { loadErrorWords } from './messages/index.ts'
import {
  copyText,
  dispatchWithAddress,
  followAddress,
  loadDataset,
  loadMap,
  loadMapIndex,
  loadPopulation,
  loadReader,
  loadSourceLines,
  presenterId,
  readAddress,
  redo,
  undo,
} from './platform/index.ts'
import {
  App,
  AppProvider,
  createMapLoader,
  createModel,
  learnIndex,
  LoadFailure,
  loadPresenterPage,
  NATIONAL_MAP,
  preloadEmbed,
  RootBoundary,
  watchPrint,
  type AppModel,
} from './ui/index.ts'
import {
  encodeView,
  DEFAULT_VIEW,
  isKnownRegion,
  readEmbed,
  type Vocabulary,
} from './view/index.ts'

const page = document.documentElement

start().catch((error: unknown) => {
  page.classList.add('script-failed')
  showFigures()
  throw error
})

async function start() {
  const presenter = presenterId(window.location.hash)
  if (presenter !== null) return startPresenter(presenter)
  const [loaded, loadedMap] = await Promise.all([
    loadDataset(),
    loadMap(NATIONAL_MAP),
    readEmbed(window.location.hash) && preloadEmbed(),
  ])
  const container = document.getElementById('root')
  if (!container) throw new Error('The page has no #root')
  if (!loaded.ok) {
    container.replaceChildren()
    showFigures()
    createRoot(container).render(
      <LoadFailure {...loadErrorWords(loaded.error)} technical={JSON.stringify(loaded.error)} />,
    )
    return
  }
  const { diagnostics, digest } = loaded.value
  const divisions = new Map(loaded.value.dataset.divisions)
  const dataset = { ...loaded.value.dataset, divisions }
  const source = createMemorySource(dataset)
  const vocabulary: Vocabulary = {
    hasRegion: (key) => isKnownRegion(key, (code) => divisions.has(code)),
    hasArea: (code) => /^\d{4}00$/.test(code) && divisions.has(code),
    categories: new Set(dataset.categories),
    hasOrganization: (name) => dataset.cases.some((one) => one.organizations.includes(name)),
    hasCase: (seq) => source.find(seq) !== null,
  }
  // Only an address can name divisions that the list does not mention; then their names are needed now.
  const index = /(?:area|region|groups)=/.test(window.location.hash) ? await loadMapIndex() : null
  if (index) learnIndex(divisions, index)
  const { view, notices, embed } = readAddress(vocabulary)
  const model = createModel({
    dataset,
    diagnostics,
    source,
    map: loadedMap.ok ? loadedMap.value.map : null,
    view,
    notices,
    embed,
    services: {
      loadSourceLines,
      copyText,
      undo,
      redo,
      requestMap: (name) => requestMap(name),
      requestPopulation: () => void requestPopulation(model),
      requestReader: () => void requestReader(model, source),
    },
    connect: dispatchWithAddress,
  })
  const requestMap = createMapLoader({ store: model.store, load: loadMap, divisions })
  followAddress(model.store, vocabulary)
  watchPrint(model)

  const app = (
    <StrictMode>
      <RootBoundary>
        <AppProvider model={model}>
          <App />
        </AppProvider>
      </RootBoundary>
    </StrictMode>
  )
  // The markup that came with the page is taken over only where it shows just this view of these files.
  const made = loadedMap.ok ? `${digest}-${loadedMap.value.digest}` : ''
  const same = page.dataset.made === made && encodeView(view) === encodeView(DEFAULT_VIEW)
  const told = notices.length > 0 || model.store.getState().carried !== ''
  // In small steps, between which the page answers.
  if (same && !told && !embed) startTransition(() => void hydrateRoot(container, app))
  else {
    container.replaceChildren()
    createRoot(container).render(app)
  }
  showFigures()

  const known = index ?? (await loadMapIndex())
  if (!known) return
  learnIndex(divisions, known)
  model.store.setState({ index: known })
}

/** In the presenter's window there is nothing of the app but what the presentation tells it. */
async function startPresenter(id: string) {
  const Page = await loadPresenterPage()
  const container = document.getElementById('root')
  container?.replaceChildren()
  if (container) createRoot(container).render(<Page id={id} />)
  showFigures()
}

/** Ends what the early script began: the figures are right now. */
function showFigures() {
  page.classList.remove('view-pending', 'page-pending')
}

async function requestPopulation(model: AppModel) {
  if (model.store.getState().population) return
  const population = await loadPopulation()
  if (population) model.store.setState({ population })
}

async function requestReader({ store }: AppModel, source: MemoryCaseSource) {
  const reader = store.getState().reader ?? (await loadReader())
  if (!reader || store.getState().reader) return
  source.addReadings(reader)
  store.setState({ reader })
}
