import type { PowerEffect } from '#model/norms/norm'

// What English words of an agreement show beside the norms that the reader finds. All of it is data, used by one file each.

/** All who are bound, named together. */
export const ALL_PARTIES =
  /^(?:(?:the|both|all|each|either|every|two|three|other|respective|said|of) )*(?:high contracting |contracting |signatory |warring |conflicting |opposing |belligerent )?(?:party|parties|side|sides|signatory|signatories)(?: (?:to|of) (?:the|this) .{1,60}| concerned)?$/i

/** A word that takes up whoever was named before. */
export const PRONOUN = /^(?:it|they|he|she|we|this|these|those|each|both|all|who|which|any|each of them|both of them)$/i

/** What an instrument speaks of as a thing: itself, its parts, what it brought about, or what stood in the sentence before. */
export const OF_ITSELF =
  /^(?:(?:this|these|that|such)\b|(?:the|present|any|all|no|nothing|each|in|of|said|provisions?|articles?|terms?|texts?|originals?|copies|interpretation|implementation|duration|validity|definition|annex|annexes|preamble|rights?|obligations?|cease-?fire|peace|framework| )*\b(?:agreement|accord|protocol|treaty|statement|memorandum|declaration|document|instrument|armistice|truce|annex|annexes|provisions?|articles?|terms?|texts?|nothing|cease-?fire|cessation of hostilities|duration)\b)/i
/** Words that define or order and ask nothing of anybody. */
export const DEFINES =
  /^(?:be )?(?:means?|includes?|constitutes|consists?|comprises?|mean|deemed|understood|considered|regarded|interpreted|construed|composed|limited|entitled|known|called|referred to as|agreed to include)\b/i
/** "A ceasefire enters into force" asks both sides to hold their fire. */
export const CEASEFIRE_BEGINS =
  /^(?:\w+ ){0,4}(?:cease-?fire|cessation of hostilities|truce|armistice)\b.{0,80}\b(?:enters?|takes? effect|begins?|commences?|comes? into|starts?|observed|holds?)\b/i
/** Who speaks of quarrels and breaches speaks to all parties. */
export const QUARREL =
  /^(?:(?:any|all|every|each|such|the) )*(?:disputes?|differences?|disagreements?|violations?|breach(?:es)?|complaints?|incidents?|questions?)\b/i
/** All parties named behind the verb: "the forces of the Parties", "agreed by both sides". */
export const BY_ALL_PARTIES = /\b(?:by|of|between|among) (?:(?:all|both|the|two|each of) )*(?:part(?:y|ies)|sides)\b/i
/** A body set up by the very words. */
export const HEREBY = /\b(?:is|are) hereby (?:established|created|constituted|set up|formed)\b/i
/** A duty and not a description. */
export const MODAL =
  /\b(?:shall|must|will|should|undertakes?|agrees?|commits?|obliged|required|prohibited|forbidden|is to|are to|(?:has|have) to)\b/i

/** A body that an agreement sets up or uses. */
export const BODY =
  /\b(?:commission|committee|centre|center|board|council|mechanism|team|secretariat|group|panel|tribunal|court|mission|force command|bureau|cell|body)\b/i

/** How a thing is to be done, said in its own provision. */
export const MECHANISM =
  /\b(?:shown|marked|drawn|set out) (?:on|in) (?:the )?(?:attached |annexed )?(?:map|annex)|\bannex(?:es)? [A-Z0-9]\b|\b(?:in accordance with|pursuant to|according to|as (?:set out|specified|laid down|described|provided|detailed|defined) in|under) (?:the |an |this )?(?:\w+ ){0,3}(?:annex|annexes|appendix|plan|timetable|schedule|procedures?|modalities|protocol|calendar|map)\b|\bthrough (?:the )?(?:good offices|mediation|international committee)|\bunder (?:the )?(?:supervision|auspices|control|direction|monitoring|observation) of\b/i

/** Who watches: what stands behind it is looked up among the parties. */
export const WATCHED_BY =
  /\b(?:(?:under (?:the )?(?:\w+ ){0,2}(?:supervision|monitoring|observation|verification|control) (?:of|by))|(?:supervised|monitored|verified|observed|inspected|certified|controlled)(?: (?:and|,) (?:\w+))? by)\s+(.{3,80})/i

/** An achievement rather than a way of behaving, where no action type says so. */
export const ACHIEVES =
  /\b(?:hand over|deliver|submit|appoint|nominate|designate|publish|remove|complete|dismantle|sign|ratify|convene|notify|inform|exchange|release|destroy|transfer|close|register|deposit|issue|repeal|clear|provide (?:a |the |maps|lists?|information))\b/i
/** A way of behaving, whatever the action. */
export const KEEPS_UP =
  /\b(?:continue|remain|maintain|respect|refrain|observe|adhere|abide|comply|cooperate|co-operate|ensure|guarantee|facilitate|allow|permit|protect|support|avoid|strive|at all times|throughout|permanently|regularly|from time to time|monthly|weekly|daily)\b/i

/** What a power does, by its words; the first that stands there. */
export const POWER_WORDS: readonly (readonly [RegExp, PowerEffect])[] = [
  [/\bsuspend/i, 'suspend'],
  [/\b(?:terminate|denounce|withdraw from|end (?:this|the) )/i, 'terminate'],
  [/\b(?:extend|prolong|renew)/i, 'extend'],
  [/\bwaive/i, 'waive'],
  [/\b(?:notif|give notice|notice)/i, 'give-notice'],
  [/\b(?:demand|require|request|call upon|refer|appeal|lodge|complain)/i, 'demand'],
]

/** Which kind of instrument it is, by its title and then by its words; the first that stands there. */
export const KIND_WORDS = [
  [/\b(?:extension|renewal|prolongation)\b/i, 'renewal'],
  [/\bmemorandum\b/i, 'memorandum'],
  [/\b(?:comprehensive|general framework|final (?:peace )?agreement|peace treaty)\b/i, 'comprehensive'],
  [/\b(?:cease-?\s?fire|truce|armistice|cessation of hostilities)\b/i, 'ceasefire'],
  [/\b(?:implement\w+|timetable|modalities|protocol|annex)\b/i, 'implementation'],
  [/\b(?:declaration|communiqu[eé])\b/i, 'declaration'],
] as const

/** Vague words in place of a deadline. */
export const NO_DAY =
  /\b(?:immediately|as soon as (?:possible|practicable)|without (?:undue )?delay|forthwith|promptly|in due course|urgently|at the earliest(?: possible date)?|in the near future)\b/i

/** An act due at the moment from which the text binds. */
export const AT_ONCE_WITH =
  /\b(?:immediately )?(?:up)?on (?:the )?(?:date of )?(?:(?:its|their) )?(signature|signing|entry into force|coming into force)\b/i
/** The word that makes a limit of the time behind it. */
export const LIMIT_BEFORE =
  /(?:within|by|before|no later than|not later than|on or before|until|prior to|from|as of|starting) (?:the )?$/i

/** Organisations that a text writes as letters or in full; they watch or witness, and are bound only where they sign. */
export const ORGANISATION =
  /^(?:UN|OAU|AU|EU|CE|OSCE|CSCE|NATO|ECOWAS|IGAD|SADC|CIS|OAS|OIC|ASEAN|ICRC|ECOMOG|EUMM|UN[A-Z]{2,}|[A-Z]*UN[A-Z]*MI[A-Z]*)$|\b(?:Nations|Union|Organi[sz]ation|League|Community|Red Cross|Red Crescent|Commissioner|Security Council|Witness(?:es)?|Mediator|Facilitator)\b/
/** Names that are no party: numbers of provisions and offices. */
export const NO_PARTY =
  /^(?:article|annex|chapter|section|point|paragraph|part|appendix|protocol|(?:deputy |prime |foreign |first )*(?:minister|president|chief|chairman|chairperson|ambassador|general|commander|secretary|head|representative|agreement|accord|framework|party|parties|side|sides|government|republic|state|forces))\b/i

/** A wait for what another provision asks. */
export const WAITS_FOR_PROVISION =
  /\b(?:after|once|upon|following|subject to|as soon as|only (?:after|when|if)|on condition that|provided that)\b[^.;]{0,120}?\b(?:articles?|points?|paragraphs?|sections?|provisions?) \d+(?:\.\d+)*/i

/** Somebody outside is asked: the parties ask. */
export const ASKS_OTHERS = /\b(?:shall be|is|are) (?:requested|invited|called upon|asked) to\b/i

/** An act due when something happens. */
export const UPON = /^(?:immediately )?(?:up)?on (?:the )?(.{3,80})$/i

/** "This process shall end on the fifth day": the act that was told before. */
export const SAME_ACT = /^(?:this|the) (?:process|operation|exercise|action|step)\b/i
