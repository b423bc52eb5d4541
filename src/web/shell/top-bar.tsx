import { wordMessages } from '#views/words/word-messages'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { signedWords } from '#views/words/signed-words'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { ThemeChoice } from '#web/shell/theme-choice.tsx'
import { pagesMessages } from '#views/words/pages-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import { LanguageChoice } from '#web/shell/language-choice.tsx'
import styles from './top-bar.module.css'

/** The agreement's name, and the tools that are at hand on every page. */
export function TopBar({ onFind }: { readonly onFind: () => void }): ReactNode {
  const { agreement } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(frameMessages)
  const sayWord = useSay(wordMessages)
  const sayPage = useSay(pagesMessages)
  return (
    <div className={styles['bar']}>
      <p className={styles['title']}>
        <Link to="/" className={styles['home']} title={sayWord('allAgreements')}>
          Servanda
        </Link>
        <AgreementLink page="text" className={styles['name']} title={signedWords(agreement, speech)}>
          <span dir="auto">{agreement.instrument.title}</span>
        </AgreementLink>
      </p>
      <nav className={styles['tools']} aria-label={say('tools')}>
        <button
          type="button"
          className={`${styles['tool']} ${styles['known']}`}
          onClick={onFind}
          aria-keyshortcuts="Control+K Meta+K"
        >
          <Icon name="find" size={16} /> <span>{say('find')}</span> <kbd className={styles['key']}>Ctrl K</kbd>
        </button>
        <AgreementLink page="findings" className={styles['tool']}>
          <Icon name="findings" size={16} /> <span>{sayPage('findings')}</span>
        </AgreementLink>
        <AgreementLink page="paste" className={styles['tool']}>
          <Icon name="documents" size={16} /> <span>{sayPage('paste')}</span>
        </AgreementLink>
        <AgreementLink page="help" className={`${styles['tool']} ${styles['known']}`}>
          <Icon name="help" size={16} /> <span>{sayPage('help')}</span>
        </AgreementLink>
        <LanguageChoice />
        <ThemeChoice />
      </nav>
    </div>
  )
}
