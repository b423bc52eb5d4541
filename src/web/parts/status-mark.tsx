import type { ReactNode } from 'react'
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
      {shapes[mark]}
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

const ring = <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.5" />

const shapes: Readonly<Record<Mark, ReactNode>> = {
  disc: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'disc-notch': <path d="M8 8V2a6 6 0 1 0 6 6z" fill="currentColor" />,
  'disc-soft': (
    <>
      <circle cx="8" cy="8" r="3.8" fill="currentColor" />
      <circle cx="8" cy="8" r="5.8" fill="currentColor" opacity="0.35" />
    </>
  ),
  ring,
  'ring-tick': (
    <>
      {ring}
      <path d="M8 0.8v6.4" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  'ring-dotted': (
    <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="1.7 1.7" />
  ),
  'ring-bar': (
    <>
      {ring}
      <path d="M5.2 8h5.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  'ring-lock': (
    <>
      {ring}
      <path d="M5.7 7.7h4.6v3.2H5.7z" fill="currentColor" />
      <path d="M6.6 7.7V6.6a1.4 1.4 0 0 1 2.8 0v1.1" fill="none" stroke="currentColor" strokeWidth="1.1" />
    </>
  ),
  'triangle-hollow': (
    <path d="M8 2.6 14 13H2z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
  ),
  triangle: <path d="M8 2.4 14.2 13.2H1.8z" fill="currentColor" />,
  'half-disc': (
    <>
      {ring}
      <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
    </>
  ),
  'two-halves': (
    <>
      <path d="M6.9 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
      <path d="M9.1 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
  diamond: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="currentColor" />,
  'diamond-hollow': <path d="M8 2.6 13.4 8 8 13.4 2.6 8z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  square: <path d="M3 3h10v10H3z" fill="currentColor" />,
  dash: <path d="M3 8h10" stroke="currentColor" strokeWidth="2.2" />,
}
