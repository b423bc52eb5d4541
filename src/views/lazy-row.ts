import type { Entry, Ledger } from '#engine/ledger'
import type { AgreementIndex } from '#views/agreement-index'
import { toLedgerRow, type LedgerRow } from '#views/ledger-table'
import type { RecordIndex } from '#views/record-index'
import { normTitle } from '#views/words/norm-sentence'
import { tintOf } from '#views/words/status-words'

/**
 * An entry as a row whose words are made when they are first looked at: of thousands of rows a page shows a few, and asks
 * the others for label, family and days alone.
 */
export function toLazyRow(entry: Entry, index: AgreementIndex): LedgerRow {
  return new LazyRow(entry, index, true)
}

/** The whole ledger as such rows; of norms that no claim of a refusal speaks of, none is looked for. */
export function toLazyRows(ledger: Ledger, index: AgreementIndex, { claims }: RecordIndex): readonly LedgerRow[] {
  const refusals = claims.filter(({ standing }) => standing === 'refused' || standing === 'impossible')
  const refused = new Set<string>(
    refusals.flatMap(({ about }) => about.flatMap((subject) => (subject.kind === 'norm' ? [subject.norm] : []))),
  )
  return ledger.entries.map((entry) => new LazyRow(entry, index, refused.has(entry.id)))
}

/** A row that remembers its words: a class, since it lives and grows with what is asked. */
class LazyRow implements LedgerRow {
  readonly #entry: Entry
  readonly #index: AgreementIndex
  readonly #mayBeRefused: boolean
  #row: LedgerRow | undefined

  constructor(entry: Entry, index: AgreementIndex, mayBeRefused: boolean) {
    this.#entry = entry
    this.#index = index
    this.#mayBeRefused = mayBeRefused
  }

  get #whole(): LedgerRow {
    this.#row ??= toLedgerRow(this.#entry, this.#index)
    return this.#row
  }

  get id(): LedgerRow['id'] {
    return this.#entry.id
  }

  get kind(): LedgerRow['kind'] {
    return this.#entry.norm.kind
  }

  get status(): LedgerRow['status'] {
    return this.#entry.status
  }

  get tint(): LedgerRow['tint'] {
    return tintOf(this.#entry.status)
  }

  get forecast(): boolean {
    return this.#entry.forecast
  }

  get closesInDays(): number | undefined {
    return this.#entry.closesInDays
  }

  get title(): string {
    return normTitle(this.#entry.norm, this.#index)
  }

  get kindWords(): LedgerRow['kindWords'] {
    return this.#whole.kindWords
  }

  get provision(): LedgerRow['provision'] {
    return this.#whole.provision
  }

  get provisionSign(): LedgerRow['provisionSign'] {
    return this.#whole.provisionSign
  }

  get sentence(): LedgerRow['sentence'] {
    return this.#whole.sentence
  }

  get bearer(): LedgerRow['bearer'] {
    return this.#whole.bearer
  }

  get counterparty(): LedgerRow['counterparty'] {
    return this.#whole.counterparty
  }

  get places(): LedgerRow['places'] {
    return this.#whole.places
  }

  get due(): LedgerRow['due'] {
    return this.#whole.due
  }

  get clock(): LedgerRow['clock'] {
    return this.#whole.clock
  }

  get word(): LedgerRow['word'] {
    return this.#whole.word
  }

  get means(): LedgerRow['means'] {
    return this.#whole.means
  }

  get mark(): LedgerRow['mark'] {
    return this.#whole.mark
  }

  get evidence(): LedgerRow['evidence'] {
    return this.#whole.evidence
  }

  get supporting(): LedgerRow['supporting'] {
    return this.#whole.supporting
  }

  get denying(): LedgerRow['denying'] {
    return this.#whole.denying
  }

  get refusals(): number {
    if (!this.#mayBeRefused) return 0
    return this.#entry.weighed.filter(({ supports }) => supports === 'refusal').length
  }

  get notes(): LedgerRow['notes'] {
    return this.#whole.notes
  }

  get lastHeard(): LedgerRow['lastHeard'] {
    return this.#whole.lastHeard
  }

  get opinion(): LedgerRow['opinion'] {
    return this.#whole.opinion
  }
}
