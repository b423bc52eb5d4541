import type { Translation } from '#views/speech/message-area'
import type { findingSentenceMessages } from '#views/words/finding-sentence-messages'

/** What the rules of the linter find. */
export const findingSentences: Translation<typeof findingSentenceMessages> = {
  noted: '{found} ; noté comme question ouverte : « {words} »',

  'no-deadline': '{norm} n’échoit jamais',
  'no-deadline.conditional': '{norm} n’échoit jamais, même une fois sa condition remplie',
  'deadline-before-trigger.in-force': '{norm} échoit le {due}, avant que l’instrument n’entre en vigueur le {begins}',
  'deadline-before-trigger.condition': '{norm} échoit le {due}, avant que sa condition ne commence le {begins}',
  'deadline-before-trigger.other': '{norm} échoit le {due}, avant que {other} ne puisse commencer le {begins}',
  'contradictory-windows': 'tout cela ne peut être respecté à la fois : {times}',
  'contradictory-windows.window': '{norm} ({said})',
  'contradictory-windows.order': '{norm} après {other}',
  'unobservable-anchor': '{said} se compte à partir de {anchor}, qui dure : de son début ou de sa fin ?',
  'ambiguous-bound.until': 'l’expression {said} ne dit pas si ce jour même est compris dans le délai',
  'ambiguous-bound.hour': 'l’expression {said} fixe un jour et aucune heure pour {norm}',
  'ambiguous-bound.texts':
    'le délai {said} figure dans les textes publiés comme {words} et comme {last}, à un jour près',
  'staggered-start': 'le délai {said} de {norm} court de la signature, et l’on a signé à des jours différents : {days}',
  'infeasible-lead.soon': '{norm} échoit le {due}, dans les trois jours de l’entrée en vigueur',
  'infeasible-lead.term': 'pour {norm}, le délai est {said}, soit trois jours au plus',
  'uneven-schedule.begins':
    '{giver} doit accomplir {count, plural, one {# acte} other {# actes}} au plus tard le {last}, alors que le premier de {receiver} ne peut commencer que le {day}',
  'uneven-schedule.due':
    '{giver} doit accomplir {count, plural, one {# acte} other {# actes}} au plus tard le {last}, alors que le premier de {receiver} n’échoit que le {day}',
  'vague-time': 'l’expression {said} ne désigne aucun jour après lequel {norm} serait en retard',
  'backward-count': 'pour {norm}, on compte à rebours ({period}), et aucune règle de calcul n’est choisie',
  'rest-day': 'le délai {said} de {norm} finit un jour de fin de semaine, le {day}',
  'no-zone': '{count, plural, one {# échéance n’a pas} other {# échéances n’ont pas}} de fuseau horaire, ainsi {said}',
  'out-of-order-schedule': '{norm}, avec l’échéance {said}, attend {other}, avec l’échéance {otherSaid}',
  'expiry-gap': 'rien ne vaut entre le {end}, quand finit {norm}, et le {begin}, quand commence {other}',

  'no-bearer.duty': 'aucun débiteur n’est nommé : {norm}',
  'no-bearer.right': 'aucun titulaire n’est nommé : {norm}',
  'no-bearer.noted': 'les mots de {norm} ne nomment personne ; noté comme question ouverte : « {words} »',
  'duty-on-non-party':
    'un devoir est mis à la charge de qui n’a pas signé et n’est pas l’une des Parties ({party}) : {norms}{more, plural, =0 {} one { et # autre norme} other { et # autres normes}}',
  'idle-party': '{party} a signé, et rien dans le texte ne lui revient',
  'staggered-signature': '{title} a été signé à des jours différents ({days}) et ne dit pas à partir de quand il lie',
  'no-counterparty': 'il n’est pas dit envers qui {norm} est dû',
  'body-not-created': 'l’organe {body} a un rôle dans {norms}, et rien ne le crée',
  'body-cannot-decide': 'rien ne dit qui siège dans {body}, ni comment il décide',
  'joint-duty-unclear':
    '{norm} oblige plusieurs débiteurs ({parties}) : chacun pour sa part, l’un d’eux ou tous ensemble ?',
  'role-conflict.charge': 'plusieurs ont la charge d’un même lieu ({place}) : {holders}',
  'role-conflict.holder': '{parties} ({norm})',
  'role-conflict.guarantor': 'qui assure le respect de {norm} en est aussi le débiteur : {parties}',
  'role-conflict.self': 'le débiteur de {norm} est son propre créancier : {party}',

  'no-verifier':
    'personne n’établit si {norms}{more, plural, =0 {} one { et # autre norme} other { et # autres normes}} {count, plural, one {est respecté} other {sont respectés}}',
  'self-verified.own': 'par {norm}, chacun établirait sa propre exécution : {parties}',
  'self-verified.bearer':
    'le respect de {norm} serait établi par le débiteur lui-même ou par qui dépend de lui : {parties}',
  'no-violation-defined': 'rien ne dit quels actes violent {norm}',
  'no-baseline.share': '{norm} ne dit pas de quel total est la part, ni à quel jour il est compté',
  'no-baseline.lines': '{norm} ne dit pas à partir de laquelle de ces lignes on mesure : {lines}',
  'no-baseline.where': '{norm} ne dit pas d’où',
  'no-guarantor': 'personne ne garantit rien dans {title}',
  'idle-guarantor.nothing': '{norm} a un garant ({parties}), mais ne dit pas ce qu’il garantit',
  'idle-guarantor.uncalled': '{norm} a un garant ({parties}), mais personne n’a le pouvoir d’exiger qu’il agisse',
  'idle-guarantor.nothing-by-nobody': '{norm} ne nomme pas de garant et ne dit pas ce qui est garanti',
  'idle-guarantor.uncalled-by-nobody': '{norm} ne nomme pas de garant, et personne n’a le pouvoir d’exiger la garantie',
  'no-mechanism': 'rien ne dit comment {norms} {count, plural, one {doit} other {doivent}} être mis en œuvre',
  'missing-map':
    'aucune carte ni description de limites ne montre {places}, dont dépend l’exécution : {norms}{more, plural, =0 {} one { et # autre norme} other { et # autres normes}}',
  'missing-map.noted': 'il manque une carte pour {norm} ; noté comme question ouverte : « {words} »',

  'no-consequence':
    'la violation de {norms} est sans conséquence ; en tout, {duties, plural, one {# devoir est} other {# devoirs sont}} dans ce cas',
  'no-consequence.some':
    'la violation de {norms} est sans conséquence, alors qu’un recours existe pour {answered} de {duties, plural, one {# devoir} other {# devoirs}}',
  'unreachable-consequence':
    '{consequence} devrait suivre la violation de {norm}, et ne naît que si {norm} est respecté',
  deadlock: '{waits} ; il faudrait que {count, plural, one {passe} other {passent}} d’abord : {moves}',
  'deadlock.wait': '{norm} attend {other}',
  'deadlock.long': '{waits}, et ainsi de suite, {count, plural, one {# norme} other {# normes}} en tout',
  'deadlock.read': '{found} ; il en est ainsi quand on lit le texte comme le lit {readers}',
  'unsynchronised-pair': '{norm} va de pair avec {other}, et rien ne dit qui commence',
  'unreachable-norm.no-power':
    '{norm} attend que {other} soit exercé, ce qui n’arrivera jamais : ce n’est pas un pouvoir',
  'unreachable-norm.unowed':
    '{norm} attend que {other} soit {standing, select, kept {respecté} broken {violé} other {en retard}}, ce qui n’arrivera jamais : personne ne le doit',
  'unreachable-norm.kept-up':
    '{norm} attend que {other} soit en retard, ce qui n’arrivera jamais : c’est un devoir permanent, sans échéance',
  'unreachable-norm.no-deadline':
    '{norm} attend que {other} soit en retard, ce qui n’arrivera jamais : il n’y a pas d’échéance',
  'body-too-late': '{body} peut ne pas exister avant le {exists}, et {norm} échoit le {due}',
  'exception-swallows-rule.right':
    'l’exception {exception} laisse le titulaire juger seul du moment où il peut user de {norm}',
  'exception-swallows-rule.duty': 'l’exception {exception} laisse le débiteur juger du moment où {norm} ne vaut pas',

  'undefined-term': 'rien ne dit ce que signifie {term}',
  'undefined-term.noted': 'non défini : {words}',
  'delegated-definition': 'l’expression {words} laisse le contenu à d’autres ou à plus tard',
  'two-definitions': 'le terme {term} est défini plus d’une fois : {norms}',
  'versions-differ': '{versions}',
  'versions-differ.text': '{publisher} : {has}',
  'no-authentic-text':
    'on ne sait d’aucun des textes ({publishers}{more, plural, =0 {} other { et d’autres}}) s’il fait foi',
  'side-letter.instrument': '{norm} repose sur {title}, hors du texte',
  'side-letter.oral': 'une modification de {norms} n’a été que verbale',
  'side-letter.announced': 'une modification de {norms} a été annoncée et non écrite',
  'side-letter.oral-to-text': 'une modification du texte n’a été que verbale',
  'side-letter.announced-to-text': 'une modification du texte a été annoncée et non écrite',
  'side-letter.elsewhere': 'des stipulations sont laissées hors du texte : {words}',
  'secondary-text.reported':
    '{reported, plural, one {# norme n’est connue} other {# normes ne sont connues}} que par des rapports, sur les {norms} de {title}',
  'secondary-text.informal': 'tous les textes publiés de {title} sont officieux ou divulgués',
  'divisible-unclear': '{norm} est-il respecté en partie si l’on n’agit que dans certains de ces lieux : {places} ?',
  'double-bind': '{norm} y oblige et {other} l’interdit en même temps',
  'soft-duty': '{norm} n’oblige que dans la mesure du possible',
  'no-amendment-rule': '{title} ne dit pas comment ses échéances peuvent être modifiées',
  'unilateral-change.text': 'selon {norm}, une partie peut modifier seule ce qui a été convenu : {parties}',
  'unilateral-change.duty':
    'le débiteur ({parties}) peut lever seul son propre devoir {norm} en usant du pouvoir {power}',
  'no-entry-into-force': '{title} ne dit pas à partir de quand il lie',
  'no-end':
    'rien ne dit jusqu’à quand {count, plural, one {vaut} other {valent}} {norms}{more, plural, =0 {} one { et # autre norme} other { et # autres normes}}',
  'notice-without-addressee': 'il n’est pas dit à qui le préavis est donné : {norm}',
}
