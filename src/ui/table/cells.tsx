import { createContext, useContext } from 'react'
import type { CaseRecord } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { Marked } from '../shared/Marked.tsx'
import { regionPath } from '../shared/region-name.ts'
import { categoryColor } from '../theme/tokens.ts'
import { useOpenCase } from './use-open-case.ts'

/** Whether cells, not the buttons in them, are the Tab stops (grid and treegrid). */
export const CellsTakeFocus = createContext(false)

interface CellProps {
  readonly record: CaseRecord
}

/** A text of the data with the hits of the current search marked. */
function Found({ text }: { text: string }) {
  const query = useView((view) => view.text)
  return <Marked text={text} query={query} />
}

export function SeqCell({ record }: CellProps) {
  return messages.count.number(record.seq)
}

export function TitleCell({ record }: CellProps) {
  const cellsTakeFocus = useContext(CellsTakeFocus)
  const openCase = useOpenCase()
  return (
    <button
      type="button"
      className="case-title"
      data-case={record.seq}
      title={record.title}
      tabIndex={cellsTakeFocus ? -1 : undefined}
      onClick={(event) => {
        event.stopPropagation()
        openCase(record.seq, event.currentTarget)
      }}
    >
      <Found text={record.title} />
    </button>
  )
}

export function OrganizationsCell({ record }: CellProps) {
  const joined = record.organizations.join('、')
  return (
    <span className="cell-text" title={joined}>
      <Found text={joined} />
    </span>
  )
}

export function CategoryCell({ record }: CellProps) {
  const { dataset } = useApp()
  const index = dataset.categories.indexOf(record.category)
  return (
    <span className="cell-text">
      <span
        className="dot dot-leading"
        aria-hidden="true"
        style={{ background: categoryColor(Math.max(0, index)) }}
      />
      {record.category}
    </span>
  )
}

export function RegionCell({ record }: CellProps) {
  const { dataset } = useApp()
  const path = regionPath(dataset, record).join(' · ')
  return (
    <span className="cell-text" title={path}>
      <Found text={path} />
    </span>
  )
}

export function LevelCell({ record }: CellProps) {
  return (
    <span className="cell-text">
      {messages.level[record.level]}
      {record.vertical && (
        <>
          {' '}
          <span className="vertical-mark note">{messages.region.vertical}</span>
        </>
      )}
    </span>
  )
}
