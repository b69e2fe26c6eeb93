import { useId } from 'react'

export interface ChoiceOption<T> {
  readonly value: T
  readonly label: string
  readonly note?: string
  readonly disabled?: boolean
}

interface ChoiceProps<T> {
  readonly legend: string
  readonly options: readonly ChoiceOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few things that are each said in full, with what there is to know about them. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="frame export-choice">
      <legend className="strong">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="row press">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}{' '}
            {option.note !== undefined && <span className="after note">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
