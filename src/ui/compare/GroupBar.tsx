import { useEffect, useRef, useState } from 'react'
import type { ComparisonModel } from '../../figures/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import type { GroupKey } from '../../view/index.ts'
import { useDispatch, useView } from '../shared/app-context.tsx'
import { GroupSearch } from './GroupSearch.tsx'

const QUIET_MS = 500

interface GroupBarProps {
  readonly model: ComparisonModel
  /** How much of each regional group the list covers. */
  readonly coverage: readonly string[]
}

interface Chip {
  readonly key: GroupKey
  readonly name: string
  /** `null` where nothing can be said about the group. */
  readonly base: number | null
}

/** The groups that are compared, each removable, with their coverage; and the box that adds more. */
export function GroupBar({ model, coverage }: GroupBarProps) {
  const dispatch = useDispatch()
  const keys = useView((view) => view.groups)
  const bar = useRef<HTMLDivElement>(null)
  const compare = compareWords
  const chips = keys.flatMap((key): readonly Chip[] => {
    const group = model.groups.find((candidate) => candidate.key === key)
    const excluded = model.excluded.find((candidate) => candidate.key === key)
    if (group) return [{ key, name: group.name, base: group.base }]
    return excluded ? [{ key, name: excluded.name, base: null }] : []
  })
  const focusSearch = () => bar.current?.querySelector('input')?.focus()
  const notes = [
    ...coverage,
    ...model.excluded.map(({ name, problem }) => compareWords.coverageOf([name], problem)),
  ]
  return (
    <div ref={bar} className="tools">
      <ul className="row wrap tight group-chips" aria-label={compare.groups}>
        {chips.map(({ key, name, base }) => (
          <li key={key} className={base === null ? 'muted group-excluded' : ''}>
            <button
              type="button"
              className="pair chip group-chip"
              aria-label={compare.remove(name)}
              title={name}
              onClick={() => {
                dispatch({ type: 'compare/removed', group: key })
                focusSearch()
              }}
            >
              <span className="cut">{name}</span>
              {base !== null && <b aria-hidden="true">{messages.count.number(base)}</b>}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {keys.length > 1 && (
          <li>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                dispatch({ type: 'compare/cleared' })
                focusSearch()
              }}
            >
              {compare.clear}
            </button>
          </li>
        )}
      </ul>
      <GroupSearch />
      {notes.length > 0 && <p className="whole-line note">{notes.join('；')}</p>}
      <Said text={compare.live(chips.map((chip) => chip.name))} />
    </div>
  )
}

/** Says politely which groups there are, when they have come to rest; not when the tab opens. */
function Said({ text }: { text: string }) {
  const first = useRef(text)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = setTimeout(() => setSaid(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
