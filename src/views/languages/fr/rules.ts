import type { Translation } from '#views/speech/message-area'
import type { ruleMessages } from '#views/words/rule-messages'

/** The rules of the linter, why each matters, and their questions. */
export const rules: Translation<typeof ruleMessages> = {
  'title.no-deadline': 'Sans échéance',
  'matters.no-deadline':
    'ce qui n’échoit jamais n’est jamais en retard : nul ne peut dire que c’est violé, et l’autre côté attend ou agit de son propre chef',
  'ask.no-deadline': 'pour quel jour, ou combien de jours après quel événement, cela doit-il être fait ?',
  'title.deadline-before-trigger': 'Échéance avant la condition',
  'matters.deadline-before-trigger':
    'la norme est violée avant d’exister, ou n’est jamais due ; qui cherche un prétexte en tient un',
  'ask.deadline-before-trigger': 'qu’est-ce qui vient d’abord, et combien de jours après le second doit-il suivre ?',
  'title.contradictory-windows': 'Périodes contradictoires',
  'matters.contradictory-windows':
    'un calendrier intenable est violé dès le premier jour, et par celui que l’autre côté désigne',
  'ask.contradictory-windows': 'lequel de ces délais cède ?',
  'title.unobservable-anchor': 'Point de départ inobservable',
  'matters.unobservable-anchor':
    'les deux lectures peuvent être à des mois l’une de l’autre, et chaque côté compte à partir de celle qui l’arrange',
  'ask.unobservable-anchor': 'le délai court-il du début ou de l’achèvement, et qui établit ce jour ?',
  'title.ambiguous-bound': 'Borne ambiguë',
  'matters.ambiguous-bound':
    'entre « au plus tard » et « avant », il y a un jour ; ce jour-là, un côté est à la fois dans les temps et en faute, et quand on tire, ce jour compte vingt-quatre heures',
  'ask.ambiguous-bound':
    'le jour même est-il à temps, et à quelle heure, dans quel fuseau, commence-t-il ou finit-il ?',
  'title.staggered-start': 'Départ échelonné',
  'matters.staggered-start':
    'la première et la dernière signature mettent en marche deux horloges, et le même acte est à temps selon l’une et en retard selon l’autre',
  'ask.staggered-start':
    'à partir de quelle signature cela court-il : la première, la dernière ou celle de chaque partie ?',
  'title.infeasible-lead': 'Délai irréalisable',
  'matters.infeasible-lead':
    'ce qui ne peut se faire à temps est violé par qui est de bonne foi, et la violation profite à qui ne l’est pas',
  'ask.infeasible-lead': 'que faudrait-il avoir prêt le premier jour pour que ce soit possible ?',
  'title.uneven-schedule': 'Calendrier inégal',
  'matters.uneven-schedule':
    'qui donne le premier n’a plus rien à retenir, et qui donne le dernier a toutes les raisons d’attendre',
  'ask.uneven-schedule': 'les étapes des deux côtés pourraient-elles alterner, ou un garant retenir les dernières ?',
  'title.vague-time': 'Temps vague',
  'matters.vague-time': 'chaque côté a son propre « dès que possible », et aucun jour personne n’est en retard',
  'ask.vague-time': 'quel est le dernier jour où ce serait encore à temps ?',
  'title.backward-count': 'Compte à rebours',
  'matters.backward-count':
    'c’est dans le compte à rebours que calendriers et tribunaux divergent le plus : le dernier jour compte-t-il, et quel jour tombe six mois avant le 31 août ?',
  'ask.backward-count': 'à quel jour du calendrier tombe le dernier moment ?',
  'title.rest-day': 'Jour de repos',
  'matters.rest-day':
    'selon certaines règles de calcul, le délai est prorogé jusqu’au jour ouvrable suivant, selon d’autres non',
  'ask.rest-day': 'le délai finit-il ce jour-là ou le jour ouvrable suivant, et de quel calendrier ?',
  'title.no-zone': 'Sans fuseau horaire',
  'matters.no-zone':
    'd’une capitale à l’autre, une même heure de tir peut tomber avant ou après le cessez-le-feu, et un même document porter deux dates',
  'ask.no-zone': 'selon l’heure de qui ces jours et heures se comptent-ils ?',
  'title.out-of-order-schedule': 'Calendrier dans le désordre',
  'matters.out-of-order-schedule': 'qui accomplit la première étape à son dernier jour met l’autre côté en faute',
  'ask.out-of-order-schedule': 'l’étape antérieure devrait-elle échoir plus tôt, ou la postérieure plus tard ?',
  'title.expiry-gap': 'Vide entre deux durées',
  'matters.expiry-gap': 'dans ce vide, rien n’est dû, et ce qui s’y passe n’est pas une violation',
  'ask.expiry-gap': 'qu’est-ce qui vaut entre la fin d’une durée et le début de la suivante ?',
  'title.no-bearer': 'Sans débiteur',
  'matters.no-bearer':
    'le devoir de personne n’est rempli par personne ; chaque côté peut dire que c’était à l’autre d’agir',
  'ask.no-bearer': 'qui doit le faire, nommément ?',
  'title.duty-on-non-party': 'Devoir d’un tiers',
  'matters.duty-on-non-party':
    'un accord lie ceux qui le concluent ; ce que l’on demande à un tiers est un vœu, et les parties ne peuvent en répondre',
  'ask.duty-on-non-party': 'ce débiteur l’a-t-il accepté, et dans quel instrument ?',
  'title.idle-party': 'Partie sans rôle',
  'matters.idle-party':
    'on ignore à quel titre elle a signé : comme témoin, comme garant sans le dire, ou parce que ses devoirs ont été omis',
  'ask.idle-party': 'à quel titre cette partie signe-t-elle ?',
  'title.staggered-signature': 'Signatures échelonnées',
  'matters.staggered-signature':
    'le premier signataire est un temps seul lié, ou personne ne l’est ; les actes accomplis entre les deux jours se jugent des deux façons',
  'ask.staggered-signature': 'chaque partie est-elle liée dès sa signature, ou toutes dès la dernière ?',
  'title.no-counterparty': 'Sans créancier',
  'matters.no-counterparty': 'nul ne peut l’exiger, en dispenser, ni être lésé par sa violation',
  'ask.no-counterparty': 'envers qui cela est-il dû, et qui peut le demander ?',
  'title.body-not-created': 'Organe non créé',
  'matters.body-not-created':
    'ses tâches viennent à échéance, qu’il existe ou non, et à qui elles déplaisent il suffit de ne nommer personne',
  'ask.body-not-created': 'qui le crée, avec qui, pour quand, et comment décide-t-il ?',
  'title.body-cannot-decide': 'Organe qui ne peut décider',
  'matters.body-cannot-decide':
    'la première querelle d’un organe sans règles porte sur ses règles, et elle éclate quand on a besoin de lui',
  'ask.body-cannot-decide': 'qui en sont les membres, qui préside, et que se passe-t-il s’ils ne s’accordent pas ?',
  'title.joint-duty-unclear': 'Devoir commun peu clair',
  'matters.joint-duty-unclear':
    'quand l’un fait sa part et l’autre non, on ne sait qui est en faute, ni dans quelle mesure',
  'ask.joint-duty-unclear': 'chacun doit-il sa part, l’un suffit-il, ou doivent-ils agir ensemble ?',
  'title.role-conflict': 'Conflit de rôles',
  'matters.role-conflict':
    'quand deux répondent d’une même chose, aucun n’en répond ; quand on répond devant soi-même, personne ne répond',
  'ask.role-conflict': 'qui y décide quand les deux sont en désaccord, et qui répond d’un échec ?',
  'title.no-verifier': 'Sans vérificateur',
  'matters.no-verifier': 'sans observateur convenu, tout rapport est celui d’une partie, et le silence ne prouve rien',
  'ask.no-verifier': 'qui établit si c’est respecté, avec quel accès, et à qui en rend-il compte ?',
  'title.self-verified': 'Vérifié par soi-même',
  'matters.self-verified':
    'une partie qui certifie sa propre exécution ne convainc personne qui ait besoin d’être convaincu',
  'ask.self-verified': 'qui, sans le devoir, pourrait le confirmer ?',
  'title.no-violation-defined': 'Violation non définie',
  'matters.no-violation-defined': 'chaque côté compte autre chose, et les deux comptes ne peuvent jamais être comparés',
  'ask.no-violation-defined': 'quels actes sont des violations, lesquels non, et lesquels doivent être annoncés ?',
  'title.no-baseline': 'Sans référence',
  'matters.no-baseline': 'sans ligne de départ ni décompte initial, nul ne peut mesurer l’arrivée',
  'ask.no-baseline': 'à partir de quelle ligne, ou de quel inventaire de quel jour, cela se mesure-t-il ?',
  'title.no-guarantor': 'Sans garant',
  'matters.no-guarantor':
    'qui interviendrait est laissé à qui se sent appelé, et une signature à côté de celles des parties se lit comme une promesse qu’elle n’est peut-être pas',
  'ask.no-guarantor':
    'y a-t-il un garant, de quels devoirs, et doit-il assurer le résultat, faire de son mieux ou seulement observer ?',
  'title.idle-guarantor': 'Garant que nul ne peut appeler',
  'matters.idle-guarantor': 'un garant que nul ne peut appeler n’est pas tenu de venir',
  'ask.idle-guarantor': 'qui peut faire appel au garant, comment, et dans quel délai doit-il agir ?',
  'title.no-mechanism': 'Sans mécanisme',
  'matters.no-mechanism':
    'les heures d’une remise sont les plus dangereuses ; sans procédure, chaque côté invente la sienne, et le premier incident est une violation pour les deux',
  'ask.no-mechanism':
    'qui rencontre qui, où, dans quel ordre, avec quelles listes ou cartes, et qui signe que c’est fait ?',
  'title.missing-map': 'Carte manquante',
  'matters.missing-map': 'deux côtés d’accord sur les mots et non sur la ligne se rencontrent sur la ligne',
  'ask.missing-map': 'quelle carte, annexée et paraphée, montre cette ligne ou cette zone ?',
  'title.no-consequence': 'Sans conséquence',
  'matters.no-consequence':
    'quand le texte se tait sur la violation, le côté lésé choisit la réponse, et ce choix est souvent la force',
  'ask.no-consequence': 'que peut faire l’autre côté, et à qui peut-il s’adresser, si ce n’est pas respecté ?',
  'title.unreachable-consequence': 'Conséquence impossible',
  'matters.unreachable-consequence': 'le recours en a l’air et ne peut jamais servir',
  'ask.unreachable-consequence': 'à quelle condition le recours naît-il vraiment ?',
  'title.deadlock': 'Blocage mutuel',
  'matters.deadlock':
    'nul ne peut commencer sans rompre l’ordre, et nul n’est jamais en retard : tout attend, et chaque côté attend à bon droit',
  'ask.deadlock': 'laquelle de ces étapes peut être franchie d’abord, sur la foi de l’autre ou avec une garantie ?',
  'title.unsynchronised-pair': 'Paire non synchronisée',
  'matters.unsynchronised-pair':
    'chaque côté est prêt à avancer dès que l’autre avance, et tous deux ont raison d’attendre',
  'ask.unsynchronised-pair': 'quelle part d’un acte répond à quelle part de l’autre, et qui commence ?',
  'title.unreachable-norm': 'Condition impossible',
  'matters.unreachable-norm': 'la clause se lit comme une sauvegarde et ne s’appliquera jamais',
  'ask.unreachable-norm': 'quel jour, ou par quel acte, cette condition se réaliserait-elle ?',
  'title.body-too-late': 'Organe trop tardif',
  'matters.body-too-late': 'les premières semaines, où se décide si un accord tient, passent sans surveillance',
  'ask.body-too-late': 'qui fait cela tant que l’organe ne fonctionne pas ?',
  'title.exception-swallows-rule': 'L’exception absorbe la règle',
  'matters.exception-swallows-rule':
    'une interdiction assortie d’une telle exception n’interdit rien, et toute violation y entre',
  'ask.exception-swallows-rule': 'qui décide si l’exception s’applique, et doit-elle être annoncée ?',
  'title.undefined-term': 'Terme non défini',
  'matters.undefined-term':
    'un mot que les deux côtés acceptent parce que chacun y entend le sien est une querelle remise à plus tard',
  'ask.undefined-term': 'qu’est-ce qui compte exactement comme tel, et qui décide en cas de doute ?',
  'title.delegated-definition': 'Définition déléguée',
  'matters.delegated-definition':
    'convenir de convenir n’est pas un accord, et renvoyer à la loi, c’est renvoyer à qui la fait ou l’interprète',
  'ask.delegated-definition':
    'qu’est-ce qui vaut si l’accord ultérieur n’est pas conclu, et selon le droit de qui le lit-on ?',
  'title.two-definitions': 'Deux définitions',
  'matters.two-definitions': 'chaque côté lit tout emploi ultérieur selon la définition qui l’arrange',
  'ask.two-definitions': 'laquelle des deux définitions vaut, et où ?',
  'title.versions-differ': 'Les versions diffèrent',
  'matters.versions-differ':
    'chaque côté publie, puis cite, la sienne ; il a suffi d’une préposition pour rallumer une querelle',
  'ask.versions-differ': 'quel texte fait foi, et que veulent dire les deux côtés à cet endroit ?',
  'title.no-authentic-text': 'Sans texte authentique',
  'matters.no-authentic-text': 'là où les textes diffèrent, nul ne peut dire lequel oblige',
  'ask.no-authentic-text': 'dans quelles langues l’instrument fait-il foi, et où est l’original signé ?',
  'title.side-letter': 'Stipulations hors du texte',
  'matters.side-letter': 'qui n’a que le texte ignore ce qui est dû, et de ce qui n’a été que dit on peut se dédire',
  'ask.side-letter': 'où est-ce écrit, qui l’a signé, et est-ce public ?',
  'title.secondary-text': 'Texte de seconde main',
  'matters.secondary-text': 'ce qui est calculé ici est ce que quelqu’un dit que le texte dit',
  'ask.secondary-text': 'où est le texte lui-même ?',
  'title.divisible-unclear': 'Divisibilité peu claire',
  'matters.divisible-unclear':
    'quand deux lieux sur trois sont remis, un côté dit que c’est presque fait, et l’autre que c’est violé',
  'ask.divisible-unclear':
    'chaque lieu est-il un devoir à part, et peut-on retenir la contrepartie de celui qui manque ?',
  'title.double-bind': 'Dû et interdit à la fois',
  'matters.double-bind': 'quoi que fasse le débiteur, c’est une violation',
  'ask.double-bind': 'lequel des deux cède, ou où l’un finit-il et l’autre commence-t-il ?',
  'title.soft-duty': 'Simple obligation de moyens',
  'matters.soft-duty': 'cela ne peut guère être violé, et qui l’espère le compte pour une promesse',
  'ask.soft-duty': 'est-ce le résultat qui est dû, ou l’effort, et qu’est-ce qui montrerait que l’effort a été fait ?',
  'title.no-amendment-rule': 'Sans règle de modification',
  'matters.no-amendment-rule':
    'les échéances glissent ; sans forme pour les déplacer, tout report est une violation pour un côté et une faveur pour l’autre',
  'ask.no-amendment-rule': 'qui peut prolonger ou modifier cela, sous quelle forme, et comment le fait-on savoir ?',
  'title.unilateral-change': 'Modification unilatérale',
  'matters.unilateral-change': 'un devoir que le débiteur peut lever n’en est pas un',
  'ask.unilateral-change': 'à quel consentement, ou à quel préavis, cette modification est-elle soumise ?',
  'title.no-entry-into-force': 'Entrée en vigueur non précisée',
  'matters.no-entry-into-force':
    'tout délai qui court du commencement n’en a pas, et les actes des premiers jours se jugent selon deux calendriers',
  'ask.no-entry-into-force':
    'à partir de quel jour et de quelle heure cela lie-t-il : signature, dernière signature, ratification ou jour nommé ?',
  'title.no-end': 'Sans terme final',
  'matters.no-end':
    'ce qui était prévu pour des mois devient permanent ou tombe en désuétude, et chaque côté choisit la lecture qui l’arrange',
  'ask.no-end': 'jusqu’à quand, ou jusqu’à quel événement, cela vaut-il, et comment peut-on y mettre fin ?',
  'title.notice-without-addressee': 'Préavis sans destinataire',
  'matters.notice-without-addressee':
    'savoir si le préavis a été donné, et quand, devient affaire d’opinion, et avec cela savoir si une durée a pris fin',
  'ask.notice-without-addressee': 'à qui le préavis est-il donné, sous quelle forme, et quand est-il réputé reçu ?',
}
