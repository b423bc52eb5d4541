import type { Translation } from '#views/speech/message-area'
import type { normPageMessages } from '#views/words/norm-page-messages'

/** Basis, open points and changes of a norm. */
export const normPage: Translation<typeof normPageMessages> = {
  basisText: 'une disposition du texte',
  basisLater: 'un instrument ultérieur : {title}',
  basisReported: 'un rapport de ce que dit le texte',
  basisOpinion: 'l’opinion de {speaker}, non une disposition',
  noBearer: 'le texte ne dit pas qui le doit',
  noDeadline: 'le texte ne donne pas d’échéance',
  bearerModeUnsaid: 'le texte ne dit pas si chacun, l’un d’eux ou tous ensemble le doivent',
  dayByConvention: 'le jour dépend de la convention de calcul',
  termContested: 'l’échéance applicable est contestée',
  comma: '{first}, {next}',
  askedBy: 'demandé par {parties}',
  askedThrough: 'demandé par {parties} par l’entremise de {through}',
  grantedBy: 'accordé par {parties}',
  contestedBy: 'contesté par {parties}',
  newDeadline: '{kind} : nouvelle échéance {deadline}',
  moved: '{kind} : du {from} au {to}',
  released: '{kind} : libérée',
  suspended: '{kind} : suspendue',
  suspendedUntil: '{kind} : suspendue jusqu’au {day}',
  ended: '{kind} : terminée',
  replacedBy: '{kind} : remplacée par {norms}',
  'amendment.all-party': 'modification par toutes les parties',
  'amendment.extension': 'prolongation',
  'amendment.waiver': 'renonciation',
  'amendment.suspension': 'suspension',
  'amendment.termination': 'extinction',
  'amendment.interpretation': 'interprétation',
  'amendment.decision': 'décision',
}
