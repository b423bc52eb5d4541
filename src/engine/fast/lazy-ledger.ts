import { clockAt, daysUntil } from '#engine/clock-state'
import { statusCodes, type FastWorld } from '#engine/fast/fast-world'
import type { Entry, Ledger, Question, Status } from '#engine/ledger'
import type { AgreementId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { plusMs } from '#time/instant'
import type { ZoneId } from '#time/zone'

/**
 * A ledger that is there at once: its entries know norm and label, and where the columns hold it, how the vantage stands to
 * the window; all else of an entry is reckoned when it is first looked at. The same answers as the reference evaluator,
 * without the next change.
 */
export function lazyLedger(
  world: FastWorld,
  of: { readonly agreement: AgreementId; readonly zone: ZoneId },
  question: Question,
): Ledger {
  let made: readonly Entry[] | undefined
  return {
    agreement: of.agreement,
    question,
    // Made when somebody first asks for them: a page of labels, drawn at every rest of the hand, never does.
    get entries() {
      made ??= entriesOf(world, of.zone, question)
      return made
    },
  }
}

/** The same ledger, its entries remembered as they are, with what changes next. */
export function withNext(ledger: Ledger, changesNext: NonNullable<Ledger['changesNext']>): Ledger {
  return {
    agreement: ledger.agreement,
    question: ledger.question,
    changesNext,
    get entries() {
      return ledger.entries
    },
  }
}

function entriesOf(world: FastWorld, zone: ZoneId, question: Question): readonly Entry[] {
  const codes = world.codesAt(vantageOf(question))
  return world.norms.map((norm, number): Entry => {
    const status = statusCodes[codes[number] ?? 0] ?? 'no-reports'
    return new LazyEntry({ world, number, norm, status, question, zone: norm.deadline?.zone ?? zone })
  })
}

interface Known {
  readonly world: FastWorld
  readonly number: number
  readonly norm: Norm
  readonly status: Status
  readonly question: Question
  readonly zone: ZoneId
}

function vantageOf({ vantage }: Question): {
  readonly v: Question['vantage']['asOf']
  readonly k: Question['vantage']['asOf']
} {
  return { v: vantage.asOf, k: vantage.asKnownAt }
}

/** One entry that remembers what was reckoned of it: a class, since it lives and grows with what is asked. */
class LazyEntry implements Entry {
  readonly #known: Known
  #reckoned: Entry | undefined

  constructor(known: Known) {
    this.#known = known
  }

  get #whole(): Entry {
    const { world, number, question } = this.#known
    this.#reckoned ??= world.entryAt(number, vantageOf(question))
    if (this.#reckoned === undefined) throw new Error(`our fault: no entry ${this.id}`)
    return this.#reckoned
  }

  get id(): Entry['id'] {
    return this.#known.norm.id
  }

  get norm(): Norm {
    return this.#known.norm
  }

  get status(): Status {
    return this.#known.status
  }

  get forecast(): boolean {
    const { asOf, asKnownAt } = this.#known.question.vantage
    return asOf > asKnownAt
  }

  get lastDay(): boolean {
    const { world, number, question, zone } = this.#known
    const window = world.windowOf(number)
    return window === undefined ? this.#whole.lastDay : clockAt(window, question.vantage.asOf, zone) === 'last-day'
  }

  get closesInDays(): number | undefined {
    const { world, number, question, zone } = this.#known
    const window = world.windowOf(number)
    return window === undefined
      ? this.#whole.closesInDays
      : daysUntil(plusMs(window.to, -1), question.vantage.asOf, zone)
  }

  get repaired(): Entry['repaired'] {
    return this.#whole.repaired
  }

  get force(): Entry['force'] {
    return this.#whole.force
  }

  get activation(): Entry['activation'] {
    return this.#whole.activation
  }

  get clock(): Entry['clock'] {
    return this.#whole.clock
  }

  get performance(): Entry['performance'] {
    return this.#whole.performance
  }

  get timeliness(): Entry['timeliness'] {
    return this.#whole.timeliness
  }

  get conventionDependent(): Entry['conventionDependent'] {
    return this.#whole.conventionDependent
  }

  get contestedTerm(): Entry['contestedTerm'] {
    return this.#whole.contestedTerm
  }

  get due(): Entry['due'] {
    return this.#whole.due
  }

  get window(): Entry['window'] {
    return this.#whole.window
  }

  get amendedBy(): Entry['amendedBy'] {
    return this.#whole.amendedBy
  }

  get breach(): Entry['breach'] {
    return this.#whole.breach
  }

  get breaches(): Entry['breaches'] {
    return this.#whole.breaches
  }

  get opensInDays(): Entry['opensInDays'] {
    return this.#whole.opensInDays
  }

  get renewal(): Entry['renewal'] {
    return this.#whole.renewal
  }

  get measured(): Entry['measured'] {
    return this.#whole.measured
  }

  get byBearer(): Entry['byBearer'] {
    return this.#whole.byBearer
  }

  get weighed(): Entry['weighed'] {
    return this.#whole.weighed
  }

  get supporting(): Entry['supporting'] {
    return this.#whole.supporting
  }

  get denying(): Entry['denying'] {
    return this.#whole.denying
  }

  get refusals(): Entry['refusals'] {
    return this.#whole.refusals
  }

  get blockedBy(): Entry['blockedBy'] {
    return this.#whole.blockedBy
  }

  get parts(): Entry['parts'] {
    return this.#whole.parts
  }

  get guarantors(): Entry['guarantors'] {
    return this.#whole.guarantors
  }

  get guaranteedBy(): Entry['guaranteedBy'] {
    return this.#whole.guaranteedBy
  }

  get consequences(): Entry['consequences'] {
    return this.#whole.consequences
  }

  get alternatives(): Entry['alternatives'] {
    return this.#whole.alternatives
  }

  get reasons(): Entry['reasons'] {
    return this.#whole.reasons
  }
}
