import { useState, type ReactNode } from 'react'
import type { ChangeMark, CollationRow, CollationView } from '#views/collation-view'
import type { TextCut } from '#views/cut-at-spans'
import { collationMessages } from '#web/pages/collation/collation-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './collation.module.css'

/** The texts side by side, a row a provision, with the differences of each row beneath it. */
export function CollationTable({ view }: { readonly view: CollationView }): ReactNode {
  const say = useSay(collationMessages)
  const [isShort, setShort] = useState(false)
  const rows = isShort ? view.rows.filter(({ changes }) => changes.length > 0) : view.rows
  return (
    <>
      <label className={styles['only']}>
        <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} /> {say('only')}
      </label>
      {view.ofEffect + view.ofWording === 0 ? <p>{say('alike')}</p> : undefined}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{say('provision')}</th>
            <th scope="col">{say('first')}</th>
            <th scope="col">{say('second')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={`${row.provision}-${row.first[0]?.from ?? ''}-${row.second[0]?.from ?? at}`} row={row} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ row }: { readonly row: CollationRow }): ReactNode {
  const { provision, first, second, changes } = row
  return (
    <>
      <tr className={changes.some(({ ofEffect }) => ofEffect) ? styles['effect'] : undefined}>
        <th scope="row">{provision}</th>
        <td>
          <Side cuts={first} changes={changes} />
        </td>
        <td>
          <Side cuts={second} changes={changes} />
        </td>
      </tr>
      {changes.length === 0 ? undefined : (
        <tr>
          <td colSpan={3} className={styles['under']}>
            <Changes changes={changes} />
          </td>
        </tr>
      )}
    </>
  )
}

function Side({
  cuts,
  changes,
}: {
  readonly cuts: readonly TextCut[]
  readonly changes: readonly ChangeMark[]
}): ReactNode {
  const say = useSay(collationMessages)
  if (cuts.length === 0) return <p className="quiet">{say('absent')}</p>
  const byId = new Map(changes.map((change) => [change.id, change]))
  return (
    <p className={styles['says']} dir="auto">
      {cuts.map(({ from, text, ids }) => {
        const change = byId.get(ids[ids.length - 1] ?? '')
        if (change === undefined) return <span key={from}>{text}</span>
        return (
          <mark key={from} className={styles[change.ofEffect ? 'ofEffect' : 'ofWording']}>
            {text}
            <sup aria-label={say('mark', { id: change.id })}>{change.id}</sup>
          </mark>
        )
      })}
    </p>
  )
}

/** The kind as messages choose by it: a hyphen is no part of a choice. */
function asKey(kind: ChangeMark['kind']): string {
  return kind === 'left-out' ? 'leftOut' : kind
}

function Changes({ changes }: { readonly changes: readonly ChangeMark[] }): ReactNode {
  const say = useSay(collationMessages)
  const quoted = (words: string): string =>
    words.trim() === '' ? say('nothing') : `“${words.replace(/\s+/g, ' ').slice(0, 120)}”`
  return (
    <ul className={styles['changes']}>
      {changes.map(({ id, kind, ofEffect, first, second }) => (
        <li key={id}>
          <b>{id}</b> <span className={styles['weight']}>{say(ofEffect ? 'ofEffect' : 'ofWording')}</span>{' '}
          <span dir="auto">
            {say('against', { kind: asKey(kind), first: quoted(first.quote), second: quoted(second.quote) })}
          </span>
          {ofEffect ? (
            <span className="quiet" dir="auto">
              {' '}
              {say('matters', { kind: asKey(kind) })}
            </span>
          ) : undefined}
        </li>
      ))}
    </ul>
  )
}
