import { defaulted, fields, optional, required } from '#model/codec/fields'
import { partyId, provisionId } from '#model/codec/norm-shape'
import { FAILED, list, mapped, oneOf, oneOrMany, type Shape } from '#model/codec/shape'
import { date, term, timePoint, zone } from '#model/codec/time-shapes'
import { numberBetween, text, truth, nameText } from '#model/codec/word-shapes'
import type { PartyId } from '#model/ids'
import type { Instrument, InstrumentText, Signature, TextDifference } from '#model/instrument/instrument'
import { compareDates, firstDayOf, toDayNumber, type CalendarDate } from '#time/calendar-date'
import { ETS_76, type Convention } from '#time/convention'

interface Signatory {
  readonly party: PartyId
  readonly person?: string
}

interface Signing {
  readonly on: CalendarDate
  readonly by: readonly Signatory[]
}

const signatory = fields<Signatory>(
  { party: required(partyId, 'who signed'), person: optional(nameText, 'by which person') },
  'party',
)
const signing = fields<Signing>({
  on: required(date, 'the day of signing'),
  by: required(oneOrMany(signatory), 'who signed then'),
})

/** Signatures by the day on which they were given. */
const signatures: Shape<readonly Signature[]> = mapped<readonly Signing[], readonly Signature[]>(oneOrMany(signing), {
  to: (signings) =>
    signings.flatMap(({ on, by }) => by.map((each): Signature => ({ party: each.party, on, ...personOf(each) }))),
  from: (all) => {
    const signings: { on: CalendarDate; by: Signatory[] }[] = []
    for (const signature of all) {
      const last = signings[signings.length - 1]
      const each = { party: signature.party, ...personOf(signature) }
      if (last !== undefined && last.on === signature.on) last.by.push(each)
      else signings.push({ on: signature.on, by: [each] })
    }
    return signings
  },
})

function personOf(each: { readonly person?: string }): { readonly person?: string } {
  return each.person === undefined ? {} : { person: each.person }
}

const difference = fields<TextDifference>({
  provision: required(provisionId, 'where the texts differ'),
  has: required(text, 'what this text has there'),
  ofEffect: defaulted(truth, false, 'whether it changes what is owed, by when, to whom or where'),
})

const instrumentText = fields<InstrumentText>({
  id: required(text, 'a name for this text'),
  publisher: required(text, 'who published it'),
  language: required(text, 'its language (BCP 47)'),
  standing: defaulted(
    oneOf('authentic', 'official-translation', 'informal-translation', 'leaked', 'unsaid'),
    'unsaid',
    'how it stands to the other texts',
  ),
  publishedOn: optional(date, 'when it was published', 'published'),
  reference: optional(text, 'where it was seen'),
  differences: defaulted(list(difference), [], 'where it differs'),
})

/** An instrument as a file has it: the day it was concluded follows from the signatures where there are any. */
export const instrument: Shape<Instrument> = fields<Instrument>({
  title: required(nameText, 'its title'),
  alsoKnownAs: defaulted(oneOrMany(nameText), [], 'other titles', 'also'),
  kind: defaulted(
    oneOf('ceasefire', 'partial', 'comprehensive', 'implementation', 'memorandum', 'declaration', 'renewal', 'other'),
    'other',
    'what kind of instrument it is',
  ),
  zone: optional(zone, 'the zone of every day and hour that names none'),
  signatures: defaulted(signatures, [], 'who signed, on which day', 'signed'),
  concludedOn: {
    ...required<Instrument, CalendarDate>(date, 'the day it was concluded', 'concluded'),
    absent: lastSignatureOf,
  },
  inForce: optional(timePoint, 'when it enters into force; left out where the text does not say'),
  term: optional(term, 'for how long it holds'),
  texts: defaulted(list(instrumentText), [], 'its published texts'),
  references: defaulted(oneOrMany(text), [], 'where the facts were seen'),
})

function lastSignatureOf(soFar: Partial<Instrument>): CalendarDate | undefined {
  const days = (soFar.signatures ?? []).map((signature) => signature.on)
  return days.reduce<CalendarDate | undefined>(
    (latest, on) => (latest === undefined || isLater(on, latest) ? on : latest),
    undefined,
  )
}

function isLater(a: CalendarDate, b: CalendarDate): boolean {
  const order = compareDates(a, b)
  return order === 'unknown' ? toDayNumber(firstDayOf(a)) > toDayNumber(firstDayOf(b)) : order > 0
}

const conventionParts = fields<Convention>({
  name: required(text, 'its name'),
  rounding: defaulted(oneOf('down', 'up'), 'down', 'which day a month without the corresponding day gives'),
  restDays: defaulted(oneOf('count', 'extend'), 'count', 'whether a term that ends on a rest day runs on'),
  restWeekdays: defaulted(oneOrMany(numberBetween(1, 7, true)), [6, 7], 'the weekdays of rest; 1 is Monday'),
  holidays: defaulted(oneOrMany(date) as unknown as Shape<readonly string[]>, [], 'other days of rest'),
})

/** A convention by its name, where we know it, or by its parts. */
export const convention: Shape<Convention> = {
  read: (tree, path, reading) => {
    if (tree.kind === 'map') return conventionParts.read(tree, path, reading)
    if (tree.kind === 'scalar' && tree.text === ETS_76.name) return ETS_76
    reading.fault(tree, path, `is no convention we know: write ${ETS_76.name} or its parts (name, rounding, restDays)`)
    return FAILED
  },
  write: (value) => (isEts76(value) ? value.name : conventionParts.write(value)),
  schema: (parts) => ({ anyOf: [{ enum: [ETS_76.name] }, conventionParts.schema(parts)] }),
}

function isEts76(value: Convention): boolean {
  return (
    value.name === ETS_76.name &&
    value.rounding === ETS_76.rounding &&
    value.restDays === ETS_76.restDays &&
    value.restWeekdays.join() === ETS_76.restWeekdays.join() &&
    value.holidays.length === 0
  )
}
