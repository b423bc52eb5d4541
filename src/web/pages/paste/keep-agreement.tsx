import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { draftFile } from '#web/client/queries'
import { holdDraft } from '#web/parts/draft-in-hand'
import { pasteMessages } from '#web/pages/paste/paste-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './paste.module.css'

/** From the text of an agreement to its file: drafted on demand, and kept by nobody until a person has looked through it. */
export function KeepAgreement({ text }: { readonly text: string }): ReactNode {
  const say = useSay(pasteMessages)
  const navigate = useNavigate()
  const drafting = useMutation({
    mutationFn: draftFile,
    onSuccess: async (drafted) => {
      holdDraft(drafted.text)
      await navigate({ to: '/editor' })
    },
  })
  return (
    <section className={styles['keep']} aria-labelledby="keep-heading">
      <h2 id="keep-heading">{say('keepTitle')}</h2>
      <p className="quiet">{say('keepSays')}</p>
      <button
        type="button"
        className={styles['send']}
        disabled={drafting.isPending}
        onClick={() => drafting.mutate(text)}
      >
        {drafting.isPending ? say('drafting') : say('draft')}
      </button>
      <CallFault error={drafting.error} />
    </section>
  )
}
