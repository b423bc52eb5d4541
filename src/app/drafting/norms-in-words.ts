import type { DraftedParties } from '#app/drafting/draft-parties'
import type { PlacedProvision } from '#app/drafting/draft-provisions'
import { CALLED_UPON, GUARANTEES_TEXT } from '#app/drafting/english-cues'
import { toSlug } from '#app/drafting/to-slug'
import { actionTypes } from '#model/actions/registry'
import { draftId, type NormId, type PartyId } from '#model/ids'
import type { Norm, NormBase } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import type { DraftTime } from '#reader/reading'
import type { DueExpression } from '#time/due-expression'
import { parseDue } from '#time/parse-due'
import { parseTimePoint } from '#time/time-point'

/** What is known of a draft when its words are looked at again. */
export interface WordsToDraft {
  readonly provisions: readonly PlacedProvision[]
  readonly parties: DraftedParties
  readonly norms: readonly Norm[]
  readonly times: readonly DraftTime[]
  readonly guarantors: readonly SaidGuarantor[]
  /** What the parties owe. */
  readonly duties: readonly NormId[]
}

/** Who is said to guarantee the text, and where. */
export interface SaidGuarantor {
  readonly placed: PlacedProvision
  readonly said: string
  readonly quote: string
}

/** Those who are said to guarantee the text as a whole, by the words. */
export function guarantorsIn(provisions: readonly PlacedProvision[]): readonly SaidGuarantor[] {
  return provisions.flatMap((placed) => {
    const match = GUARANTEES_TEXT.exec(placed.provision.says)
    const said = match?.[1]?.trim()
    return match === null || said === undefined ? [] : [{ placed, said, quote: match[0].replace(/^[.;:\s]+/, '') }]
  })
}

/**
 * What the words say that no draft item stands for: a term that is defined, a body that is set up or that exists by
 * another instrument, and a truce that "holds from one day to another". Each is quoted letter for letter.
 */
export function normsInWords(words: WordsToDraft): readonly Norm[] {
  const found = words.provisions.flatMap((placed) => [...definitionsIn(placed), ...trucesIn(placed, words)])
  return [...found, ...bodiesSetUp(words), ...guaranteesIn(words)]
}

/** A guarantee of the whole where the reader read none: what it guarantees is open unless the words say what it does. */
function guaranteesIn({ guarantors, norms, parties, duties }: WordsToDraft): readonly Norm[] {
  if (norms.some(({ kind }) => kind === 'guarantee')) return []
  return guarantors.map(({ placed, said, quote }): Norm => {
    const isLive = CALLED_UPON.test(placed.provision.says)
    return {
      ...bare(placed, `guarantees ${said}`, quote),
      kind: 'guarantee',
      bearers: parties.idsOf({ said }),
      guarantees: isLive ? duties : [],
      guaranteeOf: 'result',
      call: 'joint',
    }
  })
}

const DEFINED =
  /["“”«]([^"“”»]{2,60})["“”»],?(?: [^.;:]{0,40}?)?\s(?:shall )?(?:means?|refers? to|denotes?|includes?|comprises?)\b[^.;]{0,200}/gu

function definitionsIn(placed: PlacedProvision): readonly Norm[] {
  return Array.from(placed.provision.says.matchAll(DEFINED), (match, at): Norm => {
    const defines = (match[1] ?? '').trim()
    return { ...bare(placed, `defines ${defines} ${at}`, match[0]), kind: 'constitutive', defines }
  })
}

const TRUCE_WORDS =
  /[^.;]*\b(?:truce|cease-?fire|cessation of hostilities|humanitarian pause|armistice)\b[^.;]{0,60}\b(?:holds?|lasts?|applies|runs|in (?:force|effect)|observed|in place)\b[^.;]{0,30}\bfrom\b[^.;]*/giu
/** "Shooting stops on 9 August": an end of fire that begins on a day. */
const FIRE_STOPS =
  /[^.;\n]*\b(?:shooting|fire|firing|fighting|hostilities|shelling)\b(?: \p{L}+){0,3} (?:stops?|ceases?|ends?|halts?)\b[^.;\n]*/giu
const TRUCE = actionTypes.find(({ hourMatters }) => hourMatters === true)?.kind ?? 'other'

/** "The first truce holds from 1 May to 7 May": a ceasefire between two days. */
function trucesIn(placed: PlacedProvision, { times, parties, norms }: WordsToDraft): readonly Norm[] {
  const { provision, span } = placed
  const found = [...provision.says.matchAll(TRUCE_WORDS), ...provision.says.matchAll(FIRE_STOPS)]
  return found.flatMap((match): readonly Norm[] => {
    const from = span.from + match.index
    const to = from + match[0].length
    const days = times.filter(({ span: at, type }) => at.from >= from && at.to <= to && type === 'DATE')
    const [first, last] = days.map(({ value }) => parseTimePoint(value))
    const quote = match[0].trim()
    const isRead = norms.some(({ basis }) => basis.kind === 'clause' && quote.includes(basis.quote ?? quote))
    if (isRead || first?.ok !== true) return []
    const said = quote.slice(Math.max(quote.search(/\b(?:from|on|at)\b/), 0))
    const deadline: DueExpression =
      last?.ok === true
        ? { said, kind: 'throughout', first: first.value, last: last.value }
        : { said, kind: 'bound', word: 'from', at: first.value }
    return [
      {
        ...bare(placed, `truce ${match.index}`, quote),
        kind: 'obligation',
        aspect: 'continuing',
        action: TRUCE,
        bearers: parties.signatories,
        bearerMode: 'each',
        deadline,
      },
    ]
  })
}

/** Bodies whose setting up the words tell, in whatever sentence: "is created by this Agreement", "to be set up by". */
function bodiesSetUp({ provisions, parties }: WordsToDraft): readonly Norm[] {
  return parties.parties
    .filter(({ kind, of, namedAsParty }) => kind === 'body' && of === undefined && !namedAsParty)
    .flatMap((party): readonly Norm[] => {
      const placed = provisions.find(({ provision }) => setUpWords(provision.says, party) !== undefined)
      return placed === undefined
        ? provisions.flatMap((each) => toBeSetUp(each, party)).slice(0, 1)
        : [creation(placed, party)]
    })
}

const TO_BE = String.raw`,? (?:which (?:is|shall be) |that is )?to be (?:set up|established|formed|created|constituted)`

/** "The Committee, to be set up by 31 January, shall verify": a duty of nobody, with its day. */
function toBeSetUp(placed: PlacedProvision, party: Party): readonly Norm[] {
  const found = new RegExp(`${escaped(party.name)}${TO_BE}([^,;.]*)`, 'iu').exec(placed.provision.says)
  if (found === null) return []
  const due = parseDue((found[1] ?? '').trim())
  const deadline = due.ok ? { deadline: due.value } : {}
  const norm = bare(placed, `sets up ${party.id}`, found[0])
  return [{ ...norm, ...deadline, kind: 'obligation', aspect: 'once', action: SETTING_UP, object: party.name }]
}

const SETTING_UP = actionTypes.find(({ createsBody }) => createsBody === true)?.kind ?? 'other'

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function creation(placed: PlacedProvision, party: Party): Norm {
  const quote = setUpWords(placed.provision.says, party) ?? party.name
  return { ...bare(placed, `creates ${party.id}`, quote), kind: 'constitutive', creates: party.id }
}

const SET_UP = String.raw`(?:established|created|set up|constituted|founded)`

function setUpWords(says: string, { name }: Party): string | undefined {
  const words = escaped(name)
  const after = String.raw`${words}[^.;]{0,80}?\b(?:(?:is|are) (?:hereby )?${SET_UP}|which was ${SET_UP}|(?<!to be )${SET_UP} (?:by (?!\d)|under|in|pursuant)|existing)\b`
  const before = String.raw`\b(?:hereby (?:establish|create|set up)|existing|already ${SET_UP})\b[^.;]{0,40}${words}`
  return new RegExp(`${after}|${before}`, 'iu').exec(says)?.[0]
}

function bare({ provision }: PlacedProvision, what: string, quote: string): NormBase {
  const id: NormId = draftId.norm(toSlug(`${provision.id} ${what}`, 'said'))
  const nobody: readonly PartyId[] = []
  return {
    id,
    provision: provision.id,
    basis: { kind: 'clause', quote },
    says: quote.length > LONGEST_TITLE ? `${quote.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : quote,
    bearers: nobody,
    bearerMode: 'unsaid',
    counterparties: nobody,
    performers: nobody,
    liable: nobody,
    action: 'other',
    places: [],
    verifiers: nobody,
    consequences: [],
    survives: false,
    exceptions: [],
    bestEffort: false,
  }
}

const LONGEST_TITLE = 120
