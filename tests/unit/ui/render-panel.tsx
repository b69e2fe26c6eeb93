import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStore } from 'zustand/vanilla'
import {
  failed,
  waiting,
  WAITING,
  type Answer,
  type CaseRecord,
  type Dataset,
  type Dimension,
} from '../../../src/domain/index.ts'
import { createMemorySource, keepAnswers, type CaseSource } from '../../../src/engine/index.ts'
import { AppProvider, type AppModel, type AppState } from '../../../src/ui/shared/app-context.tsx'
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/index.ts'
import { factsOf, FROZEN_LIST } from '../../fixtures/frozen-list.ts'

interface Shown {
  readonly dataset?: Dataset
  readonly view?: Partial<ViewState>
  readonly state?: Partial<AppState>
  /** Questions that are answered otherwise than from memory. */
  readonly answers?: Partial<CaseSource>
}

/** What a panel shows at first, as markup without attributes of style. */
export function renderPanel(panel: ReactNode, shown: Shown = {}): string {
  const { dataset = FROZEN_LIST, answers = {} } = shown
  const view = { ...DEFAULT_VIEW, ...shown.view }
  const store = createStore<AppState>(() => ({
    view,
    shown: view,
    querying: false,
    notices: [],
    embed: null,
    canUndo: false,
    canRedo: false,
    multi: false,
    maps: {},
    index: WAITING,
    population: WAITING,
    reader: null,
    carried: '',
    presenting: null,
    ...shown.state,
  }))
  const nothing = () => undefined
  const model: AppModel = {
    facts: factsOf(dataset),
    diagnostics: [],
    source: keepAnswers({ ...createMemorySource(dataset), ...answers }),
    store,
    dispatch: nothing,
    setMulti: nothing,
    dismissNotices: nothing,
    services: {
      loadSourceLines: () => Promise.resolve({ ok: false, error: '' }),
      copyText: () => Promise.resolve(false),
      undo: nothing,
      redo: nothing,
      requestMap: nothing,
      requestPopulation: nothing,
      requestReader: nothing,
    },
  }
  return renderToStaticMarkup(<AppProvider model={model}>{panel}</AppProvider>)
}

/** The words of markup, parted by spaces. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const never = <T,>(): Answer<T> => waiting(new Promise(() => {}))
export const refused = <T,>(): Answer<T> => failed({ code: 'refused', detail: '' })

const dimension = (parts: Partial<Dimension> & Pick<Dimension, 'id' | 'kind' | 'label'>) => ({
  note: '',
  values: [],
  facet: false,
  column: true,
  ...parts,
})

const record = (id: string, parts: Partial<CaseRecord>): CaseRecord => ({
  id,
  title: `案例${id}`,
  place: { key: 'unknown', codes: [] },
  organizations: [],
  values: {},
  source: null,
  ...parts,
})

/** A list of another making: no organisations, no number of its own, values that are many or missing. */
export const OTHER_LIST: Dataset = {
  ...FROZEN_LIST,
  coverage: { central: false, provinces: [], part: '' },
  note: '',
  dimensions: [
    dimension({ id: 'title', kind: 'title', label: '项目' }),
    dimension({ id: 'field', kind: 'many', label: '领域', facet: true }),
    dimension({ id: 'region', kind: 'place', label: '所在地', facet: true }),
    dimension({ id: 'amount', kind: 'number', label: '投资' }),
    dimension({ id: 'year', kind: 'time', label: '年份', facet: true }),
  ],
  cases: [
    record('1', { values: { field: ['交通', '能源'], amount: '120', year: '2021' } }),
    record('2', {
      values: { year: '2022' },
      place: { key: 'several', codes: ['320000', '330000'] },
    }),
    record('3', { values: { field: ['能源'], amount: '7' } }),
  ],
}
