import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState, type FormEvent, type ReactNode } from 'react'
import { collateTexts } from '#linter/collation/collate-texts'
import { namesOfAgreement } from '#linter/collation/names-of-agreement'
import { toCollationView } from '#views/collation-view'
import { agreementQuery, agreementsQuery } from '#web/client/queries'
import { collationMessages } from '#web/pages/collation/collation-messages'
import { CollationTable } from '#web/pages/collation/collation-table.tsx'
import { pagesMessages } from '#views/words/pages-messages'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useSay } from '#web/place/speech.tsx'
import styles from './collation.module.css'

interface TwoTexts {
  readonly first: string
  readonly second: string
  /** The agreement whose names for one party or place are no difference; empty: none. */
  readonly agreement: string
}

const EXAMPLE: TwoTexts = {
  first:
    '1. All fire ceases on 10 May 2021.\n2. The Mill district is handed over by 20 May 2021.\n3. Northland shall open the road, and 200 observers watch it.\n4. Prisoners are exchanged.',
  second:
    '1. All fire ceases on 10 May 2021.\n2. The Mill district is handed over before 20 May 2021.\n3. Northland may open the road, and 250 observers monitor it.',
  agreement: '',
}

/** Longest text that is compared in the browser. */
const MAX_CHARACTERS = 500_000

/** Two texts beside each other, with what they differ in. All of it happens in the browser. */
export function Page(): ReactNode {
  const say = useSay(collationMessages)
  const sayPage = useSay(pagesMessages)
  const [compared, setCompared] = useState<TwoTexts | undefined>(undefined)
  return (
    <>
      <PageHead title={say('title')} tab={sayPage('collation')}>
        {say('intro')}
      </PageHead>
      <TextsForm key={compared?.first} start={compared} onCompare={setCompared} />
      <div aria-live="polite">
        {compared === undefined ? (
          <Empty says={say('empty')}>
            <button type="button" className={styles['example']} onClick={() => setCompared(EXAMPLE)}>
              {say('example')}
            </button>
          </Empty>
        ) : (
          <Compared texts={compared} />
        )}
      </div>
    </>
  )
}

function TextsForm(props: {
  readonly start: TwoTexts | undefined
  readonly onCompare: (texts: TwoTexts) => void
}): ReactNode {
  const { start, onCompare } = props
  const say = useSay(collationMessages)
  const [first, setFirst] = useState(start?.first ?? '')
  const [second, setSecond] = useState(start?.second ?? '')
  const [agreement, setAgreement] = useState(start?.agreement ?? '')
  const isReady = first.trim() !== '' && second.trim() !== ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isReady) onCompare({ first, second, agreement })
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextField label={say('first')} text={first} onText={setFirst} />
      <TextField label={say('second')} text={second} onText={setSecond} />
      <NamesField agreement={agreement} onAgreement={setAgreement} />
      <button type="submit" disabled={!isReady}>
        {say('compare')}
      </button>
    </form>
  )
}

/** Whose names count as one: those of an agreement of the workspace, as the command takes them. */
function NamesField(props: {
  readonly agreement: string
  readonly onAgreement: (agreement: string) => void
}): ReactNode {
  const { agreement, onAgreement } = props
  const say = useSay(collationMessages)
  const id = useId()
  const { data } = useQuery(agreementsQuery)
  const agreements = data?.items ?? []
  if (agreements.length === 0) return undefined
  return (
    <div className={styles['names']}>
      <label htmlFor={id}>{say('names')}</label>
      <select
        id={id}
        value={agreement}
        aria-describedby={`${id}-says`}
        onChange={(event) => onAgreement(event.target.value)}
      >
        <option value="">{say('noNames')}</option>
        {agreements.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <p id={`${id}-says`} className="quiet">
        {say('namesSays')}
      </p>
    </div>
  )
}

function TextField(props: {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}): ReactNode {
  const { label, text, onText } = props
  const say = useSay(collationMessages)
  const id = useId()
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) onText((await file.text()).slice(0, MAX_CHARACTERS))
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={8}
        maxLength={MAX_CHARACTERS}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <label className={styles['file']}>
        {say('file')}
        <input
          type="file"
          accept=".txt,.md,text/plain,text/markdown"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </label>
    </div>
  )
}

function Compared({ texts }: { readonly texts: TwoTexts }): ReactNode {
  const say = useSay(collationMessages)
  const { data } = useQuery({ ...agreementQuery(texts.agreement), enabled: texts.agreement !== '' })
  const names = useMemo(() => (data === undefined ? [] : namesOfAgreement(data.agreement)), [data])
  const { collation, view } = useMemo(() => {
    const made = collateTexts({ id: 'first', text: texts.first }, { id: 'second', text: texts.second }, names)
    return { collation: made, view: toCollationView({ ...texts, collation: made }) }
  }, [texts, names])
  return (
    <section>
      <h2>{say('result', { ofEffect: view.ofEffect, ofWording: view.ofWording })}</h2>
      {collation.by === 'words' ? undefined : (
        <p className="quiet">{say('byForms', { languages: collation.languages.join(' – ') })}</p>
      )}
      <CollationTable view={view} />
    </section>
  )
}
