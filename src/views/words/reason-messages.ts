import { reasonTexts } from '#engine/reason-texts'
import { messageArea } from '#views/speech/message-area'

/**
 * What the engine says, step by step, as people read it: its own messages, with what names, kinds of change and periods are
 * called beside them.
 */
export const reasonMessages = messageArea('reasons', {
  ...reasonTexts,
  'due.included': '“{bound}” includes it: {edges}, in {zone}',
  'due.excluded': '“{bound}” excludes it: {edges}, in {zone}',
  // The name of a change says already what kind of change it is.
  'change.all-party': '{id} ({form})',
  'change.extension': '{id} ({form})',
  'change.waiver': '{id} ({form})',
  'change.suspension': '{id} ({form})',
  'change.termination': '{id} ({form})',
  'change.interpretation': '{id} ({form})',
  'change.decision': '{id} ({form})',
  'named.all-party': 'the change by all parties of {day}',
  'named.extension': 'the extension of {day}',
  'named.waiver': 'the waiver of {day}',
  'named.suspension': 'the suspension of {day}',
  'named.termination': 'the termination of {day}',
  'named.interpretation': 'the interpretation of {day}',
  'named.decision': 'the decision of {day}',
  'anchor.signature': 'the signature',
  'anchor.last-signature': 'the last signature',
  'anchor.entry-into-force': 'the entry into force',
  'anchor.expiry': 'the expiry',
  'anchor.publication': 'the publication',
  'anchor.norm': 'the keeping of {name}',
  'anchor.event': 'the event {name}',
  'period.years': '{count, plural, one {# year} other {# years}}',
  'period.months': '{count, plural, one {# month} other {# months}}',
  'period.weeks': '{count, plural, one {# week} other {# weeks}}',
  'period.days': '{count, plural, one {# day} other {# days}}',
  'period.workingDays': '{count, plural, one {# working day} other {# working days}}',
  'period.hours': '{count, plural, one {# hour} other {# hours}}',
  'period.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'moment.zoned': '{moment} ({zone})',
  sentence: '{words}.',
  'not.label': 'It is not “{status}”: {why}.',
  'kind.rule': 'a rule of reckoning',
})
