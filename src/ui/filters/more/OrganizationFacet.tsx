import { useCallback, useRef, useState } from 'react'
import { ORGANIZATION } from '../../../domain/index.ts'
import type { FacetCount, OrganizationList } from '../../../engine/index.ts'
import { valueNumber } from '../../../figures/index.ts'
import { messages, moreFiltersWords as words } from '../../../messages/index.ts'
import { chosenIn, isFiltered, pick, toggle } from '../../../view/index.ts'
import { AnswerFailed } from '../../shared/Answered.tsx'
import { useApp, useAppState, useDispatch } from '../../shared/app-context.tsx'
import { Listbox, type ListboxOption } from '../../shared/Listbox.tsx'
import { Marked } from '../../shared/Marked.tsx'
import { useReaderFor } from '../../shared/readings.ts'
import { useAnswer } from '../../shared/use-answer.ts'
import { useFilter, useWholeView } from '../../shared/use-counts.ts'

/** Organisations listed at once; more come by a button. */
const PAGE = 100

/** A search box over a list of the organisations, with counts only where they tell something. */
export function OrganizationFacet({ label }: { readonly label: string }) {
  const { source } = useApp()
  const filter = useFilter()
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(PAGE)
  useReaderFor(query)
  const box = useRef<HTMLDivElement>(null)
  const ask = useCallback(
    (signal: AbortSignal) => source.organizations({ filter, query, offset: 0, limit }, signal),
    [source, filter, query, limit],
  )
  const answer = useAnswer(ask)
  // What there was before stays in its place, so that the focus does.
  const list = answer.state === 'here' ? answer.value : answer.state === 'waiting' && answer.last
  const search = (text: string) => {
    setQuery(text)
    setLimit(PAGE)
  }
  const showMore = () => {
    setLimit(limit + PAGE)
    box.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }
  return (
    <div
      ref={box}
      className="column tight organization-facet"
      aria-busy={answer.state === 'waiting'}
    >
      <h3 className="well-below">{label}</h3>
      <p className="note" role="status">
        {answer.state === 'here' && sentence(answer.value, label, query)}
        {answer.state === 'waiting' && messages.panel.querying}
      </p>
      <OrganizationSearch label={words.search(label)} onSearch={search} />
      {list && (list.items.length > 0 || list.missing) && (
        <OrganizationOptions label={label} list={list} query={query} />
      )}
      {list && list.total > list.items.length && (
        <button type="button" className="button" onClick={showMore}>
          {words.more(list.items.length, list.total)}
        </button>
      )}
      {answer.state === 'failed' && <AnswerFailed retry={answer.retry} />}
    </div>
  )
}

interface OrganizationOptionsProps {
  readonly label: string
  readonly list: OrganizationList
  readonly query: string
}

function OrganizationOptions({ label, list, query }: OrganizationOptionsProps) {
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const view = useWholeView()
  const selected = chosenIn(view, ORGANIZATION)
  const narrowed = isFiltered(view, [ORGANIZATION])
  // What says nothing is no answer to a search.
  const missing = query.trim() === '' ? list.missing : null
  const none = missing && { ...missing, name: messages.value.missing(label) }
  const named = list.items.map((item) => ({ ...item, name: item.key }))
  return (
    <Listbox
      label={label}
      className="organization-list"
      optionClass="row apart organization-option"
      options={[...named, ...(none ? [none] : [])].map((item) => ({
        ...wordsOf(item, list.repeated || item === none, narrowed, query),
        key: item.key,
        name: item.name,
        selected: selected.includes(item.key),
        disabled: item.count === 0,
        behind: valueNumber(ORGANIZATION, item.key),
      }))}
      multi={multi}
      onChoose={(key) => dispatch(pick(ORGANIZATION, key))}
      onToggle={(key) => dispatch(toggle(ORGANIZATION, key))}
    />
  )
}

interface OrganizationSearchProps {
  readonly label: string
  readonly onSearch: (text: string) => void
}

/** What an input method is still composing is not searched yet. */
function OrganizationSearch({ label, onSearch }: OrganizationSearchProps) {
  const [draft, setDraft] = useState('')
  const composing = useRef(false)
  return (
    <input
      type="search"
      className="field"
      aria-label={label}
      placeholder={label}
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

function sentence({ total, repeated }: OrganizationList, label: string, query: string): string {
  const searched = query.trim() !== ''
  if (total === 0) return searched ? words.none : words.noneHere(label)
  if (searched) return words.found(total)
  return repeated ? words.byCount(total) : words.once(total)
}

/** An organisation with one case has no figure: what matters is whether that case passes the filter. */
function wordsOf(
  { name: own, count, base }: FacetCount & { readonly name: string },
  repeated: boolean,
  narrowed: boolean,
  query: string,
): Pick<ListboxOption, 'label' | 'content'> {
  const { option: say, count: figures } = messages
  const name = (
    <span className="breaks">
      <Marked text={own} query={query} />
    </span>
  )
  if (!repeated) {
    if (count > 0) return { label: own, content: name }
    const content = (
      <>
        {name}
        <span className="note one-line">{words.noMatch}</span>
      </>
    )
    return { label: words.noMatchLabel(own), content }
  }
  const content = (
    <>
      {name}
      <span className="number bar-figure">
        <b>{figures.number(narrowed ? count : base)}</b>
        {narrowed && ` / ${figures.number(base)}`}
      </span>
    </>
  )
  return { label: narrowed ? say.filtered(own, count, base) : say.all(own, base), content }
}
