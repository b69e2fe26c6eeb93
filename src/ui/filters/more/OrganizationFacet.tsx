import { useCallback, useRef, useState } from 'react'
import type { FacetCount } from '../../../engine/index.ts'
import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { isFiltered } from '../../../view/index.ts'
import { useApp, useAppState, useDispatch, useView } from '../../shared/app-context.tsx'
import { Listbox, type ListboxOption } from '../../shared/Listbox.tsx'
import { Marked } from '../../shared/Marked.tsx'
import { useReaderFor } from '../../shared/readings.ts'
import { useAnswer } from '../../shared/use-answer.ts'
import { useFilter } from '../../shared/use-filter.ts'

/** Organisations listed at once; more come by a button. */
const PAGE = 100

/** 申报单位: a search box over a list of the organisations, with counts only where they tell something. */
export function OrganizationFacet() {
  const { source } = useApp()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const filter = useFilter()
  const selected = useView((view) => view.organizations)
  const narrowed = useView((view) => isFiltered({ ...view, organizations: [] }))
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(PAGE)
  useReaderFor(query)
  const box = useRef<HTMLDivElement>(null)
  const ask = useCallback(
    () => source.organizations({ filter, query, offset: 0, limit }),
    [source, filter, query, limit],
  )
  const list = useAnswer(ask).value
  const search = (text: string) => {
    setQuery(text)
    setLimit(PAGE)
  }
  const showMore = () => {
    setLimit(limit + PAGE)
    box.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }
  const options = list?.items.map((item): ListboxOption => ({
    ...wordsOf(item, list.repeated, narrowed, query),
    key: item.key,
    name: item.key,
    selected: selected.includes(item.key),
    disabled: item.count === 0,
  }))
  return (
    <div ref={box} className="organization-facet">
      <h3>{words.organization}</h3>
      <p className="note" role="status">
        {list && sentence(list.total, list.repeated, query)}
      </p>
      <OrganizationSearch onSearch={search} />
      {options && options.length > 0 && (
        <Listbox
          label={words.organization}
          className="organization-list"
          optionClass="organization-option"
          options={options}
          multi={multi}
          onChoose={(organization) => dispatch({ type: 'organization/chosen', organization })}
          onToggle={(organization) => dispatch({ type: 'organization/toggled', organization })}
        />
      )}
      {list && list.total > list.items.length && (
        <button type="button" className="button" onClick={showMore}>
          {words.more(list.items.length, list.total)}
        </button>
      )}
    </div>
  )
}

/** What an input method is still composing is not searched yet. */
function OrganizationSearch({ onSearch }: { onSearch: (text: string) => void }) {
  const [draft, setDraft] = useState('')
  const composing = useRef(false)
  return (
    <input
      type="search"
      className="field"
      aria-label={words.search}
      placeholder={words.search}
      autoComplete="off"
      spellCheck={false}
      value={draft}
      onChange={(event) => {
        setDraft(event.target.value)
        if (!composing.current) onSearch(event.target.value)
      }}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        onSearch(event.currentTarget.value)
      }}
    />
  )
}

function sentence(total: number, repeated: boolean, query: string): string {
  const searched = query.trim() !== ''
  if (total === 0) return searched ? words.none : words.noneHere
  if (searched) return words.found(total)
  return repeated ? words.byCount(total) : words.once(total)
}

/** An organisation with one case has no figure: what matters is whether that case passes the filter. */
function wordsOf(
  { key, count, base }: FacetCount,
  repeated: boolean,
  narrowed: boolean,
  query: string,
): Pick<ListboxOption, 'label' | 'content'> {
  const { option: say, count: figures } = messages
  const name = (
    <span className="organization-name">
      <Marked text={key} query={query} />
    </span>
  )
  if (!repeated) {
    if (count > 0) return { label: key, content: name }
    const content = (
      <>
        {name}
        <span className="note organization-none">{words.noMatch}</span>
      </>
    )
    return { label: words.noMatchLabel(key), content }
  }
  const content = (
    <>
      {name}
      <span className="bar-figure">
        <b>{figures.number(narrowed ? count : base)}</b>
        {narrowed && ` / ${figures.number(base)}`}
      </span>
    </>
  )
  return { label: narrowed ? say.filtered(key, count, base) : say.all(key, base), content }
}
