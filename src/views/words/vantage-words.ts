import type { Day } from '#time/calendar-date'
import { lastInstantAt } from '#time/time-point'
import type { KnowledgeAxis, Vantage } from '#time/vantage'
import { dayAt, type ZoneId } from '#time/zone'
import { dateWords } from '#views/words/time-words'
import { english, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** A vantage by civil days, as a person chooses it: about which day, knowing what was known by the end of which day. */
export interface VantageDays {
  readonly asOf: Day
  readonly knownAt: Day
}

/** The vantage of two days in a zone: each means its last instant, so that what happened that day counts. */
export function toVantage(days: VantageDays, zone: ZoneId, axis: KnowledgeAxis = 'published'): Vantage {
  return { asOf: lastInstantAt(days.asOf, zone), asKnownAt: lastInstantAt(days.knownAt, zone), axis }
}

/** The civil days on which a vantage lies in a zone. */
export function toVantageDays(vantage: Vantage, zone: ZoneId): VantageDays {
  return { asOf: dayAt(vantage.asOf, zone), knownAt: dayAt(vantage.asKnownAt, zone) }
}

/** What one sees, in one sentence: `You see 20 November 2020 as it was known on 17 November 2020`. */
export function vantageWords(days: VantageDays, now: Day, speech: Speech = english): string {
  const { say } = speech.sayIn(wordMessages)
  const day = dateWords(days.asOf, 'long', speech)
  if (days.asOf === now && days.knownAt === now) return say('seeNow', { day })
  if (days.knownAt === now) return say('seeDay', { day })
  return say('seeDayKnown', { day, known: dateWords(days.knownAt, 'long', speech) })
}

/** Whether the vantage looks at a day after what is known: then every label is a forecast. */
export function isForecast(days: VantageDays): boolean {
  return days.asOf > days.knownAt
}
