import type { ReactNode } from 'react'
import { places } from '#web/pages/registry'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Icon } from '#web/parts/icon.tsx'
import styles from './rail.module.css'

/** The six places. On a narrow screen the rail lies along the bottom. */
export function Rail(): ReactNode {
  return (
    <nav className={styles['rail']} aria-label="Places">
      <ul className={styles['list']}>
        {places.map((page) => (
          <li key={page.path}>
            <AgreementLink page={page.path} className={styles['place']}>
              {page.icon === undefined ? undefined : <Icon name={page.icon} size={22} />}
              <span>{page.name}</span>
            </AgreementLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
