import { useId, useMemo, useState } from 'react'
import { messages } from '../../messages/index.ts'
import type { ViewState } from '../../view/index.ts'
import { useApp, useDispatch, useWantedView } from '../shared/app-context.tsx'
import { groupChoices } from './group-choices.ts'
import { listGroups } from './list-groups.ts'
import { whenHere } from './when-here.ts'

/** 分组: by none, by the dimensions that stand for the list, or by any other that is counted. */
export function GroupChoice() {
  const { facts } = useApp()
  const group = useWantedView((view) => view.group)
  const dispatch = useDispatch()
  const name = useId()
  const { main, other } = useMemo(() => groupChoices(facts), [facts])
  const text = messages.table
  const choose = (id: string | null) => dispatch({ type: 'group/changed', group: id })
  const choices = [
    { id: null, label: text.groupNone },
    ...main.map(({ id, label }) => ({ id, label })),
  ]
  return (
    <div className="row group-choice">
      <span className="note" aria-hidden="true">
        {text.group}
      </span>
      <div className="segmented" role="radiogroup" aria-label={text.group}>
        {choices.map(({ id, label }) => (
          <label key={id ?? ''} className={id === group ? 'segmented-on' : ''}>
            <input
              className="cover"
              type="radio"
              name={name}
              checked={id === group}
              onChange={() => choose(id)}
            />
            {label}
          </label>
        ))}
      </div>
      {other.length > 0 && (
        <span className="select-label">
          <select
            aria-label={text.groupOther}
            value={other.some(({ id }) => id === group) ? (group ?? '') : ''}
            onChange={({ target: { value } }) => choose(value)}
          >
            <option value="" disabled hidden>
              {text.groupOtherShort}
            </option>
            {other.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  )
}

interface GroupFoldingProps {
  readonly view: ViewState
  readonly collapsed: ReadonlySet<string>
  readonly setCollapsed: (keys: ReadonlySet<string>) => void
}

/** 全部展开 and 全部收起. */
export function GroupFolding({ view, collapsed, setCollapsed }: GroupFoldingProps) {
  const { source } = useApp()
  const [failed, setFailed] = useState(false)
  const collapseAll = () => {
    setFailed(false)
    source.forgetFailures()
    whenHere(
      listGroups(source, view, collapsed),
      (groups) => setCollapsed(new Set([...collapsed, ...groups.map((group) => group.key)])),
      () => setFailed(true),
    )
  }
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => setCollapsed(new Set())}>
        {messages.table.expandAll}
      </button>
      <button type="button" className="button" onClick={collapseAll}>
        {messages.table.collapseAll}
      </button>
      {failed && (
        <span role="alert" className="alarm small">
          {messages.table.foldingFailed}
        </span>
      )}
    </div>
  )
}
