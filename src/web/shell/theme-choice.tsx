import { useEffect, type ReactNode } from 'react'
import { Icon } from '#web/parts/icon.tsx'
import { useSetting } from '#web/place/setting'
import styles from './top-bar.module.css'

/** Light, dark, or as the reader's machine has it: one button that goes round. */
export function ThemeChoice(): ReactNode {
  const [theme, setTheme] = useSetting('theme')
  useEffect(() => {
    if (theme === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  const shown = theme ?? 'as this machine'
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={`Light or dark: ${shown}`}
      title={`Light or dark: ${shown}`}
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
