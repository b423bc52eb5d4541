import { useId, type ReactNode } from 'react'

/** A labelled line of words. */
export function WordField(props: {
  readonly label: string
  readonly value: string
  /** Whether a form may not be sent without it; yes, where nothing is said. */
  readonly required?: boolean
  readonly placeholder?: string
  /** The most characters it takes. */
  readonly most?: number
  readonly onChange: (value: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        dir="auto"
        maxLength={props.most ?? 1000}
        required={props.required !== false}
        value={props.value}
        placeholder={props.placeholder}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  )
}

/** A labelled choice of one among several. */
export function ChoiceField(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
