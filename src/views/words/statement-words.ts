import { shortened } from '#base/shorten'
import { assertNever } from '#base/assert'
import type { Anchor } from '#time/due-expression'
import type { Period } from '#time/period'
import type { Filling, Statement } from '#time/statement'
import { formatWallClock } from '#time/zone'
import type { AgreementIndex } from '#views/agreement-index'
import type { RecordIndex } from '#views/record-index'
import type { MessageArea } from '#views/speech/message-area'
import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { joinWords, semicolonWords } from '#views/words/list-words'
import { placeLabel } from '#views/words/names'
import { normTitle } from '#views/words/norm-sentence'
import { reasonMessages } from '#views/words/reason-messages'
import { statusMessages } from '#views/words/status-messages'
import { dayWordsAt, pointWords } from '#views/words/time-words'
import { wordMessages } from '#views/words/word-messages'

/** What the names in a statement are looked up in: the agreement, and its events where the record is at hand. */
export interface Named {
  readonly index: AgreementIndex
  readonly record?: Pick<RecordIndex, 'eventById'>
}

/** The same with the messages that the statement, and those within it, are told by. */
interface Told extends Named {
  readonly area: MessageArea
}

/**
 * A statement of the engine (or of whoever has the area) in the language of the index: norms by their titles, changes by their kind and day, days with the
 * month in letters, quoted words in quotation marks and letter for letter.
 */
export function statementWords(said: Statement, within: Named, area: MessageArea = reasonMessages): string {
  return wordsOf(said, { ...within, area })
}

function wordsOf({ key, values }: Statement, within: Told): string {
  const filled = Object.entries(values).map(([name, value]) => [name, filling(value, within)] as const)
  return within.index.speech.sayIn(within.area).sayAny(key, Object.fromEntries(filled))
}

function filling(value: Filling, within: Told): string | number {
  return typeof value === 'number' ? value : wordsOfFilling(value, within)
}

function wordsOfFilling(value: Filling, within: Told): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const { speech } = within.index
  switch (value.is) {
    case 'statement':
      return wordsOf(value, within)
    case 'quoted':
      return quotation(value.words, speech)
    case 'called':
      return quotation(calledWords(value, within.index), speech)
    case 'event':
      return quotation(within.record?.eventById.get(value.id)?.what ?? value.id.replaceAll('-', ' '), speech)
    case 'named':
      return joinWords(
        value.ids.map((id) => nameOf(id, within)),
        'and',
        speech,
      )
    case 'word':
      return value.of === 'status'
        ? sayKnown(speech, statusMessages, 'word', value.word)
        : sayKnown(speech, reasonMessages, value.of, value.word)
    case 'moment': {
      const hour = formatWallClock(value.at, value.zone).slice(-5)
      const day = dayWordsAt(value.at, value.zone, 'short', speech)
      const moment = speech.sayIn(wordMessages).say('dayAtHour', { day, hour })
      if (value.tellsZone !== true) return moment
      return speech.sayIn(reasonMessages).say('moment.zoned', { moment, zone: value.zone })
    }
    case 'point':
      return pointWords(value.at, 'short', speech)
    case 'anchor':
      return anchorWords(value.anchor, within)
    case 'period':
      return periodWords(value.period, speech)
    case 'list':
      return listWords(value, within)
    default:
      return assertNever(value)
  }
}

/** What a norm or a place is called; one that the agreement lacks as whoever stated it called it. */
function calledWords({ of, id, words }: Extract<Filling, { is: 'called' }>, index: AgreementIndex): string {
  const place = of === 'place' ? index.placeById.get(id) : undefined
  if (of === 'place') return place === undefined ? words : placeLabel(index, place.id)
  const norm = index.normById.get(id)
  return norm === undefined ? words : shortened(normTitle(norm, index), LONGEST_TITLE)
}

const LONGEST_TITLE = 80

function listWords({ of, link }: Extract<Filling, { is: 'list' }>, within: Told): string {
  const words = of.map((each) => wordsOfFilling(each, within))
  const { speech } = within.index
  return link === 'semicolon' ? semicolonWords(words, speech) : joinWords(words, link === 'or' ? 'or' : 'and', speech)
}

/** Words of somebody else between the quotation marks of the language. */
export function quotation(words: string, speech: Speech): string {
  return speech.sayIn(wordMessages).say('quoted', { words })
}

/** A norm, a change or a party by what people call it; an id that the agreement lacks as it stands. */
export function nameOf(id: string, { index }: Named): string {
  const norm = index.normById.get(id)
  if (norm !== undefined) return quotation(normTitle(norm, index), index.speech)
  const change = index.amendmentById.get(id)
  if (change === undefined) return index.partyById.get(id)?.name ?? id
  const day = pointWords(change.publishedAt, 'short', index.speech)
  return index.speech.sayIn(reasonMessages).say(`named.${change.kind}`, { day })
}

function anchorWords(anchor: Anchor, within: Told): string {
  const { index } = within
  const { say } = index.speech.sayIn(reasonMessages)
  switch (anchor.kind) {
    case 'norm':
      return say('anchor.norm', { name: nameOf(anchor.name, within) })
    case 'event':
      return say('anchor.event', { name: wordsOfFilling({ is: 'event', id: anchor.name }, within) })
    case 'time':
      return pointWords(anchor.at, 'short', index.speech)
    default:
      return say(`anchor.${anchor.kind}`)
  }
}

const UNITS = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours', 'minutes'] as const

/** A period as people say it: `1 year and 6 months`. */
function periodWords(period: Period, speech: Speech): string {
  const { say } = speech.sayIn(reasonMessages)
  const parts = UNITS.filter((unit) => (period[unit] ?? 0) > 0)
  if (parts.length === 0) return say('period.days', { count: 0 })
  return joinWords(
    parts.map((unit) => say(`period.${unit}`, { count: period[unit] ?? 0 })),
    'and',
    speech,
  )
}
