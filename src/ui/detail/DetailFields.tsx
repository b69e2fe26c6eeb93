import type { ReactNode } from 'react'
import type { CaseRecord } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import { useApp, useView } from '../shared/app-context.tsx'
import { Marked } from '../shared/Marked.tsx'
import { regionName } from '../shared/region-name.ts'
import { categoryColor } from '../theme/tokens.ts'

/** Every field of a record, the cleaned values first, then the text as the list has it. */
export function DetailFields({ record }: { record: CaseRecord }) {
  const { dataset } = useApp()
  const query = useView((view) => view.text)
  const { fields, yes, no, organizationsNote, sourceLines } = messages.detail
  const place = (code: string) => code && `${regionName(dataset, code)}（${code}）`
  return (
    <dl className="detail-fields">
      <Field name={fields.seq}>{messages.count.number(record.seq)}</Field>
      <Field name={fields.category}>
        <span
          className="dot dot-leading"
          aria-hidden="true"
          style={{
            background: categoryColor(Math.max(0, dataset.categories.indexOf(record.category))),
          }}
        />
        {record.category}
      </Field>
      <Field long name={fields.organizations} note={organizationsNote}>
        <ul className="detail-list">
          {record.organizations.map((name) => (
            <li key={name}>
              <Marked text={name} query={query} />
            </li>
          ))}
        </ul>
      </Field>
      <Field name={fields.section}>{record.section}</Field>
      <Field name={fields.level}>{messages.level[record.level]}</Field>
      <Field name={fields.province}>{place(record.provinceCode)}</Field>
      <Field name={fields.prefecture}>{place(record.prefectureCode)}</Field>
      <Field name={fields.county}>{place(record.countyCode)}</Field>
      <Field name={fields.vertical}>{record.vertical ? yes : no}</Field>
      <Field long name={fields.title}>
        <Marked text={record.title} query={query} />
      </Field>
      <Field long name={fields.titleRaw}>
        <span className="printed">{record.titleRaw}</span>
      </Field>
      <Field long name={fields.organizationRaw}>
        <span className="printed">{record.organizationRaw}</span>
      </Field>
      <Field long name={fields.source}>
        {sourceLines(record.sourceStartLine, record.sourceEndLine)}
      </Field>
    </dl>
  )
}

interface FieldProps {
  readonly name: string
  readonly note?: string
  /** Takes the whole width where short fields stand in pairs. */
  readonly long?: boolean
  readonly children: ReactNode
}

function Field({ name, note, long = false, children }: FieldProps) {
  return (
    <div className={long ? 'detail-field detail-field-long' : 'detail-field'}>
      <dt>{name}</dt>
      <dd>
        {children === '' ? messages.detail.empty : children}
        {note !== undefined && <p className="note">{note}</p>}
      </dd>
    </div>
  )
}
