import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { gradersAt, gradeSpread } from '#views/grade-spread'
import { indexRecord } from '#views/record-index'
import { ChoiceField } from '#web/parts/fields.tsx'
import { sourceMessages } from '#web/pages/source/source-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay } from '#web/place/speech.tsx'
import styles from './source.module.css'

const NOTHING = indexRecord({ agreement: '', entries: [] })

/** How grades spread over the table of A to F and 1 to 6: as they stand, or those that one person gave. */
export function Spread(): ReactNode {
  const say = useSay(sourceMessages)
  const { question, record, index } = useAgreementView()
  const [by, setBy] = useState('')
  const entries = useMemo(() => indexRecord(record), [record])
  const { vantage } = question
  const { zone } = index
  const graders = useMemo(() => gradersAt(entries, vantage, zone), [entries, vantage, zone])
  // The table stands below the claims: it is reckoned once they are drawn.
  const ready = useDeferredValue(entries, NOTHING)
  const { rows, graded, onDiagonal } = useMemo(
    () => gradeSpread(ready, { vantage, zone }, by === '' ? undefined : by),
    [ready, vantage, zone, by],
  )
  return (
    <section className={styles['part']}>
      <h2>{say('spread')}</h2>
      <ChoiceField
        label={say('spreadOf')}
        value={by}
        options={[['', say('everybody')], ...graders.map((name) => [name, name] as const)]}
        onChange={setBy}
      />
      <p className="quiet">{say('spreadSays', { graded, onDiagonal })}</p>
      <table className={styles['spread']}>
        <caption className="unseen">{say('spreadCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say('reliability')}</span>
            </th>
            {[1, 2, 3, 4, 5, 6].map((figure) => (
              <th key={figure} scope="col">
                {figure}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reliability, counts }, row) => (
            <tr key={reliability}>
              <th scope="row">{reliability}</th>
              {counts.map((count, column) => (
                <td key={`${reliability}${column + 1}`} className={row === column ? styles['diagonal'] : undefined}>
                  {count === 0 ? '·' : count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
