import type { ReactNode } from 'react'
import type { CheckedFile } from '#linter/editing/check-file'
import { editorMessages } from '#web/pages/editor/editor-messages'
import { useSay } from '#web/place/speech.tsx'

/** Whether the file can be read, how many faults and findings it has, and what else is to say. */
export function FileState(props: { readonly checked: CheckedFile; readonly children: string }): ReactNode {
  const { checked, children } = props
  const say = useSay(editorMessages)
  const findings = checked.marks.filter(({ rule }) => rule !== undefined).length
  return (
    <p role="status" className="quiet">
      {checked.readable ? say('readable') : say('faulty')}{' '}
      {say('counts', { faults: checked.marks.length - findings, findings })} {children}
    </p>
  )
}
