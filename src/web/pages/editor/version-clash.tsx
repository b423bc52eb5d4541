import { useMemo, type ReactNode } from 'react'
import { differingStretches } from '#base/differing-stretches'
import { editorMessages } from '#web/pages/editor/editor-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './editor.module.css'

/** Two versions of one file that grew from the same one. */
export interface Clash {
  readonly mine: string
  readonly theirs: string
  readonly version: number
}

/** Where one's own text and the version that stands differ, side by side, and the choice between them. */
export function VersionClash(props: {
  readonly clash: Clash
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}): ReactNode {
  const { clash, onKeepMine, onTakeTheirs } = props
  const say = useSay(editorMessages)
  const rows = useMemo(() => differingLines(clash), [clash])
  return (
    <section className={styles['clash']} aria-labelledby="clash-heading" role="alert">
      <h2 id="clash-heading">{say('clashHeading')}</h2>
      <p>
        {say('newer', { version: clash.version })} {say('clashSays')}
      </p>
      {rows.length === 0 ? (
        <p>{say('same')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('mine')}</th>
              <th scope="col">{say('theirs', { version: clash.version })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, mine, theirs }) => (
              <tr key={`${line}-${mine}`}>
                <td>
                  <span className="quiet">{say('line', { line })}</span>
                  <pre dir="auto">{mine}</pre>
                </td>
                <td>
                  <pre dir="auto">{theirs}</pre>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['tools']}>
        <button type="button" onClick={onKeepMine}>
          {say('keepMine')}
        </button>
        <button type="button" onClick={onTakeTheirs}>
          {say('takeTheirs')}
        </button>
      </p>
    </section>
  )
}

interface DifferingLines {
  /** The line of one's own text, from 1. */
  readonly line: number
  readonly mine: string
  readonly theirs: string
}

function differingLines({ mine, theirs }: Clash): readonly DifferingLines[] {
  const [own, other] = [mine.split('\n'), theirs.split('\n')]
  return differingStretches(own, other).map(({ first, second }) => ({
    line: first.from + 1,
    mine: own.slice(first.from, first.to).join('\n'),
    theirs: other.slice(second.from, second.to).join('\n'),
  }))
}
