import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { NumberOf } from '../../figures/index.ts'
import { BEHIND_KEYS, behindNumber } from '../behind/behind-number.ts'
import { pinyinInitials } from './pinyin-initials.ts'

export interface ListboxOption {
  readonly key: string
  /** What assistive technology reads, e.g. 江苏省，12 个案例. */
  readonly label: string
  /** What typing letters jumps to, itself or by its pinyin initials. */
  readonly name: string
  readonly selected: boolean
  /** Focusable but without effect; a selected option is never disabled. */
  readonly disabled: boolean
  /** The number that stands in it, where there are titles behind it. */
  readonly behind: NumberOf | null
  readonly content: ReactNode
}

interface ListboxProps {
  readonly label: string
  readonly options: readonly ListboxOption[]
  readonly className?: string
  readonly optionClass?: string
  /** Plain choice: only this one. */
  readonly onChoose: (key: string) => void
  /** Add or remove. */
  readonly onToggle: (key: string) => void
  /** The option that keyboard focus or the pointer is on, or `null`. */
  readonly onActive?: (key: string | null, by: 'focus' | 'pointer', element: Element | null) => void
  /** Enter on an option: whether it led somewhere; otherwise Enter chooses, as Space does. */
  readonly onEnter?: (key: string) => boolean
  /** The menu key or the right button on an option: what else there is to do with it. */
  readonly onMenu?: (key: string, element: Element) => void
  readonly multi: boolean
}

/**
 * A visible multi-select listbox: one Tab stop, arrows move without selecting, Space or click
 * chooses, Ctrl/⌘ toggles, letters jump.
 */
export function Listbox(props: ListboxProps) {
  const {
    label,
    options,
    className,
    optionClass = '',
    onChoose,
    onToggle,
    onActive,
    onEnter,
    onMenu,
    multi,
  } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const typed = useRef({ text: '', at: 0 })
  const firstSelected = options.findIndex((option) => option.selected)
  const known = options.findIndex((option) => option.key === activeKey)
  const active = known >= 0 ? known : Math.max(0, firstSelected)

  const moveTo = (index: number) => {
    const option = options[Math.min(options.length - 1, Math.max(0, index))]
    if (!option) return
    const element = document.getElementById(optionId(id, options.indexOf(option)))
    setActiveKey(option.key)
    scrollIntoList(list.current, element)
    onActive?.(option.key, 'focus', element)
  }
  const activate = (option: ListboxOption | undefined, toggle: boolean) => {
    if (!option || (option.disabled && !option.selected)) return
    if (toggle || multi) onToggle(option.key)
    else onChoose(option.key)
  }
  const typeahead = (letter: string, time: number) => {
    typed.current = {
      text: time - typed.current.at < 600 ? typed.current.text + letter : letter,
      at: time,
    }
    const { text } = typed.current
    const from = text.length === 1 ? active + 1 : active
    const ordered = [...options.slice(from), ...options.slice(0, from)]
    const wanted = text.toLowerCase()
    // An input method does not work outside text fields: a Chinese name is met by its pinyin letters.
    const hit = ordered.find(
      ({ name }) =>
        name.toLowerCase().startsWith(wanted) || pinyinInitials(name).startsWith(wanted),
    )
    if (hit) moveTo(options.indexOf(hit))
  }
  const openMenu = (index: number) => {
    const option = options[index]
    const element = document.getElementById(optionId(id, index))
    if (!onMenu || !option || !element) return false
    onMenu(option.key, element)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const toggle = event.ctrlKey || event.metaKey
    const page = 8
    if (event.key === 'ArrowDown') moveTo(active + 1)
    else if (event.key === 'ArrowUp') moveTo(active - 1)
    else if (event.key === 'Home') moveTo(0)
    else if (event.key === 'End') moveTo(options.length - 1)
    else if (event.key === 'PageDown') moveTo(active + page)
    else if (event.key === 'PageUp') moveTo(active - page)
    else if (
      event.key === 'Enter' &&
      !toggle &&
      options[active] &&
      onEnter?.(options[active].key)
    ) {
      setActiveKey(null)
      typed.current = { text: '', at: 0 }
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      if (!openMenu(active)) return
    } else if (event.key === ' ' || event.key === 'Enter') activate(options[active], toggle)
    else if (event.key.length === 1 && !toggle && !event.altKey)
      typeahead(event.key, event.timeStamp)
    else return
    event.preventDefault()
  }
  const activeOption = options[active]
  const chosen = options
    .filter(({ selected }) => selected)
    .map(({ key }) => key)
    .join(' ')
  // What is chosen elsewhere is seen here too.
  useEffect(() => {
    if (chosen === '') return
    scrollIntoList(list.current, document.getElementById(optionId(id, firstSelected)))
  }, [chosen, firstSelected, id])
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-keyshortcuts={options.some(({ behind }) => behind) ? BEHIND_KEYS : undefined}
      aria-activedescendant={focused && activeOption ? optionId(id, active) : undefined}
      tabIndex={0}
      className={`scrolls ${className ?? ''}`}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => {
        setFocused(true)
        // A pressed pointer is on an option already, which need not be the active one.
        if (!activeOption || !currentTarget.matches(':focus-visible')) return
        const element = document.getElementById(optionId(id, active))
        onActive?.(activeOption.key, 'focus', element)
      }}
      onBlur={() => {
        setFocused(false)
        onActive?.(null, 'focus', null)
      }}
      onPointerLeave={() => onActive?.(null, 'pointer', null)}
    >
      {options.map((option, index) => (
        <div
          key={option.key}
          id={optionId(id, index)}
          role="option"
          aria-label={option.label}
          aria-selected={option.selected}
          aria-disabled={option.disabled && !option.selected ? true : undefined}
          {...behindNumber(option.behind)}
          className={`option ${optionClass} ${focused && index === active ? 'option-active' : ''}`}
          onClick={(event) => {
            setActiveKey(option.key)
            activate(option, event.ctrlKey || event.metaKey)
          }}
          onPointerEnter={(event) => onActive?.(option.key, 'pointer', event.currentTarget)}
          onContextMenu={(event) => {
            if (openMenu(index)) event.preventDefault()
          }}
        >
          {option.content}
        </div>
      ))}
    </div>
  )
}

/** By position: a key may hold what an id must not. */
const optionId = (id: string, index: number) => `${id}-${index}`

/** Scrolls the list alone, never the page. */
function scrollIntoList(list: HTMLElement | null, option: HTMLElement | null) {
  if (!list || !option) return
  const top = option.offsetTop - list.offsetTop
  if (top < list.scrollTop) list.scrollTop = top
  else if (top + option.offsetHeight > list.scrollTop + list.clientHeight) {
    list.scrollTop = top + option.offsetHeight - list.clientHeight
  }
}
