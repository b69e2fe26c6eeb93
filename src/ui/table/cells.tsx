import { createContext, useContext, type ReactNode } from 'react'
import { YES, type CaseRecord, type Dimension } from '../../domain/index.ts'
import { byDimension, fieldText, marksBeside } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { Marked } from '../shared/Marked.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { useOpenCase } from './use-open-case.ts'
import { ValueDot } from './ValueDot.tsx'

/** Whether cells, not the buttons in them, are the Tab stops (grid and treegrid). */
export const CellsTakeFocus = createContext(false)

interface CellProps {
  readonly dimension: Dimension
  readonly record: CaseRecord
}

/** What a case says in one dimension. */
export function CaseCell({ dimension, record }: CellProps) {
  switch (dimension.kind) {
    case 'title':
      return <TitleCell record={record} />
    case 'organization':
    case 'place':
      return <TextCell dimension={dimension} record={record} searched />
    case 'text':
    case 'many':
      return <TextCell dimension={dimension} record={record} searched={false} />
    case 'number':
      return <NumberCell dimension={dimension} record={record} />
    default:
      return <ValueCell dimension={dimension} record={record} />
  }
}

/** A text of the data with the hits of the current search marked. */
function Found({ text }: { text: string }) {
  const query = useView((view) => view.text)
  return <Marked text={text} query={query} />
}

function TitleCell({ record }: { record: CaseRecord }) {
  const cellsTakeFocus = useContext(CellsTakeFocus)
  const openCase = useOpenCase()
  return (
    <button
      type="button"
      className="cut case-title"
      data-case={record.id}
      title={record.title}
      tabIndex={cellsTakeFocus ? -1 : undefined}
      onClick={(event) => {
        event.stopPropagation()
        openCase(record.id, event.currentTarget)
      }}
    >
      <Found text={record.title} />
    </button>
  )
}

/** `searched`: whether the text search looks into it. */
function TextCell({ dimension, record, searched }: CellProps & { readonly searched: boolean }) {
  const { facts } = useApp()
  const text = fieldText(facts, dimension, record)
  return (
    <span className="cut cell-text" title={text === '' ? undefined : text}>
      {text !== '' && (searched ? <Found text={text} /> : text)}
      {text === '' && <Nothing dimension={dimension} />}
      <Marks dimension={dimension} record={record} />
    </span>
  )
}

function NumberCell({ dimension, record }: CellProps) {
  const { facts } = useApp()
  const text = fieldText(facts, dimension, record)
  return (
    <>
      {text === '' ? <Nothing dimension={dimension} /> : text}
      <Marks dimension={dimension} record={record} />
    </>
  )
}

/** One value of a list; it carries the colour of the figures that are broken down by it. */
function ValueCell({ dimension, record }: CellProps) {
  const { facts } = useApp()
  const isBy = byDimension(facts, useWholeView())?.id === dimension.id
  const text = fieldText(facts, dimension, record)
  return (
    <span className="cut cell-text">
      {isBy && <ValueDot dimension={dimension} record={record} />}
      {text === '' ? <Nothing dimension={dimension} /> : text}
      <Marks dimension={dimension} record={record} />
    </span>
  )
}

/** In the place of what a case does not say. */
function Nothing({ dimension }: { dimension: Dimension }) {
  return (
    <span className="muted" title={messages.value.missing(dimension.label)}>
      {messages.detail.empty}
    </span>
  )
}

/** What holds for a case and has no column of its own. */
function Marks({ dimension, record }: CellProps): ReactNode {
  const { facts } = useApp()
  const marks = marksBeside(facts.dimensions).get(dimension.id) ?? []
  return marks
    .filter(({ id }) => record.values[id] === YES)
    .map(({ id, label }) => (
      <span key={id}>
        {' '}
        <span className="value-mark note">{label}</span>
      </span>
    ))
}
