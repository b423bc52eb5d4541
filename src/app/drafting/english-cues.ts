import type { PowerEffect } from '#model/norms/norm'

// What English words of an agreement show beside the norms that the reader finds. All of it is data, used by one file each.

/** All who are bound, named together. */
export const ALL_PARTIES =
  /^(?:(?:the|both|all|each|either|neither|no|any|every|two|three|other|respective|said|of) )*(?:high contracting |contracting |signatory |warring |conflicting |opposing |belligerent )?(?:party|parties|side|sides|signatory|signatories)(?: (?:to|of) (?:the|this) .{1,60}| concerned)?$/i

/** A word that takes up whoever was named before. */
export const PRONOUN = /^(?:it|they|he|she|we|this|these|those|each|both|all|who|which|any|each of them|both of them)$/i

/** What an instrument speaks of as a thing: itself, its parts, what it brought about, or what stood in the sentence before. */
export const OF_ITSELF =
  /^(?:(?:this|these|that|such)\b|(?:the|present|any|all|no|nothing|each|in|of|said|provisions?|articles?|terms?|texts?|originals?|copies|interpretation|implementation|duration|validity|definition|annex|annexes|preamble|rights?|obligations?|cease-?fire|peace|framework| )*\b(?:agreement|accord|protocol|treaty|statement|memorandum|declaration|document|instrument|armistice|truce|annex|annexes|provisions?|articles?|terms?|texts?|nothing|cease-?fire|cessation of hostilities|duration|amendments?)\b)/i
/** Words that define or order and ask nothing of anybody. */
export const DEFINES =
  /^(?:be )?(?:means?|includes?|constitutes|consists?|comprises?|mean|deemed|understood|considered|regarded|interpreted|construed|composed|drawn on|shown on|marked on|traced on|listed in|measured|calculated|counted|reckoned|computed|limited|entitled|known|called|referred to as|agreed to include)\b/i
/** "A ceasefire enters into force" asks both sides to hold their fire. */
export const CEASEFIRE_BEGINS =
  /^(?:\w+ ){0,2}(?:hostilities|fire|firing|fighting|shelling)\b.{0,80}\b(?:ends?|ceases?|stops?|ended|ceased|stopped)\b|^(?:\w+ ){0,4}(?:cease-?fire|cessation of hostilities|truce|armistice)\b.{0,80}\b(?:enters?|takes? effect|begins?|commences?|comes? into|starts?|observed|holds?)\b/i
/** Who speaks of quarrels and breaches speaks to all parties. */
export const QUARREL =
  /^(?:(?:any|all|every|each|such|the) )*(?:disputes?|differences?|disagreements?|violations?|breach(?:es)?|complaints?|incidents?|questions?)\b/i
/** All parties named behind the verb: "the forces of the Parties", "agreed by both sides". */
export const BY_ALL_PARTIES =
  /\b(?:by|of|between|among) (?:(?:all|both|the|two|each of) )*(?:part(?:y|ies)|sides|tribes|governments|municipalities|communities|movements|states|presidents|mayors|commanders)\b/i
/** A body set up by the very words. */
export const HEREBY =
  /\b(?:is|are) (?:hereby (?:established|created|constituted|set up|formed)|(?:established|created|constituted|set up|formed) by (?:this|the present))\b/i
/** A duty and not a description. */
export const MODAL =
  /\b(?:shall|must|will|should|undertakes?|agrees?|commits?|obliged|required|prohibited|forbidden|is to|are to|(?:has|have) to)\b/i

/** A body that an agreement sets up or uses. */
export const BODY =
  /\b(?:commission|committee|centre|center|board|council|mechanism|team|secretariat|group|panel|tribunal|court|mission|force command|bureau|cell|body)s?\b/i

/** How a thing is to be done, said in its own provision. */
export const MECHANISM =
  /\b(?:shown|marked|drawn|set out) (?:on|in) (?:the )?(?:attached |annexed )?(?:map|annex)|\bannex(?:es)? [A-Z0-9]\b|\b(?:in|on|to) the annex\b|\b(?:on|in) (?:the )?lists?\b|\blists? [A-Z0-9]\b|\b(?:to|through) (?:the )?(?:international committee|ICRC|(?:international )?red c(?:ross|rescent))|\b(?:in accordance with|pursuant to|according to|as (?:set out|specified|laid down|described|provided|detailed|defined) in|under) (?:the |an |this )?(?:\w+ ){0,3}(?:annex|annexes|appendix|plan|timetable|schedule|procedures?|modalities|protocol|calendar|map)\b|\bthrough (?:the )?(?:good offices|mediation|international committee)|\bunder (?:the )?(?:supervision|auspices|control|direction|monitoring|observation) of\b/i

/** Who watches: what stands behind it is looked up among the parties. */
export const WATCHED_BY =
  /\b(?:(?:under (?:the )?(?:\w+ ){0,2}(?:supervision|monitoring|observation|verification|control) (?:of|by))|(?:supervised|monitored|verified|observed|inspected|certified|controlled)(?: (?:and|,) (?:\w+))? by)\s+(.{3,80})/i

/** An achievement rather than a way of behaving, where no action type says so. */
export const ACHIEVES =
  /\b(?:hand over|deliver|submit|appoint|nominate|designate|publish|remove|complete|dismantle|sign|ratify|convene|notify|inform|exchange|release|destroy|transfer|close|register|deposit|issue|repeal|clear|establish(?:ed)?|set up|create[ds]?|form(?:ed)?|constituted?|adopt(?:ed)?|enact(?:ed)?|held|hold (?:\w+ )?elections?|organi[sz]ed?|restructured?|reduced?|evacuated?|deployed?|integrated?|dissolved?|disband(?:ed)?|lift(?:ed)?|vacated?|drawn|resumed?|reopen(?:ed)?|begin|start|pay (?:the|a|to)|hand(?:ed)? over|pull(?:ed)? back|released|exchanged|removed|returned|completed|appointed|convened|provide (?:a |the |maps|lists?|information))\b/i
/** A way of behaving, whatever the action. */
export const KEEPS_UP =
  /\b(?:continue|remain|keeps?|stay|hold (?:back|open)|maintain|respect|refrain|observe|adhere|abide|comply|cooperate|co-operate|ensure|guarantee|facilitate|allow|permit|protect|support|avoid|strive|at all times|throughout|permanently|regularly|from time to time|monthly|weekly|daily)\b/i

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
  /^(?:UN|OAU|AU|EU|CE|OSCE|CSCE|NATO|ECOWAS|IGAD|SADC|CIS|OAS|OIC|ASEAN|ICRC|ECOMOG|EUMM|UN[A-Z]{2,}|[A-Z]*UN[A-Z]*MI[A-Z]*)(?: (?:Observer |Monitoring |Verification )?Mission)?$|\b(?:OAU|OSCE|CSCE|NATO|ECOWAS|IGAD|SADC|ASEAN|ICRC|ECOMOG|EUMM)\b|\b(?:Council|Conference|Congress|Assembly) of \p{Lu}\p{L}+s\b|\b(?:Nations|Union|Organi[sz]ation|League|Community|Red Cross|Red Crescent|Commissioner|Security Council|Witness(?:es)?|Mediator|Facilitator)\b/u
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

/** Where one holds a power or a leave that it alone judges. */
export const JUDGES_ITSELF =
  /\b(?:(?:where|when|if|as|that|which|whenever) )?(?:it|they|he) (?:deems?|considers?|finds?|thinks?|judges?|sees) (?:(?:it |this |them |that )?(?:necessary|fit|appropriate)|(?:that )?(?:its|itself|their|the) [^.;]{2,30}(?:threatened|at risk|endangered|violated))\b|\b(?:where|if|when|as) (?:it |they )?(?:deems?|considers?) (?:this |it |that )?(?:necessary|appropriate)\b|\bfor (?:reasons|purposes) of (?:national )?security\b|\bat its (?:own |sole )?discretion\b/i

/** "Ensures that both sides carry out points 1 to 4": whoever says so guarantees. */
export const ENSURES_OTHERS =
  /\b(?:ensures?|see to it|guarantees?)\b(?:, [^,]{3,60},)? (?:that )?(?:(?:the )?(?:\p{L}+ ){0,3})?(?:both|the two|all|the|each|either|its|their|full|faithful|decisions)\b[^.;]{0,60}\b(?:part(?:y|ies)|sides?|compliance|implementation|performance|decisions|agreement|accord|truce|commitments|obligations)\b/iu
/** What a guarantor of the whole text must do or be asked for, beside its name. */
export const CALLED_UPON =
  /\b(?:on (?:the )?(?:written )?(?:request|demand|call)|call(?:s|ed)? (?:up)?on|at the request|may (?:request|ask|demand|appeal to|refer)|shall (?:act|decide|answer|intervene|judge|take)|measures|within \w+ (?:hours|days))\b/i

/** A side that none of those who sign speaks for. */
export const OUTSIDER =
  /^(?:all |the |any |armed )*(?:foreign|neighbou?ring|third (?:states?|parties|countries)|mercenar\w+|non-signator\w+)\b|\b(?:that|which|who) (?:have|has|did) not (?:signed?|joined)\b/i

/** "The fifth day after the pull-back": a day counted from something that happens. */
export const DAY_AFTER =
  /\b(?:(?:by|on|no later than|not later than|at the latest|before) )?(?:the )?(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) )?day(?: (\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten))? (?:after|following) (?:the )?([^.,;]{4,80}?)(?= at the latest|[.,;]|$)/i
/** "No later than day two of the ceasefire"; "from the first day of it" and "the day of the festival" limit nothing. */
export const DAY_OF =
  /\b(?:by|no later than|not later than|at the latest on) (?:the )?(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) day|day (\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)) of (?:the )?([^.,;]{4,80}?)(?= at the latest|[.,;]|$)/i
/** "Three months' notice before the end of each year", "no later than four months before the elections". */
export const COUNTED_BACK =
  /\b(?:(?:no|not) later than |at least )?([a-z]+|\d{1,3}) (day|week|month|year)s?['’]?(?: (?:written |prior )?notice)? (?:before|prior to|ahead of) (?:the )?((?:end|expiry|expiration|termination|date of expiry|general |parliamentary |elections?)[^.,;]{0,50})/i

/** A start that may not come too soon: "shall not begin earlier than forty-five days from the signature". */
export const NOT_EARLIER =
  /^(?:begin|start|commence|take place|occur|be (?:held|completed|carried out))\b[^.;]{0,20}\b(?:before|until)\b|^[^.;]{2,40}\b(?:earlier|sooner) than\b/i

/** A body on whose finding something waits. */
export const FINDS =
  /\b[Tt]he ((?:\p{Lu}[\p{L}-]+ ){0,4}(?:Commission|Committee|Panel|Board|Council|Tribunal|Mechanism|Team|Centre|Center|Mission|Court)) (?:finds?|establishes|confirms?|decides?|determines?|reports?|certif(?:y|ies)|rules?|concludes?)\b/u

/** A thing that happens and owes nothing, where a sentence has it for its subject. */
export const HAPPENING =
  /^(?:the )?(?:\p{L}+ )?(?:cantonment|withdrawals?|pull-?back|disarmament|demobili[sz]ation|(?:re)?deployment|elections?|integration|repatriation|exchange|release|hand-?over|return|demining|implementation)$/iu

/** Half sentences that name nobody. */
export const NO_NAME =
  /^(?:to|which|who|whose|that|being|as|when|where) |^(?:all |both |the |any )*(?:armed |military |heavy )*(?:forces|troops|units|weapons)$/i

/** An act that comes back with each case: it is done again and again, and falls due each time. */
export const RECURS =
  /\b(?:any|each|every) (?:\p{L}+ ){0,2}(?:violations?|incidents?|exercises?|movements?|breach(?:es)?|deliver(?:y|ies)|cases?|reports?|requests?|complaints?|hand-?overs?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|day|year|quarter)\b/iu

/** Owed only as far as it can be done. */
export const BEST_EFFORT =
  /\b(?:(?:best|every|all) (?:efforts?|endeavou?rs?)|reasonable (?:efforts|endeavou?rs|steps)|endeavou?rs? to|seek to|strive to|(?:to the|as far as|insofar as|in so far as|where|wherever|to the (?:greatest|maximum) )(?: ?extent)? ?(?:is )?(?:possible|feasible|practicable|they can))\b/i

/** "By EIF + 6 days", "no later than D+30": days from the day on which the text begins. */
export const DAY_COUNT =
  /\b(?:[Bb]y|[Nn]o later than|[Oo]n|[Bb]efore|[Ww]ithin|[Uu]ntil) ((?:EIF|D(?:-?[Dd]ay)?|[A-Z]-?[Dd]ay|[Ee]ntry into [Ff]orce(?: [Dd]ay)?|[Ss]ignature) ?\+ ?(\d{1,3})(?: ?(day|hour|week|month)s?)?)/

/** Whoever is said to guarantee the text as a whole. */
export const GUARANTEES_TEXT =
  /(?:^|\n\n|[.;:]\s+)((?:[Tt]he )?\p{Lu}[^.;:\n]{1,80}?|[Tt]he (?:elders|guarantors|mediators|witnesses)[^.;:,\n]{0,40}?) (?:(?:shall|will) )?(?:guarantees?|acts? as (?:the )?guarantors?|(?:is|are|be) (?:the )?guarantors?)\b[^.;\n]{0,60}\b(?:agreement|accord|protocol|memorandum|truce|cease-?fire|treaty|pact|settlement)\b[^.;\n]*/u
