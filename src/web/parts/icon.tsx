import type { ReactNode } from 'react'

/** The drawings of the rail and of tools: one weight, no fill, never without a word beside or behind them. */
export type IconName =
  | 'today'
  | 'ledger'
  | 'timeline'
  | 'map'
  | 'documents'
  | 'sources'
  | 'find'
  | 'help'
  | 'theme'
  | 'findings'

/** A drawing; hidden from readers by ear, who get the word. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}

const paths: Readonly<Record<IconName, string>> = {
  today: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M8.2 12.4l1.4 1.4 2.6-2.8',
  ledger: 'M4 4.5h12M4 10h12M4 15.5h12M4 4.5v11M8.5 4.5v11',
  timeline: 'M3 5h7M6 10h9M10 15h6M3 3v14',
  map: 'M3 5.5l4.7-2 4.6 2 4.7-2v11l-4.7 2-4.6-2-4.7 2zM7.7 3.5v11M12.3 5.5v11',
  documents: 'M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.7 10h5M7.7 13h5',
  sources:
    'M4 15.5v-1.2c0-1.9 1.8-3 4-3s4 1.1 4 3v1.2M8 8.8a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM13 5.2c1.6 1.3 1.6 3.8 0 5M15.2 3.4c2.6 2.4 2.6 6.200 0 8.600',
  find: 'M8.8 14.300a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  help: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM7.800 7.900c0-1.300 1-2.100 2.200-2.100s2.200.8 2.200 2c0 1.700-2.200 1.700-2.200 3.400M10 14v.1',
  theme: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 2.500v15M10 6l5-2M10 10h7.500M10 14l5 2',
  findings: 'M10 3l7.500 13.500h-15zM10 8.500v3.500M10 14.200v.1',
}
