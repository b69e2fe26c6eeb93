import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { findChoices, listChoices, type GroupChoice } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { useWholeView } from '../shared/use-counts.ts'

/** 添加对比组: a text box with the list of groups that fit it. */
export function GroupSearch() {
  const { facts } = useApp()
  const dispatch = useDispatch()
  const view = useWholeView()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const all = useMemo(() => (open ? listChoices(facts, view) : []), [open, facts, view])
  const choices = useMemo(() => findChoices(all, typed), [all, typed])
  const compare = compareWords

  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(choices.length - 1, index))
    setActive(to)
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const add = (choice: GroupChoice | undefined) => {
    if (!choice || choice.disabled) return
    dispatch({ type: 'compare/added', group: choice.key })
    setTyped('')
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) setOpen(true)
      moveTo(event.key === 'ArrowDown' ? active + 1 : active - 1)
    } else if (event.key === 'PageDown' && open) moveTo(active + 8)
    else if (event.key === 'PageUp' && open) moveTo(active - 8)
    else if (event.key === 'Enter' && open) {
      add(
        choices[active] ?? (typed.trim() === '' ? undefined : choices.find((one) => !one.disabled)),
      )
    } else if (event.key === 'Escape' && open) close()
    else if (event.key === 'Escape' && typed !== '') setTyped('')
    else return
    event.preventDefault()
  }
  return (
    <div
      className="frame group-search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <input
        className="field"
        ref={input}
        type="text"
        role="combobox"
        aria-label={compare.add}
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={compare.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className="group-popup raised">
          {choices.length === 0 && (
            <p className="muted group-none" role="status">
              {compare.noChoice}
            </p>
          )}
          <div id={`${id}-list`} role="listbox" aria-label={compare.choices} className="scrolls">
            {choices.map((choice, index) => (
              <Choice
                key={choice.key}
                id={`${id}-${index}`}
                choice={choice}
                active={index === active}
                onChoose={() => {
                  add(choice)
                  input.current?.focus()
                }}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly choice: GroupChoice
  readonly active: boolean
  readonly onChoose: () => void
}

function Choice({ id, choice, active, onChoose }: ChoiceProps) {
  const { name, note, disabled } = choice
  return (
    <div
      id={id}
      role="option"
      aria-label={note === '' ? name : `${name}，${note}`}
      aria-selected={active}
      aria-disabled={disabled || undefined}
      className={`option row apart group-choice-option${active ? ' option-active' : ''}`}
      // The text box keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{name}</span>
      {note !== '' && <span className="group-choice-note note">{note}</span>}
    </div>
  )
}
