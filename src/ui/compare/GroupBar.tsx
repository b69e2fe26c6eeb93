import { useEffect, useRef, useState } from 'react'
import { groupLetter, type ComparisonModel } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import type { GroupKey } from '../../view/index.ts'
import { useDispatch, useView } from '../shared/app-context.tsx'
import { CopyTable } from './CopyTable.tsx'
import { GroupLetter } from './GroupLetter.tsx'
import { GroupSearch } from './GroupSearch.tsx'
import { ReferenceSelect } from './ReferenceSelect.tsx'

const QUIET_MS = 500

interface Chip {
  readonly key: GroupKey
  readonly letter: string
  readonly name: string
  /** Whether something can be said about the group. */
  readonly compared: boolean
}

/** The groups that are compared, each removable; the box that adds more, and what they are compared with. */
export function GroupBar({ model }: { model: ComparisonModel }) {
  const dispatch = useDispatch()
  const keys = useView((view) => view.groups)
  const bar = useRef<HTMLDivElement>(null)
  const compare = compareWords
  const chips = keys.flatMap((key, at): readonly Chip[] => {
    const group = model.groups.find((candidate) => candidate.key === key)
    const found = group ?? model.excluded.find((candidate) => candidate.key === key)
    const letter = groupLetter(at)
    return found ? [{ key, letter, name: found.name, compared: group !== undefined }] : []
  })
  const focusSearch = () => bar.current?.querySelector('input')?.focus()
  return (
    <div ref={bar} className="tools">
      <ul className="row wrap tight whole-line group-chips" aria-label={compare.groups}>
        {chips.map(({ key, letter, name, compared }) => (
          <li key={key} className={compared ? '' : 'muted group-excluded'}>
            <button
              type="button"
              className="pair chip group-chip"
              aria-label={compare.remove(letter, name)}
              title={name}
              onClick={() => {
                dispatch({ type: 'compare/removed', group: key })
                focusSearch()
              }}
            >
              <GroupLetter letter={letter} />
              <span className="cut">{name}</span>
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
      {model.groups.length > 0 && <ReferenceSelect />}
      <GroupSearch />
      {model.groups.length > 0 && <CopyTable model={model} />}
      {model.excluded.length > 0 && (
        <p className="whole-line note">{excludedWords(model).join('；')}</p>
      )}
      <Said text={compare.live(chips.map((chip) => chip.name))} />
    </div>
  )
}

const excludedWords = ({ excluded }: ComparisonModel): readonly string[] =>
  excluded.map(({ name, problem }) => compareWords.coverageOf([name], problem))

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
