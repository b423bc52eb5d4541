import type { ReactNode } from 'react'
import type { ControlClaim, ControlledPlace, ControlMap } from '#views/control-map'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { mapPageMessages } from '#views/words/map-page-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './place-table.module.css'

/** The map's twin: every place with all its names, and what each side says of who controls it. */
export function PlaceTable(props: {
  readonly control: ControlMap
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}): ReactNode {
  const { control, chosen, onChoose } = props
  const say = useSay(mapPageMessages)
  return (
    <table className={styles['table']}>
      <caption className="unseen">{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('place')}</th>
          <th scope="col">{say('control')}</th>
        </tr>
      </thead>
      <tbody>
        {control.places.map((place) => (
          <tr key={place.place} className={place.place === chosen ? styles['chosen'] : undefined}>
            <td>
              <button
                type="button"
                data-step=""
                className={styles['name']}
                aria-expanded={place.place === chosen}
                onClick={() => onChoose(place.place === chosen ? undefined : place.place)}
              >
                {place.label}
              </button>
              {place.place === chosen ? <Names place={place} /> : undefined}
              {place.boundary === undefined ? <span className={styles['note']}>{say('noBoundary')}</span> : undefined}
            </td>
            <td>
              <span className={place.disputed ? styles['disputed'] : undefined}>
                {place.disputed ? say('placeDisputed', { words: place.words }) : place.words}
              </span>
              {place.place === chosen ? <Details place={place} /> : undefined}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Names({ place }: { readonly place: ControlledPlace }): ReactNode {
  return (
    <ul className={styles['names']}>
      {place.names.map((name) => (
        <li key={name.name} lang={name.language} dir="auto">
          {name.name} <span className={styles['note']}>{name.language}</span>
        </li>
      ))}
    </ul>
  )
}

function Details({ place }: { readonly place: ControlledPlace }): ReactNode {
  return (
    <>
      <ul className={styles['claims']}>
        {place.claims.map((claim) => (
          <Claim key={claim.claim} claim={claim} />
        ))}
      </ul>
      <ul className={styles['norms']}>
        {place.norms.map((norm) => (
          <li key={norm.id}>
            <AgreementLink page={normPath(norm.id)}>{norm.title}</AgreementLink>
          </li>
        ))}
      </ul>
    </>
  )
}

function Claim({ claim }: { readonly claim: ControlClaim }): ReactNode {
  const say = useSay(mapPageMessages)
  const told = { holder: claim.holderName, who: claim.saidBy, day: claim.sinceWords }
  const words = say(claim.whole ? 'says' : 'saysPart', told)
  return (
    <li className={claim.current ? undefined : styles['past']}>
      <GradeChip grade={claim.grade} unjudged={claim.unjudged} /> {claim.current ? words : say('older', { words })}
    </li>
  )
}
