import type { Translation } from '#views/speech/message-area'
import type { agreementWordMessages } from '#views/words/agreement-messages'

/** The text of an agreement. */
export const agreementWords: Translation<typeof agreementWordMessages> = {
  provisions: '{count, plural, =0 {Aucune disposition} one {# disposition} other {# dispositions}}',
  alike:
    '{count, plural, =0 {Aucune disposition} one {# disposition} other {# dispositions}}, {texts, plural, one {# texte publié} other {# textes publiés}} sans différence d’effet',
  differing:
    '{count, plural, =0 {Aucune disposition} one {# disposition} other {# dispositions}} ; {differingTexts, number} sur {texts, plural, one {# texte publié} other {# textes publiés}} avec des différences d’effet, dans {differing, plural, one {# disposition} other {# dispositions}}',
  kind: 'Genre',
  'kind.ceasefire': 'cessez-le-feu',
  'kind.partial': 'accord partiel',
  'kind.comprehensive': 'accord global',
  'kind.implementation': 'accord d’application',
  'kind.memorandum': 'mémorandum',
  'kind.declaration': 'déclaration',
  'kind.renewal': 'renouvellement',
  'kind.other': 'autre',
  concluded: 'Conclu',
  inForce: 'En vigueur',
  inForceUnsaid: 'le texte ne le dit pas',
  zone: 'Fuseau',
  zoneUnsaid: 'non dit ; les jours sont comptés en UTC',
  coverage: 'Couverture',
  allModelled:
    '{modelled, number} sur {total, plural, one {# disposition modélisée} other {# dispositions modélisées}}',
  someModelled:
    '{modelled, number} sur {total, plural, one {# disposition modélisée} other {# dispositions modélisées}}, {outOfScope, number} hors du champ, {open, number} ouvertes',
  signedBy: 'Signé par',
  nobody: 'personne n’est nommé',
  person: '{party} ({person})',
  signedOn: '{party}, le {day}',
  allOn: '{parties}, le {day}',
  modelled: 'modélisée',
  outOfScope: 'hors du champ : {reason}',
  notModelled: 'pas encore modélisée',
  'standing.authentic': 'authentique',
  'standing.official-translation': 'traduction officielle',
  'standing.informal-translation': 'traduction non officielle',
  'standing.leaked': 'divulgué',
  'standing.unsaid': 'statut non dit',
  noDifference: 'aucune différence notée',
  differences:
    '{count, plural, one {# différence} other {# différences}}, {ofEffect, plural, =0 {aucune d’effet} other {# d’effet}}',
  'gap.bearer': 'personne n’est obligé',
  'gap.counterparty': 'envers qui, non dit',
  'gap.deadline': 'pas d’échéance',
  'gap.mechanism': 'pas de mécanisme',
  'gap.verifier': 'pas de vérificateur',
  'gap.guarantor': 'pas de garant',
  'gap.consequence': 'pas de conséquence',
  'gap.map': 'pas de carte',
  'gap.definition': 'pas de définition',
  'gap.sequence': 'pas d’ordre',
  'gap.scope': 'portée peu claire',
  'gap.other': 'question ouverte',
}
