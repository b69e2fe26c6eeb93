import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import {
  failed,
  here,
  mapAnswer,
  settle,
  WAITING,
  waiting,
  type Answer,
  type Load,
  type MapIndex,
} from './domain/index.ts'
import { createMemorySource, keepAnswers, type CaseSource } from './engine/index.ts'
import { loadErrorWords, messages } from './messages/index.ts'
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
  type LoadedDataset,
  type ReadFragment,
} from './platform/index.ts'
import {
  App,
  AppProvider,
  createLoader,
  createMapLoader,
  createModel,
  learnIndex,
  loadBars,
  LoadFailure,
  loadPresenterPage,
  NATIONAL_MAP,
  preloadEmbed,
  prepareView,
  RootBoundary,
  watchPrint,
  type AppModel,
} from './ui/index.ts'
import { encodeView, DEFAULT_VIEW, readEmbed, readView, withoutNames } from './view/index.ts'

export interface StartParts {
  /** Puts something between the app and the source of its cases, e.g. one that answers late. */
  readonly wrapSource?: (source: CaseSource) => CaseSource
}

const page = document.documentElement

/** Begins whatever the address of this window asks for: the app, or a presenter's window. */
export function startApp(parts: StartParts = {}): void {
  start(parts).catch((error: unknown) => {
    page.classList.add('script-failed')
    showFigures()
    throw error
  })
}

async function start({ wrapSource = (source) => source }: StartParts) {
  const presenter = presenterId(window.location.hash)
  if (presenter !== null) return startPresenter(presenter)
  const [loaded, loadedMap] = await Promise.all([
    loadDataset(),
    loadMap(NATIONAL_MAP),
    readEmbed(window.location.hash) && preloadEmbed(),
  ])
  if (!loaded.ok) return showFailure(loaded.error)
  const { dataset, diagnostics } = loaded.value
  const source = keepAnswers(wrapSource(createMemorySource(dataset, { loadReader })))
  const told = await settle(source.facts())
  if (told.state === 'failed') return showFailure({ code: 'no-facts', because: told.error })
  const longest = messages.count.of(told.value.total, told.value.total)
  page.style.setProperty('--figure-length', String(longest.length))
  const divisions = new Map(told.value.divisions)
  const facts = { ...told.value, divisions }
  let index: Load<MapIndex> = WAITING
  let follow: (state: Load<MapIndex>) => void = () => undefined
  const loadNames = createLoader('maps/index.json', loadMapIndex, (state) => {
    if (state.state === 'here') learnIndex(divisions, state.value)
    follow((index = state))
  })
  const read = readKnowingNames(
    (fragment, signal) => readView(fragment, facts, source, signal),
    () => (index.state === 'here' ? here(true) : waiting(loadNames().then((known) => here(known)))),
  )
  const { view, notices, embed, fragment } = await readAddress(read)
  const map = loadedMap.ok ? here(loadedMap.value.map) : failed(loadedMap.error)
  const model = createModel({
    facts,
    diagnostics,
    source,
    map,
    index,
    view,
    notices,
    embed,
    services: {
      loadSourceLines,
      copyText,
      undo,
      redo,
      requestMap: (name) => {
        // Without the index nobody knows which maps there are below; another attempt costs little.
        void loadNames()
        requestMap(name)
      },
      requestPopulation: () => void requestPopulation(),
      requestReader: () => void requestReader(model),
    },
    connect: dispatchWithAddress,
  })
  const { store } = model
  const requestMap = createMapLoader({ store, load: loadMap, divisions })
  const requestPopulation = createLoader('population.csv', loadPopulation, (population) =>
    store.setState({ population }),
  )
  follow = (state) => store.setState({ index: state })
  // The first picture is drawn with its figures or not at all: what came with the page stands until then.
  const first = await Promise.all(
    prepareView({ facts, source }, view, store.getState().maps).map((answer) => settle(answer)),
  )
  followAddress(store, read, fragment)
  watchPrint(model)
  const complete = first.every(({ state }) => state === 'here')
  const made = loadedMap.ok ? madeOf(loaded.value, loadedMap.value) : ''
  show(model, complete && page.dataset.made === made)
  void loadNames()
  warmOnTouch()
}

/** Only an address can name divisions that the list does not mention; then their names are asked for first. */
const readKnowingNames =
  (read: ReadFragment, askNames: () => Answer<boolean>): ReadFragment =>
  (fragment, signal) =>
    /(?:area|region|groups)=/.test(fragment)
      ? mapAnswer(askNames(), (known) =>
          mapAnswer(read(fragment, signal), (decoded) =>
            here(known ? decoded : withoutNames(decoded)),
          ),
        )
      : read(fragment, signal)

/** Says which files a page was made from, as its markup does. */
const madeOf = ({ digest }: LoadedDataset, map: { readonly digest: string }) =>
  `${digest}-${map.digest}`

/** `same`: the markup that came with the page was made of the same files. */
function show(model: AppModel, same: boolean) {
  const container = findRoot()
  const app = (
    <StrictMode>
      <RootBoundary>
        <AppProvider model={model}>
          <App />
        </AppProvider>
      </RootBoundary>
    </StrictMode>
  )
  const { view, shown, notices, carried, embed } = model.store.getState()
  const told = notices.length > 0 || carried !== ''
  // It is taken over only where it shows just this view.
  const plain = view === shown && encodeView(view) === encodeView(DEFAULT_VIEW)
  // In small steps, between which the page answers.
  if (same && plain && !told && !embed) startTransition(() => void hydrateRoot(container, app))
  else {
    container.replaceChildren()
    createRoot(container).render(app)
  }
  showFigures()
}

/** In the place of the app: its list could not be had. */
function showFailure(error: Parameters<typeof loadErrorWords>[0] & object) {
  const container = findRoot()
  container.replaceChildren()
  showFigures()
  createRoot(container).render(
    <LoadFailure {...loadErrorWords(error)} technical={JSON.stringify(error)} />,
  )
}

/** In the presenter's window there is nothing of the app but what the presentation tells it. */
async function startPresenter(id: string) {
  const Page = await loadPresenterPage()
  const container = findRoot()
  container.replaceChildren()
  createRoot(container).render(<Page id={id} />)
  showFigures()
}

function findRoot(): HTMLElement {
  const container = document.getElementById('root')
  if (!container) throw new Error('The page has no #root')
  return container
}

/** Ends what the early script began: the figures are right now. */
function showFigures() {
  page.classList.remove('view-pending', 'page-pending')
}

async function requestReader({ store }: AppModel) {
  const reader = store.getState().reader ?? (await loadReader())
  if (reader && !store.getState().reader) store.setState({ reader })
}

/** The first press may change the bars: what draws them is on its way before the click ends. */
function warmOnTouch() {
  const warm = () => {
    for (const name of ['pointerdown', 'keydown']) window.removeEventListener(name, warm)
    loadBars().catch(() => undefined)
  }
  for (const name of ['pointerdown', 'keydown']) window.addEventListener(name, warm)
}
