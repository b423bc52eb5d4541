import type { ReactNode } from 'react'
import type { NormId } from '#model/ids'
import type { ReasonRow, SourceChip } from '#views/reason-rows'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { normMessages } from '#views/words/norm-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './reasons.module.css'

/** The derivation of a norm's status as numbered plain sentences, each with what it rests on beside the norm itself. */
export function Reasons(props: { readonly reasons: readonly ReasonRow[]; readonly of: NormId }): ReactNode {
  const say = useSay(normMessages)
  return (
    <section>
      <h2>{say('why')}</h2>
      <ol className={styles['reasons']}>
        {props.reasons.map((reason, at) => (
          <li key={`${at}-${reason.step}`} className={styles['reason']}>
            <p>
              <span>{reason.words}</span>{' '}
              {reason.chips
                .filter((chip) => chip.kind !== 'norm' || chip.id !== props.of)
                .map((chip) => (
                  <Chip key={`${chip.kind}-${chip.id}`} chip={chip} />
                ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Clause in serif, claim with its grade, rule in italics; all but rules lead to what they name. */
function Chip({ chip }: { readonly chip: SourceChip }): ReactNode {
  const className = `${styles['chip'] ?? ''} ${styles[chip.kind] ?? ''}`
  switch (chip.kind) {
    case 'claim':
      return (
        <a href={`#claim-${chip.id}`} className={className} title={chip.detail}>
          {chip.text}
        </a>
      )
    case 'norm':
      return (
        <AgreementLink page={normPath(chip.id)} className={className} title={chip.detail}>
          {chip.text}
        </AgreementLink>
      )
    case 'provision':
      return (
        <AgreementLink page="text" hash={`provision-${chip.id}`} className={className} title={chip.detail}>
          {chip.text}
        </AgreementLink>
      )
    case 'judgement':
      return (
        <a href={`#claim-${chip.of}`} className={className} title={chip.detail}>
          {chip.text}
        </a>
      )
    case 'amendment':
      return (
        <AgreementLink page="text" hash={`amendment-${chip.id}`} className={className} title={chip.detail}>
          {chip.text}
        </AgreementLink>
      )
    case 'party':
    case 'source':
    case 'rule':
      return (
        <span className={className} title={chip.detail}>
          {chip.text}
        </span>
      )
  }
}
