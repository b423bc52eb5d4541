import type { Translation } from '#views/speech/message-area'
import type { collationMessages } from '#web/pages/collation/collation-messages'

/** The page that compares two texts. */
export const collation: Translation<typeof collationMessages> = {
  title: 'Comparer deux textes',
  intro:
    'Des versions d’un même texte, ou un texte et sa traduction (anglais, russe, espagnol). Ce qui change ce qui est dû est distingué de ce qui est seulement dit autrement. Rien n’est envoyé ni conservé.',
  first: 'Le premier texte',
  second: 'Le second texte',
  file: 'Ouvrir un fichier texte',
  compare: 'Comparer',
  names: 'Noms qui désignent la même chose',
  noNames: 'aucun connu',
  namesSays: 'Les noms qu’un accord donne à une même partie ou à un même lieu ne comptent pas comme différence.',
  example: 'Le voir comparer deux versions inventées',
  empty: 'Les deux textes apparaissent ici côte à côte, chaque différence marquée dans les deux.',
  result:
    '{ofEffect, plural, =0 {Rien ne diffère quant aux effets} one {# différence d’effet} other {# différences d’effet}}, {ofWording, plural, =0 {aucune de rédaction} one {# de rédaction} other {# de rédaction}}',
  byForms: 'Comparés par ce que disent leurs mots, les textes étant en deux langues ({languages}).',
  only: 'Seulement les dispositions qui diffèrent',
  provision: 'Disposition',
  ofEffect: 'd’effet',
  ofWording: 'rédaction',
  nothing: 'rien',
  against:
    '{kind, select, date {jour} bound {borne d’un jour} number {nombre} unit {unité} anchor {événement qui fait courir un délai} act {acte} name {nom} modality {devoir ou faculté} negation {négation} quantifier {tous ou certains} preposition {préposition} added {ajouté} leftOut {omis} moved {déplacé} other {rédaction}} : {first} au lieu de {second}',
  matters:
    '{kind, select, date {c’est dû un autre jour} bound {le jour nommé est dans le délai selon un texte, et hors délai ou incertain selon l’autre} number {une autre quantité est due} unit {le même nombre d’autre chose est dû} anchor {le délai court à partir d’un autre événement} act {un autre acte est demandé} name {une autre partie ou un autre lieu est visé, ou un de plus} modality {un texte fait un devoir de ce que l’autre permet ou souhaite} negation {un texte nie ce que l’autre affirme} quantifier {cela vaut pour tous ou pour certains, pour les deux ou pour l’un ou l’autre} preposition {une préposition dit où, pour qui ou contre qui : des guerres ont repris pour une seule} added {un texte en dit plus} leftOut {un texte en dit moins} moved {les mêmes mots se trouvent ailleurs dans l’autre texte} other {d’autres mots pour la même chose}}',
  absent: 'Ce texte n’a rien ici.',
  alike: 'Les textes ne diffèrent pas.',
  mark: 'différence {id}',
}
