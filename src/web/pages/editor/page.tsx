import { useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import type { CheckedFile } from '#linter/editing/check-file'
import { editorMessages } from '#web/pages/editor/editor-messages'
import { FileEditor } from '#web/pages/editor/file-editor.tsx'
import { FileState } from '#web/pages/editor/file-state.tsx'
import { NewFile } from '#web/pages/editor/new-file.tsx'
import { useFile, type EditedFile } from '#web/pages/editor/use-file'
import { VersionClash } from '#web/pages/editor/version-clash.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay } from '#web/place/speech.tsx'
import styles from './editor.module.css'

/** The agreement file, written in the browser: that of the agreement one looks at, or a new one where there is none. */
export function Page(): ReactNode {
  const params: { readonly agreement?: string } = useParams({ strict: false })
  return params.agreement === undefined ? <NewFile /> : <KeptFile />
}

/** A file that is kept: faults and findings in the gutter, and saving that loses nobody's work. */
function KeptFile(): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(editorMessages)
  const file = useFile(agreement.id)
  const [checked, setChecked] = useState<CheckedFile | undefined>(undefined)
  // What was not looked at yet may be saved: the server reads it again.
  const isReadable = checked?.readable !== false
  const save = (): void => {
    if (isReadable && !file.isSaving) file.save()
  }
  return (
    <>
      <PageHead title={say('title', { version: file.version })} tab={say('tab', { title: agreement.instrument.title })}>
        <p>{say('intro')}</p>
        <p>{say('leave')}</p>
      </PageHead>
      {file.clash === undefined ? undefined : (
        <VersionClash clash={file.clash} onKeepMine={file.keepMine} onTakeTheirs={file.takeTheirs} />
      )}
      <CallFault error={file.error} />
      <div className={styles['tools']}>
        <button type="button" disabled={!isReadable || file.isSaving || !file.isChanged} onClick={save}>
          {file.isSaving ? say('saving') : say('save')}
        </button>
        {checked === undefined ? undefined : <FileState checked={checked}>{savedWords(file, say)}</FileState>}
      </div>
      <FileEditor start={file.start} label={say('label')} onChange={file.change} onChecked={setChecked} onSave={save} />
    </>
  )
}

function savedWords({ isChanged, saved }: EditedFile, say: ReturnType<typeof useSay<typeof editorMessages>>): string {
  if (isChanged) return say('changed')
  if (saved === undefined) return ''
  return saved.unchanged ? say('unchanged', { version: saved.version }) : say('saved', { version: saved.version })
}
