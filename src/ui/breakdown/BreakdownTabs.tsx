import { useRef, type KeyboardEvent } from 'react'
import { messages } from '../../messages/index.ts'
import { TABS, type Tab } from '../../view/index.ts'
import { useDispatch, useWantedView } from '../shared/app-context.tsx'

export const tabId = (id: string, tab: Tab) => `${id}-tab-${tab}`
export const tabPanelId = (id: string) => `${id}-panel`

interface BreakdownTabsProps {
  readonly id: string
  /** What the tabs are three views of. */
  readonly title: string
}

/** 总体 | 矩阵 | 对比: one Tab stop; the arrows move and show at once. */
export function BreakdownTabs({ id, title }: BreakdownTabsProps) {
  const dispatch = useDispatch()
  const tab = useWantedView((view) => view.tab)
  const list = useRef<HTMLDivElement>(null)
  const show = (next: Tab | undefined) => {
    if (!next) return
    dispatch({ type: 'tab/changed', tab: next })
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab)
    if (event.key === 'ArrowRight') show(TABS[(at + 1) % TABS.length])
    else if (event.key === 'ArrowLeft') show(TABS.at(at - 1))
    else if (event.key === 'Home') show(TABS[0])
    else if (event.key === 'End') show(TABS.at(-1))
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={messages.tabs.label(title)}
      className="segmented rigid not-on-paper"
      onKeyDown={onKeyDown}
    >
      {TABS.map((candidate) => (
        <button
          key={candidate}
          type="button"
          role="tab"
          id={tabId(id, candidate)}
          data-tab={candidate}
          aria-selected={candidate === tab}
          aria-controls={candidate === tab ? tabPanelId(id) : undefined}
          tabIndex={candidate === tab ? 0 : -1}
          onClick={() => dispatch({ type: 'tab/changed', tab: candidate })}
        >
          {messages.tabs[candidate]}
        </button>
      ))}
    </div>
  )
}
