import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { readerReasonMessages } from '#views/words/reader-reason-messages'
import { spokenWords } from '#views/words/time-words'

/** Why one field of a draft item is what it is, as the reader says it. */
export interface ReaderReason {
  readonly field: string
  readonly how: string
  readonly words: string
}

/** Words for people, and whether they are in the language that was asked for. */
export interface ToldWords {
  readonly words: string
  readonly isTold: boolean
}

/** A reason of the reader as one line: the field, whether the text says it, and why. */
export function readerReasonWords(reason: ReaderReason, speech: Speech): ToldWords {
  const { words: why, isTold } = readerWords(reason.words, speech)
  const field = sayKnown(speech, readerReasonMessages, 'field', reason.field)
  const how = sayKnown(speech, readerReasonMessages, 'how', reason.how)
  return { words: speech.sayIn(readerReasonMessages).say('reason', { field, how, why }), isTold }
}

/**
 * What the reader says in English, in the language of the speech. Its sentences are made where its rules are, and are known
 * here by their shape (decision 0406); what has no shape known here stays in English, and is said to.
 */
export function readerWords(words: string, speech: Speech): ToldWords {
  for (const { key, shape, names } of SHAPES) {
    const found = shape.exec(words)
    if (found === null) continue
    const parts = names.map((name, at) => [name, partWords(name, found[at + 1] ?? '', speech)] as const)
    const values = Object.fromEntries(parts.map(([name, part]) => [name, part.words]))
    const told = speech.sayIn(readerReasonMessages).sayAny(key, values)
    return { words: told, isTold: parts.every(([, part]) => part.isTold) }
  }
  return { words: spokenWords(words), isTold: speech.language === 'en' }
}

/** A reason within a reason is told as one, an anchor by its word; everything else are words of the text. */
function partWords(name: string, part: string, speech: Speech): ToldWords {
  if (name === 'reason') return readerWords(part, speech)
  if (name === 'columns') return { words: spokenWords(part), isTold: true }
  return { words: name === 'anchor' ? sayKnown(speech, readerReasonMessages, 'anchor', part) : part, isTold: true }
}

/** The sentences of the reader with what fills them, by the key of their message. */
const SAID_BY_THE_READER = [
  ['makes.obligation', '`{words}` makes it an obligation'],
  ['makes.prohibition', '`{words}` makes it a prohibition'],
  ['makes.permission', '`{words}` makes it a permission'],
  ['makes.power', '`{words}` makes it a power'],
  ['makes.guarantee', '`{words}` makes it a guarantee'],
  ['makes.recommendation', '`{words}` makes it a recommendation'],
  ['makes.none', '`{words}` makes it no norm'],
  ['binds', '`{words}` says how it binds'],
  ['wholeDate', 'the words say the whole date'],
  ['dateInFull', 'the date is said in full'],
  ['noTime', 'no time is named'],
  ['timeOfOther', 'the time named bounds something else'],
  ['saysText', 'the text says `{words}`'],
  ['tellsAction', '`{words}` with its object tells the action'],
  ['noAction', 'no known action in `{words}`'],
  ['namesBy.name', '`{words}` names {party} by its name'],
  ['namesBy.adjective', '`{words}` names {party} by its adjective'],
  ['namesBy.seat', '`{words}` names {party} by its seat of government'],
  ['namesParties', '`{words}` names {count} parties'],
  ['saysSo', '`{words}` says so'],
  ['tellsSpeech', '`{words}` tells that somebody speaks'],
  ['takesUpQuoted', '`{words}` takes up `{earlier}`'],
  ['takesUp', '`{words}` takes up {earlier}'],
  ['standsFor', '`{words}` stands for `{earlier}`'],
  ['wordsWith', '`{words}` with `{cue}`'],
  ['goesOn', 'nobody is named here: whoever spoke last goes on'],
  ['sourceUnnamed', 'the text does not name the source'],
  ['ownVoice', 'the document says it in its own voice'],
  ['introducingWord', 'the word that introduces the speech says so'],
  ['passive', 'the passive does not say who must act'],
  ['nobodyNamed', 'the words name nobody'],
  ['rowNamesNobody', 'the row names nobody'],
  ['timetableRow', 'a row of a timetable of the instrument'],
  ['nobodyMust', 'the words name nobody who must do it'],
  ['besideOffice', 'a name beside an office or title'],
  ['knownName', 'a known name'],
  ['besidePlace', 'the words beside the name say that it is a place'],
  ['numberUnit', 'a number with its unit'],
  ['notLaidDown', 'the words say that `{words}` is not laid down'],
  ['pastAct', 'the verb tells a past act'],
  ['present', 'the verb tells the present'],
  ['stateNoAct', 'the words tell a state and no act'],
  ['wasDone', 'the words say that it was done'],
  ['signing', '`{words}` tells a signing'],
  ['tellsChange', '`{words}` tells the change'],
  ['grantedUnsaid', 'the words do not say who granted it'],
  ['arises', 'it arises when this is not kept: `{words}`'],
  ['takenOver', '{reason}: taken over from `{words}`'],
  ['furtherOnes', 'it speaks of further ones'],
  ['furtherSame', 'the next sentence speaks of further ones of the same bearer'],
  ['sameDuty', 'an earlier sentence tells the same duty'],
  ['countedFrom', 'counted from {anchor}: {reason}'],
  ['asNews', 'counts from the publication date, as news does'],
  ['asInstrumentPublished', 'counts from the publication date, as instrument does'],
  ['asNarrative', 'counts from the publication date, as narrative does'],
  ['asSigned', 'counts from the day of signature, as an instrument does'],
  ['fromSpeech', 'counts from the day of the speech it is part of'],
  ['fromLastDate', 'counts from the last date mentioned before it'],
  ['fromNamed', 'counts from what the text names: `{words}`'],
  ['backFromNamed', 'counts back from what the text names: `{words}`'],
  ['fromDate', 'counts from the date the text says: `{words}`'],
  ['fromDay', 'counts from the day that `{words}` names'],
  ['lengthNoStart', 'a length of time that names no start'],
  ['termNoDate', 'a term the text names without a date'],
  ['dayDecided', 'a day that `{words}` decides'],
  ['onCondition', 'it is said to hold only under a condition'],
  ['wordsAre', 'the words are `{words}`'],
  ['negated', 'the words are negated'],
  ['nothingKnown', 'the words say that nothing is known, not that nothing happened'],
  ['nothingSeen', 'nothing was seen, which is not that nothing happened'],
  ['toCome', '`{words}` speaks of what is to come'],
  ['ownSide', "`{words}` speaks of what the speaker's own side is to do"],
  ['noVerb', 'no verb says otherwise'],
  ['verbIs', 'the verb is `{words}`'],
  ['judges', '`{words}` judges, it does not tell'],
  ['speakerJudges', 'the speaker judges what something is'],
  ['owedNotDone', '`{words}` says what is owed, not what was done'],
  ['told', 'they were told to: `{words}`'],
  ['asks', '`{words}` without a subject asks for something'],
  ['isDenied', '`{words}` is denied'],
  ['putOff', '`{words}` says that it was put off'],
  ['underWay', '`{words}` says that it is under way'],
  ['haveLeft', '`{words}` says that they have left'],
  ['notLeft', '`{words}` says that they have not left'],
  ['isNotDone', '"{words}" says that it is not done'],
  ['columns', 'the columns of the row say {columns}'],
  ['endsAfterLead', 'the text ends after a lead-in with nothing following: `{words}`'],
  ['stopsInside', 'the text stops in the middle of a sentence: `{words}`'],
  ['noEnd', 'the last sentence has no end: `{words}`'],
  ['makes.obligation', '`{words}` makes it a obligation'],
] as const

const SHAPES = SAID_BY_THE_READER.map(([key, said]) => ({
  key,
  shape: new RegExp(`^${said.replace(/\{\w+\}/g, '([^]*?)')}$`),
  names: [...said.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
}))
