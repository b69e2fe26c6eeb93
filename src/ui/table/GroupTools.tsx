import { useId } from 'react'
import type { Grouping } from '../../engine/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useDispatch } from '../shared/app-context.tsx'
import { mapAnswer } from '../shared/map-answer.ts'
import { listGroups, type GroupQuery } from './list-groups.ts'

const CHOICES: readonly (readonly [Grouping | null, string])[] = [
  [null, messages.table.groupNone],
  ['region', messages.table.groupRegion],
  ['category', messages.table.groupCategory],
  ['organization', messages.table.groupOrganization],
]

/** 分组: one of none, region, category, organisation. */
export function GroupChoice({ group }: { group: Grouping | null }) {
  const dispatch = useDispatch()
  const name = useId()
  return (
    <div className="group-choice">
      <span className="note" aria-hidden="true">
        {messages.table.group}
      </span>
      <div className="segmented" role="radiogroup" aria-label={messages.table.group}>
        {CHOICES.map(([value, label]) => (
          <label key={label} className={value === group ? 'segmented-on' : ''}>
            <input
              type="radio"
              name={name}
              checked={value === group}
              onChange={() => dispatch({ type: 'group/changed', group: value })}
            />
            {label}
          </label>
        ))}
      </div>
    </div>
  )
}

interface GroupFoldingProps {
  readonly query: GroupQuery
  readonly collapsed: ReadonlySet<string>
  readonly setCollapsed: (keys: ReadonlySet<string>) => void
}

/** 全部展开 and 全部收起. */
export function GroupFolding({ query, collapsed, setCollapsed }: GroupFoldingProps) {
  const { source } = useApp()
  const collapseAll = () =>
    void mapAnswer(listGroups(source, query, collapsed), (groups) =>
      setCollapsed(new Set([...collapsed, ...groups.map((group) => group.key)])),
    )
  return (
    <div className="group-folding">
      <button type="button" className="button" onClick={() => setCollapsed(new Set())}>
        {messages.table.expandAll}
      </button>
      <button type="button" className="button" onClick={collapseAll}>
        {messages.table.collapseAll}
      </button>
    </div>
  )
}
