import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import type { ImportedAgreement } from '#api/agreements/import-agreement'
import type { CheckedFile } from '#linter/editing/check-file'
import { CallError, write } from '#web/client/call'
import { agreementsQuery } from '#web/client/queries'
import { draftInHand, holdDraft } from '#web/parts/draft-in-hand'
import { editorMessages } from '#web/pages/editor/editor-messages'
import { FileEditor } from '#web/pages/editor/file-editor.tsx'
import { FileState } from '#web/pages/editor/file-state.tsx'
import { Fault } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useSay } from '#web/place/speech.tsx'
import styles from './editor.module.css'

/** A file that can be saved as it is, for whoever writes an agreement down without a text to begin from. */
const SKELETON = `servanda: 1
id: name-in-small-letters
instrument:
  title: Title of the agreement
  kind: ceasefire
  signed: { on: 2020-01-31, by: [ first-side, second-side ] }
parties:
  first-side: First side
  second-side: Second side
provisions:
  1:
    says: the words of the provision, letter for letter
    norms:
      - obligation: what-is-owed
        says: the words of the provision
        bearer: first-side
        counterparty: second-side
        deadline: by 28 February 2020
`

/** The server's tag for an agreement of which nothing stands there yet. */
const NOTHING_THERE = '"0"'

/** A new agreement file: a draft that was made of a text, or one to be written from the beginning. Saving makes it an agreement. */
export function NewFile(): ReactNode {
  const say = useSay(editorMessages)
  const [checked, setChecked] = useState<CheckedFile | undefined>(undefined)
  const file = useNewFile(checked?.readable !== false)
  return (
    <>
      <PageHead title={say('newTitle')} tab={say('newTitle')}>
        {file.isDraft ? (
          <p>{say('draftIntro')}</p>
        ) : (
          <p>
            {say('newIntro')} <Link to="/paste">{say('fromText')}</Link>
          </p>
        )}
        <p>{say('leave')}</p>
      </PageHead>
      {file.isTaken ? <Fault says={say('taken')} /> : undefined}
      <CallFault error={file.error} />
      <div className={styles['tools']}>
        <button type="button" disabled={!file.canBeKept} onClick={file.keep}>
          {file.isSaving ? say('saving') : say('saveNew')}
        </button>
        {file.isDraft ? (
          <button type="button" className={styles['quietly']} onClick={file.discard}>
            {say('discard')}
          </button>
        ) : undefined}
        {checked === undefined ? undefined : <FileState checked={checked}>{say('notKept')}</FileState>}
      </div>
      <FileEditor
        start={file.start}
        label={say('label')}
        onChange={file.change}
        onChecked={setChecked}
        onSave={file.keep}
      />
    </>
  )
}

interface UnkeptFile {
  /** What the editor begins with. */
  readonly start: string
  /** Whether it began from a draft, or from what this tab still held. */
  readonly isDraft: boolean
  readonly canBeKept: boolean
  readonly isSaving: boolean
  /** Why it was not kept; `taken` where somebody has kept one of that id meanwhile. */
  readonly error: Error | null
  readonly isTaken: boolean
  readonly change: (text: string) => void
  readonly keep: () => void
  readonly discard: () => void
}

function useNewFile(isReadable: boolean): UnkeptFile {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [held, setHeld] = useState(draftInHand)
  const [text, setText] = useState(held ?? SKELETON)
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => write<ImportedAgreement>('/agreements', { text, name: 'agreement.yaml' }, NOTHING_THERE),
    onSuccess: async ({ agreement }) => {
      holdDraft(undefined)
      await client.invalidateQueries({ queryKey: agreementsQuery.queryKey })
      await navigate({ to: `/${encodeURIComponent(agreement)}/text` })
    },
  })
  const canBeKept = isReadable && !isPending && text !== SKELETON
  const isTaken = error instanceof CallError && error.status === 412
  return {
    start: held ?? SKELETON,
    isDraft: held !== undefined,
    canBeKept,
    isSaving: isPending,
    error: isTaken ? null : error,
    isTaken,
    change: (words) => {
      setText(words)
      holdDraft(words)
    },
    keep: () => {
      if (canBeKept) mutate()
    },
    discard: () => {
      holdDraft(undefined)
      setHeld(undefined)
      setText(SKELETON)
    },
  }
}
