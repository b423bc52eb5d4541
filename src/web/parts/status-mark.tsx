import type { ReactNode } from 'react'
import { shapeOfMark } from '#views/words/status-shapes'
import type { StatusMark as Mark, StatusTint } from '#views/words/status-words'
import styles from './status-mark.module.css'

/** The shape of a status; always beside its word, so it is hidden from readers of the page by ear. */
export function StatusMark({
  mark,
  tint,
  size = 16,
}: {
  readonly mark: Mark
  readonly tint: StatusTint
  readonly size?: number
}): ReactNode {
  return (
    <svg
      className={`${styles['mark']} ${styles[tint]}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {shapeOfMark(mark).map(({ path, line, dash, opacity }) => (
        <path
          key={path}
          d={path}
          fill={line === undefined ? 'currentColor' : 'none'}
          {...(line === undefined ? {} : { stroke: 'currentColor', strokeWidth: line, strokeLinejoin: 'round' })}
          {...(dash === undefined ? {} : { strokeDasharray: dash })}
          {...(opacity === undefined ? {} : { opacity })}
        />
      ))}
    </svg>
  )
}

/** The mark with its word. */
export function StatusLabel(props: {
  readonly status: { readonly mark: Mark; readonly tint: StatusTint; readonly word: string; readonly means: string }
  readonly size?: number
}): ReactNode {
  const { mark, tint, word, means } = props.status
  return (
    <span className={`${styles['label']} ${styles[tint]}`} title={means}>
      <StatusMark mark={mark} tint={tint} {...(props.size === undefined ? {} : { size: props.size })} />
      <span>{word}</span>
    </span>
  )
}
