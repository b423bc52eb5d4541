import { useId, type ReactNode } from 'react'

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
