import type { ReactNode } from 'react'
import type { CaseRecord, Dimension } from '../../domain/index.ts'
import { byDimension, fieldsOf, fieldText } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { Marked } from '../shared/Marked.tsx'
import { useWholeView } from '../shared/use-counts.ts'
import { ValueDot } from '../table/ValueDot.tsx'
import { placeFields } from './place-fields.ts'

/** All that the list says of a case, in the list's order, and where it stands in the source. */
export function DetailFields({ record }: { record: CaseRecord }) {
  const { facts } = useApp()
  const { fields, sourceLines } = messages.detail
  const { source } = record
  return (
    <dl className="detail-fields">
      {fieldsOf(facts).map((dimension) => (
        <DimensionField key={dimension.id} dimension={dimension} record={record} />
      ))}
      {source && (
        <Field long name={fields.source}>
          {sourceLines(source.startLine, source.endLine)}
        </Field>
      )}
    </dl>
  )
}

interface DimensionFieldProps {
  readonly dimension: Dimension
  readonly record: CaseRecord
}

function DimensionField({ dimension, record }: DimensionFieldProps) {
  const { facts } = useApp()
  const query = useView((view) => view.text)
  const isBy = byDimension(facts, useWholeView())?.id === dimension.id
  const { label, kind } = dimension
  switch (kind) {
    case 'place':
      return placeFields(facts, dimension, record.place).map(({ name, text, note }) => (
        <Field key={name} name={name} note={note}>
          {text}
        </Field>
      ))
    case 'organization':
      return (
        <Field long name={label} note={messages.detail.organizationsNote}>
          {record.organizations.length > 0 && (
            <ul className="detail-list">
              {record.organizations.map((name) => (
                <li key={name}>
                  <Marked text={name} query={query} />
                </li>
              ))}
            </ul>
          )}
        </Field>
      )
    case 'title':
      return (
        <Field long name={label}>
          <Marked text={record.title} query={query} />
        </Field>
      )
    case 'text':
    case 'many':
      return (
        <Field long name={label}>
          <Printed text={fieldText(facts, dimension, record)} />
        </Field>
      )
    default:
      return (
        <Field name={label}>
          {isBy && <ValueDot dimension={dimension} record={record} />}
          {fieldText(facts, dimension, record)}
        </Field>
      )
  }
}

/** A text with its line breaks and spaces. */
const Printed = ({ text }: { text: string }) =>
  text === '' ? messages.detail.empty : <span className="as-written printed">{text}</span>

interface FieldProps {
  readonly name: string
  readonly note?: string
  /** Takes the whole width where short fields stand in pairs. */
  readonly long?: boolean
  /** An empty text or `false` for what the list does not say. */
  readonly children: ReactNode
}

function Field({ name, note = '', long = false, children }: FieldProps) {
  return (
    <div className={long ? 'detail-field detail-field-long' : 'detail-field'}>
      <dt className="muted">{name}</dt>
      <dd>
        {isNothing(children) ? messages.detail.empty : children}
        {note !== '' && <p className="note">{note}</p>}
      </dd>
    </div>
  )
}

function isNothing(children: ReactNode): boolean {
  if (Array.isArray(children)) return children.every(isNothing)
  return children === '' || children === false
}
