import { useEffect, type ReactNode } from 'react'
import { Icon } from '#web/parts/icon.tsx'
import { useSetting } from '#web/place/setting'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './top-bar.module.css'

/** Light, dark, or as the reader's machine has it: one button that goes round. */
export function ThemeChoice(): ReactNode {
  const [theme, setTheme] = useSetting('theme')
  useEffect(() => {
    if (theme === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  const say = useSay(frameMessages)
  const chosen = say(theme === 'light' ? 'themeLight' : theme === 'dark' ? 'themeDark' : 'themeMachine')
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={say('lightOrDark', { chosen })}
      title={say('lightOrDark', { chosen })}
      onClick={() => setTheme(nextTheme(theme))}
    >
      <Icon name="theme" size={16} />
    </button>
  )
}

function nextTheme(theme: string | undefined): string | undefined {
  if (theme === undefined) return 'light'
  return theme === 'light' ? 'dark' : undefined
}
