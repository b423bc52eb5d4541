import { useId, type ReactNode } from 'react'

/** One line of words, with names of columns in braces. */
export function Words(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        dir="auto"
        maxLength={2000}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  )
}

/** Several lines, each of them words with names of columns in braces; empty ones count for nothing. */
export function Lines(props: {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(Math.max(props.value.length, 1) + 1, 8)}
        defaultValue={props.value.join('\n')}
        onChange={(event) => props.onChange(event.target.value.split('\n').filter((line) => line.trim() !== ''))}
      />
    </div>
  )
}

/** One of several. */
export function Choose(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChoose(event.target.value)}>
        {props.options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}
