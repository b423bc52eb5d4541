import type { ReactNode } from 'react'
import { places } from '#web/pages/registry'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './rail.module.css'

/** The six places. On a narrow screen the rail lies along the bottom. */
export function Rail(): ReactNode {
  const say = useSay(frameMessages)
  const sayPage = useSay(pagesMessages)
  return (
    <nav className={styles['rail']} aria-label={say('places')}>
      <ul className={styles['list']}>
        {places.map((page) => (
          <li key={page.path}>
            <AgreementLink page={page.path} className={styles['place']}>
              {page.icon === undefined ? undefined : <Icon name={page.icon} size={22} />}
              <span>{sayPage(page.name)}</span>
            </AgreementLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
