import type { ReactNode } from 'react'
import { LANGUAGES } from '#views/speech/languages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useSetting } from '#web/place/setting'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './top-bar.module.css'

/** The language of the interface; each is named by its own speakers, so that nobody must read another to find it. */
export function LanguageChoice(): ReactNode {
  const say = useSay(frameMessages)
  const { language } = useSpeech()
  const [, choose] = useSetting('language')
  return (
    <select
      className={styles['language']}
      aria-label={say('language')}
      title={say('language')}
      value={language}
      onChange={(event) => choose(event.target.value)}
    >
      {LANGUAGES.map(({ language: tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
