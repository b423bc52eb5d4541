import { useId, type ReactNode } from 'react'
import { LANGUAGES } from '#views/speech/languages'
import { pagesMessages } from '#views/words/pages-messages'
import { settingsMessages } from '#web/pages/settings/settings-messages'
import { PageHead } from '#web/parts/page-head.tsx'
import { useSetting } from '#web/place/setting'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './settings.module.css'

/** What a reader chooses for this browser: language, light or dark, single keys, standard of proof. */
export function Page(): ReactNode {
  const say = useSay(settingsMessages)
  const sayPage = useSay(pagesMessages)
  return (
    <>
      <PageHead title={say('title')} tab={sayPage('settings')}>
        {say('intro')}
      </PageHead>
      <div className={styles['settings']}>
        <LanguageSetting />
        <ThemeSetting />
        <KeysSetting />
        <PolicySetting />
      </div>
    </>
  )
}

interface Option {
  readonly value: string
  readonly words: string
  readonly lang?: string
}

function Options(props: {
  readonly heading: string
  readonly says: string
  readonly chosen: string
  readonly options: readonly Option[]
  readonly onChoose: (value: string) => void
}): ReactNode {
  const { heading, says, chosen, options, onChoose } = props
  const id = useId()
  return (
    <fieldset className={styles['setting']} aria-describedby={`${id}-says`}>
      <legend>{heading}</legend>
      <p id={`${id}-says`} className={styles['says']}>
        {says}
      </p>
      {options.map(({ value, words, lang }) => (
        <label key={value} className={styles['option']}>
          <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
          <span lang={lang} dir="auto">
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function LanguageSetting(): ReactNode {
  const say = useSay(settingsMessages)
  const { language } = useSpeech()
  const [, choose] = useSetting('language')
  const options = LANGUAGES.map(({ language: value, name }) => ({ value, words: name, lang: value }))
  return (
    <Options
      heading={say('language')}
      says={say('languageSays')}
      chosen={language}
      options={options}
      onChoose={choose}
    />
  )
}

function ThemeSetting(): ReactNode {
  const say = useSay(settingsMessages)
  const sayFrame = useSay(frameMessages)
  const [theme, choose] = useSetting('theme')
  const options = [
    { value: 'machine', words: sayFrame('themeMachine') },
    { value: 'light', words: sayFrame('themeLight') },
    { value: 'dark', words: sayFrame('themeDark') },
  ]
  return (
    <Options
      heading={say('theme')}
      says={say('themeSays')}
      chosen={theme ?? 'machine'}
      options={options}
      onChoose={(value) => choose(value === 'machine' ? undefined : value)}
    />
  )
}

function KeysSetting(): ReactNode {
  const say = useSay(settingsMessages)
  const [keys, choose] = useSetting('keys')
  const id = useId()
  return (
    <fieldset className={styles['setting']} aria-describedby={id}>
      <legend>{say('keys')}</legend>
      <p id={id} className={styles['says']}>
        {say('keysSays')}
      </p>
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={keys !== 'off'}
          onChange={(event) => choose(event.target.checked ? undefined : 'off')}
        />
        <span>{say('keysOn')}</span>
      </label>
    </fieldset>
  )
}

function PolicySetting(): ReactNode {
  const say = useSay(settingsMessages)
  const [policy = 'reasonable-grounds', choose] = useSetting('policy')
  const names = [
    'any-report',
    'reasonable-suspicion',
    'reasonable-grounds',
    'balance-of-probabilities',
    'clear-and-convincing',
  ] as const
  const options = names.map((value) => ({ value, words: say(`policy.${value}`) }))
  return (
    <Options heading={say('policy')} says={say('policySays')} chosen={policy} options={options} onChoose={choose} />
  )
}
