import { buildPhraseBook, type PhraseBook } from '#reader/languages/phrase-book'

// Turns of phrase of English by what they say. General knowledge of the language; the signs are told in phrase-book.ts.

const NOT = `not|never|cannot|can't|couldn't|don't|doesn't|didn't|haven't|hasn't|hadn't|wouldn't|won't|isn't|wasn't|aren't|weren't`
const MODAL = `[would|will|shall|must|should|may|might|can|could|has|have|had]`
const ADVERB = `[now|then|also|first|primarily|chiefly|mainly|clearly|still|really|only|just|therefore|simply|ultimately|squarely|always]`
const ARTICLE = `[the|a|an|any|its|their|his|her|our|my|full|main|sole|every|some|chief|special|primary|particular]`
const QUESTION = `whether|if|how|who|what|where|when|why|which|whom`

const NO_KNOWLEDGE = `
~know nothing ; ~know of no|none|nothing ; ~hear of no|none|nothing ; ~know as little ; ~know little|no more ; ~know no|neither ; ${NOT} ~know ; ~know only what ; ~have nothing to go ;
in no position to ; ${NOT} ~be in a position to ; ${NOT} in a position to ; ~be|came|comes news to me|us|him|her|them ; ~be new to me|us|him|her|them ;
${NOT} ~tell [you|us|me|them|reporters|anyone] ${QUESTION} ; ${NOT} say ${QUESTION} ; ${NOT} say .. for certain|sure ; could|can not|never say $ ; couldn't|cannot|can't say $ ; couldn't|cannot|can't say ${QUESTION} ;
~see|~hear|~read|~find|~receive nothing|none|nobody|neither ; ~have seen|heard|read|found|received|met nothing|none|nobody|neither ; ~have nothing on|about|new|yet|more ; ~meet none|nobody ;
nothing|word|none ~have|~be [yet] ~reach|~come [to] me|us|him|her|them ; can|could|may ~tell|~say|~add [you|us|me|them] nothing|little ; nor|neither ~have|~do|~be|can|could [i|we|he|she|they] [yet] [been] ~see|~hear|~show|~receive|~tell|~know|~find ; nobody|none|no-one ~have [ever|yet] ~tell|~inform|~come|~brief|~report|~show|~warn ; no one ~have [ever|yet] ~tell|~inform|~come|~brief|~report|~show ;
in the dark about|over|as|on ; ~keep|~be|~leave in the dark ; at a loss ; none the wiser ; ~have neither heard|seen|received|met ; the first i|we|he|she [have|had] ~hear of|about ; ~see|~find|~notice no sign|trace|indication|hint of|that ; ~profess|~plead|~claim [complete|total] ignorance ; ~be beyond me|us|him|her|them ; vouch for none|nothing|neither ; ${NOT} ~account for ; ${NOT} speculate ; ${NOT} going to speculate ; ~decline|~refuse to speculate ; no conclusion|conclusions [yet] ; ${NOT} vouch for ; not for me|us|him|her to say|judge|tell ; ask someone|somebody else ; ${NOT} possibly know|say|tell ; ~lack [any|all|the|reliable|firm] information|knowledge|details|evidence|proof ;
no [..] means|way of checking|knowing|verifying|telling|establishing|confirming ; no [..] way|means to check|know|verify|tell|establish|confirm ; without [any|further|reliable] news|information|knowledge|word ; ~be unaware ; ${NOT} be|been [yet] [independently] verified|confirmed|corroborated|established|substantiated|authenticated ; no [independent] confirmation|verification of|that ; [independent] verification|confirmation ~be|~have not [been] [yet] possible ; unable to confirm|verify|say|tell|judge|establish|check|comment ;
beyond|outside my|his|her|our|their knowledge ; not to my|our|his|her|their knowledge ; ${NOT} privy to ; ${NOT} been told|informed|briefed|shown|notified ;
${NOT} [yet] seen|heard|received any|anything ; ${NOT} heard of|about ; ${NOT} aware ; neither confirm nor|or ; could|can neither confirm ;
~need to see|have|hear proof|evidence ; anyone|anybody|anyone's|anybody's 's guess ; only ~know|~have what ; ${NOT} [yet|been|be|immediately|so] able to confirm|verify|establish|check|determine|substantiate|corroborate ; ${NOT} [yet|immediately|entirely|fully|always] clear|known|established|certain ${QUESTION} ; unclear|unknown|uncertain ${QUESTION} ; no [..] information|knowledge|idea|clue|word|inkling|insight on|about|of|whether|who|how|what|where|when
`

const COMPLY = `accept|comply|leave|surrender|disarm|withdraw|obey|yield|budge|cooperate|hand|give|quit|abandon|vacate|permit|release|submit|pull|evacuate|relinquish|cede|dismantle|disband|demobilise|demobilize`
const REFUSED = `
will|would|shall not|never ${COMPLY} ; won't|wouldn't|shan't ${COMPLY} ; will|would|shall not|never be given|handed|surrendered|abandoned|vacated|released|opened|dismantled ;
won't|wouldn't be given|handed|surrendered|abandoned|vacated|released|opened|dismantled ; will|would not|never come|go|move|step|back|stand down|out|back|aside|away ; won't|wouldn't come|go|move|step|back|stand down|out|back|aside|away ;
will|would not|never let|allow .. in|through|pass|enter ; ~balk|~baulk|~jib at ; ~dig in ; ~dig their heels ; ~hold|~stay|~sit|~stand put|tight|firm|fast|out ; ~go nowhere ; going|moving nowhere ;
~turn down ; ~turned down ; ~tear up the|an|every|their|his order|orders|instruction|paper|agreement ; ~repudiate the|an|any|this ; ~thumb .. nose at ; ~cock a snook ; ~keep|~hold|~retain its|their|his|her|our guns|weapons|arms|rifles|posts|positions|tanks|bases|trenches|ground ; ~stay|~remain|~keep|~be [exactly|right|just] where it|they|he|she ~be ; ~laugh|~scoff|~sneer|~jeer at the [..] idea|thought|order|demand|deadline|notion ; ~dig|~digging themselves in ; ~say no to ; said|say|saying|says no ; ~spurn|~snub|~defy|~flout ; no intention of|to ; ${NOT} ~think|thinking of leaving|going|moving|withdrawing|giving|handing|stopping ; unwilling|reluctant to ; ${NOT} willing|prepared|ready|inclined|minded to ;
~resolve|~decide|~choose|~intend|~vow|~swear|~determine to|on [not] stay|remain|keep|hold|staying|remaining|keeping|holding ; determined to stay|remain|keep|hold ; ~resolve|~decide|~choose|~vow|~swear not to ;
~insist on staying|keeping|remaining|holding ; ~cling|~hang on|to [to] ; ${NOT} ~want|~wish|~intend|~agree|~consent|~plan|~mean to ${COMPLY}|go|move|come|stand ; ~swear|~vow|~pledge|~resolve not to ; ~ignore the|every|all [..] order|orders|deadline|call|calls|terms
`

const PROMISED = `
~be|~remain|~stay|~stand [fully|firmly|still|strongly|entirely|deeply] committed to ; ~give|~offer|gave [him|her|us|them|me|reporters] [his|her|their|its|a|an|every|firm|written|the] word|assurance|assurances|guarantees|pledge|undertaking|commitment ; ~commit itself|themselves|himself|herself|myself|ourselves to ;
~stand by [his|her|its|their|our|the|every] word|promise|promises|commitment|commitments|signature ; can|may [safely] rely|count|depend on ; ~keep|honour|honor my|our|its|their|his|her word|promise|promises ; ~stand|~be ready|willing|prepared to [immediately|now] return|release|withdraw|hand|leave|open|free|disarm|pull|exchange
`

const CHARGE = `accusation|accusations|allegation|allegations|claim|claims|charge|charges|report|reports|rumour|rumours|rumor|rumors|suggestion|suggestions|assertion|assertions|doubt|doubts|story|version|talk|that|this|it|idea`
const LIE = `falsehood|falsehoods|disinformation|untruth|lie|lies|slander|invention|invented|untrue|false|fabrication|fabrications|fabricated|fiction|nonsense|propaganda|baseless|unfounded|groundless|rubbish|libel|fantasy`
const DENIED = `
~speak|~talk of [a|an|pure|sheer] ${LIE} ; ~call|~brand|~label|~term|~describe|~dismiss ... ${LIE} ; ~refute|~deny|~reject|~dispute|~dismiss reports|claims|allegations|rumours|rumors|accusations|suggestions ;
~reject|~dismiss|~rebut|~refute|~deny|~dispute|~contest ${CHARGE} ; ~reject|~dismiss|~rebut|~refute|~deny|~dispute|~contest such|these|those|the|all|any|his|her|their|this|that [..] ${CHARGE} ;
~brush|~wave|~shrug [aside|off|away] .. ${CHARGE} ; ~brush|~wave|~shrug aside|off|away ; ~pour scorn|cold on|upon|water ; without [any] foundation|basis|substance ; ~be|~call|called .. untrue|baseless|unfounded|groundless|false|invented|fabricated|nonsense|lies|slander|falsehood|falsehoods|disinformation ; ~be not|n't true|correct|accurate ; nothing of the|that kind|sort ; no truth in|to ;
never|not refused|violated|breached|broken|blocked|obstructed|attacked|shelled|fired|crossed|ordered|hindered ; ${NOT} ~refuse|~violate|~breach|~obstruct|~shell|~hinder ;
nobody|none|no-one ~have refused|violated|breached|blocked|attacked|shelled|fired|crossed
`

const DEMANDED = `
~call on|upon .. to ; ~call on|upon ... to ; ~appeal to|for ; ~plead with|for ; it is|was|'s time to|for|that ; high time ; ~demand ; ~want .. to [be] ; we want|expect|demand
`

const PREDICTED = `
~be likely|unlikely|bound|set|certain|sure|poised|expected|about to ; ~look likely|set|unlikely|bound to
`

const CONDITIONAL = `
suppose|supposing|assuming|providing [that] ; provided that ; let us|me say|suppose|assume|imagine ; let's say|suppose|assume|imagine ; say [that] for argument's ; in that|this|such|which event|case|eventuality ; in such a|an event|case ;
in the event of|that ; in case ; granting|granted that ; would then ; on the hypothesis|assumption|supposition|premise of|that ; in default of ; on condition that|of ; on the condition that ; as|so long as ; only if ; if so|not ; failing that|this|which|such ; but for ; in the absence of ; unless ; if
`

const IN_PART = `
in part ; partly ; partially ; half-way ; incompletely ; only one|two|three|four|five|six|some|a|half|part [few|handful|third|quarter|fraction] of ; no more than one|two|three|four|five|half|some [of] ; all but one|two|three|four|five|a|some ; with the exception of ; except for
`

const OPEN = `open|unsaid|unanswered|unresolved|undefined|unclear|unspecified|vague|undecided|unsettled|unregulated|blank|untouched`
const SAYS = `~name|~say|~lay|~tell|~explain|~specify|~set|~define|~identify|~spell|~mention|~settle|~regulate|~oblige|~provide|~state|~address|~cover|~foresee|~determine|~prescribe|~designate|~appoint|~fix|~list|~deal|~speak|~indicate`
const GAP = `
~leave [it|this] ${OPEN} ; ~leave [..] ${OPEN} ; ~be|~remain|~keep|~stay|~fall [entirely|wholly|largely|conspicuously|curiously|oddly|completely] silent|mute|vague on|about|as|over ; ~be|~remain|~keep|~stay silent|mute ; ~pass over in silence ; ~pass .. over in silence ;
not [yet] known|clear whether it ~contain|~include|~provide|~cover|~mention|~set|~name ; ~leave it to .. to ~decide|~settle|~agree|~work ${QUESTION} ; ~leave to .. ${QUESTION} ; not [been|yet] said|disclosed|laid|settled|agreed|regulated|specified|fixed|published ${QUESTION} ;
~say|~have nothing|little|next about|on|of|as|to ; ~say nothing ; ~say not a word ; ~fail to say|specify|explain|define|name|state|spell|address|set|lay|mention|provide|identify|tell|regulate|settle|make|indicate|determine ; ${NOT} ~spell|~lay out|down ; ${NOT} ~go into ;
~lay|~set down|out no ; nor ~do it|they|the|any|this .. ${SAYS} ; never ~mention|~name|~explain|~specify|~define|~set|~address|~settle the|a|an|any|${QUESTION} ; ~make no provision|mention|reference|allowance|arrangement|arrangements ; ~contain|~hold|~offer|~give|~provide|~include|~foresee|~lay|~name|~list|~specify|~define|~fix|~establish|~set no|nothing ; ~lack a|an|any ;
no [..] body|organ|authority|agency|party|date|deadline|judge|arbiter|referee|clause|article|paragraph|provision|line|word|sentence|procedure|mechanism|sanction|penalty ~be|~have [been] named|set|appointed|designated|fixed|charged|tasked|specified|given|agreed|provided|laid|foreseen|attached ;
no [..] clause|article|paragraph|provision|line|word|sentence|passage|section|annex [..] ,, ${SAYS} ; none|neither ,, ${SAYS} ; nowhere ~do|~be|~have|~can ; nothing in ... ${SAYS} ; nothing ~be [..] said|laid|provided|written|specified|agreed about|on|of|as|down|for ;
not a word|line|syllable about|on|of ; ~sidestep|~skirt|~dodge|~duck|~evade|~gloss [over] the|any|every ; ~omit to|the|any ; ~forget to say|name|mention ; ~be another|an|one open question|matter ; ~be anyone's|anybody's|anyone|anybody ['s] guess ;
~remain|~be a blank|mystery|riddle ; ${NOT} ~say|~tell|~explain|~specify|~state|~address|~define|~indicate|~settle|~regulate|~mention|~foresee [..] ${QUESTION} ; stops|stop|stopped short of
`

const LEFT_OPEN = `
${QUESTION} ~be|was|were [deliberately|expressly|simply|again] left ${OPEN} ; ~be|was|were nowhere written|said|stated|laid|spelled|spelt|defined|explained|specified|regulated|settled ;
~remain|~be an open question|matter ${QUESTION} ; no agreement [yet] on|about ${QUESTION} ;
shall|will|must|should agree|decide|negotiate|settle|determine|regulate|discuss|define|fix later|separately|subsequently ;
shall|will|must|should|to be agreed|decided|negotiated|settled|determined|regulated|defined|fixed|specified|laid [upon|down] later|separately|subsequently|elsewhere ;
shall|will|must|should|to be agreed|decided|negotiated|settled|determined|regulated|defined|fixed|specified|laid [upon|down] in|by|at|through a|the|another [later|separate|subsequent|further|future|special|additional|different] agreement|protocol|arrangement|instrument|stage|date|round ;
shall|will|must|should|to be agreed|decided|negotiated|settled|determined|regulated|defined|fixed|resolved|addressed [upon] in|by|at|through|during [the|a|another] later|separate|subsequent|further|future|final talks|negotiations|negotiation|discussions|dialogue|round|rounds|agreements|arrangements ;
shall|will|to agree|decide|settle [on] .. at a later stage|date|time ;
postponed|deferred|adjourned|held to|until|over|for [the|a|another] next|later|further|future meeting|session|round|talks|date|stage ; shall|will|must|to be dealt|settled|regulated|covered|handled|agreed|laid|set|defined|fixed [with|down|out] in|by a|an|another separate|further|later|special|subsequent|supplementary|additional ; ~remain|~be still|yet to be agreed|decided|negotiated|settled|determined|defined|fixed ; ~remain to be agreed|decided|negotiated|settled|determined|defined|fixed ;
~be left|deferred|reserved to|for|until [a|the|another|any|our] [later|separate|subsequent|further|future|final|special|additional|next] agreement|protocol|arrangement|instrument|negotiations|negotiation|talks|stage|round|date|decision|court|courts|tribunal|meeting|session|sitting|conference ;
shall|will|must|to revert|return|~come [back] to the|this|these|that question|questions|issue|issues|matter|matters ;
details|modalities|particulars|specifics of ... ,, shall|will|must|should|to be worked|agreed|settled|negotiated|elaborated|fixed [out|separately|later] by|between|among|in|separately|later ;
~be|~become [made] the|a subject of|to [a|the|any] [later|separate|subsequent|further|future|special|additional] agreement|protocol|arrangement|negotiations|negotiation|talks
`

const DO_SURETY = `see|ensure|make|guarantee|secure|enforce|vouch|check|verify|watch|oversee|supervise|hold|keep|uphold`
const DOES_SURETY = `~guarantee|~ensure|~enforce|~underwrite|~vouch|~answer|~oversee`
const SURETY = `
~be [..] liable|answerable|accountable|responsible for ; ~be [..] the one|ones|party|power|powers|side|body liable|answerable|accountable|responsible for ;
~bear|~carry|~shoulder|~hold|~assume|~accept|~have [..] responsibility|duty|burden|liability|obligation|onus|task for|of|to ${ARTICLE} [${DO_SURETY}|ensuring|making|seeing|guaranteeing|keeping|observance|implementation|compliance|fulfilment|outcome|execution|enforcement|respect|success] ;
burden|duty|responsibility|onus|task|job of ensuring|assuring|seeing|guaranteeing|making|watching|keeping|upholding ... ,, ~rest|~lie|~fall|~be on|upon|with {B} ; ~take it upon itself|themselves|himself|herself to ${DO_SURETY} ; ~be [..] there|here to ${DO_SURETY} ; ~be [..] meant|supposed|charged|tasked|mandated|sent|deployed|entrusted to|with ${DO_SURETY}|seeing|ensuring|making|guaranteeing|keeping ;
~be [..] duty-bound|honour-bound|honor-bound to ${DO_SURETY} ; ~be in charge of seeing|ensuring|making|guaranteeing|enforcing|keeping|upholding|safeguarding ; ~be the power|party|state|side|one|ones|body|country|countries that|which|who must|has|have|is|are|should|needs [to] ${DO_SURETY} ; ~be the power|party|state|side|one|ones|body|country|countries that|which|who ${DOES_SURETY} ; it ${MODAL} ~be {B} ,, that|who ${DOES_SURETY} ; it's {B} ,, that|who ${DOES_SURETY} ; ~vouch for ; ~answer for ; ~stand|~act|~serve as [the|a] guarantor|guarantors|surety|guarantee|guardian ; ~stand surety|guarantee|guarantor|bail for ; ~underwrite the|this|it ; ~be [..] the one|ones|party|side|power|powers|body obliged|bound|required|charged|supposed to|with ;
~consider|~see|~regard|~view|~deem|~call|~name {B} [to] [be] [as] [the|a|its|one|main|sole] guarantor|guarantors|guardian ; ~make {B} [the|a] guarantor|guarantors
`

const DUTY = `
it ${MODAL} ${ADVERB} ~be ${ADVERB} for {B} ,, [alone] to ; it's|tis ${ADVERB} for {B} ,, [alone] to ; it ${MODAL} ${ADVERB} ~fall ${ADVERB} to|on|upon {B} ,, [alone] to ; it ${MODAL} ${ADVERB} ~belong|~pertain|~correspond to {B} ,, to ; it ${MODAL} ${ADVERB} ~be ${ADVERB} up to {B} ,, [alone] to ;
it ${MODAL} ${ADVERB} ~be|~rest|~lie ${ADVERB} with|on|upon {B} ,, to ; it ${MODAL} ~be the|a|an job|task|duty|role|business|responsibility|function|mission|obligation of {B} ,, to ; it's the job|task|duty|role|business|responsibility of {B} to ;
it ${MODAL} ${ADVERB} ~be {O} ,, to ; it's {O} to ; it ${MODAL} ${ADVERB} ~be incumbent|binding on|upon {B} ,, to ;
it ${MODAL} ${ADVERB} ~be {B} ,, that|who|which must|has|have|had|should|shall|is|are|was|were|needs|ought|will|would [to] ; it's {B} ,, that|who|which must|has|have|should|is|are|needs [to] ;
burden|duty|responsibility|onus|task|job of|for ... ,, ${MODAL} ~rest|~lie|~fall|~be ${ADVERB} on|upon|with {B} ; the|this duty|burden|onus|responsibility|task|job ${MODAL} ~fall|~lie|~rest|~be ${ADVERB} on|upon|with|to {B} ; ~be incumbent on|upon {B} to ;
~lay|~place|~put|~impose on|upon {B} the|a|an [..] duty|obligation|task|burden|responsibility to ; ~lay|~place|~put|~impose the|a|an [..] duty|obligation|task|burden|responsibility on|upon {B} to ; ~put|~place {B} under a|an|the duty|obligation to
`

const OWED = `
~be [..] under a|an|the duty|obligation|order|orders to ; ~be [..] under orders|instructions|obligation to ; whose duty|task|job|responsibility|role|business it [now|also] ~be [now|also] to ; whose duty|task|job|responsibility|role|business ~be to ; ~be [..] meant|supposed|called|instructed|ordered [upon|on] to ; ~have [..] left to ; was|were to have
`

const TERM = `
deadline|ultimatum|time-limit|date|term for {B} to
`

const AWAITED = `
~be [..] expected to
`

const RIGHT = `
~be [..] at liberty to ; ~have|~hold|~keep|~retain|~reserve|~possess|~enjoy|~acquire|~gain|~obtain|~get|~win [..] right|freedom|liberty|grounds|cause|licence|license|authority|mandate|option|title to|for ; ~be [..] within its|their|his|her rights to|if ; ~have a|every free|right hand|to [to] ;
may|might|could|can [then|also|therefore|thus|always|still] lawfully|legally|rightfully|legitimately
`

const BANNED = `
it ${MODAL} ${ADVERB} ~be|~remain|~stay [strictly] forbidden|prohibited to|for {B} to ; it ${MODAL} ${ADVERB} ~be|~remain|~stay [strictly] forbidden|prohibited for {B} ,, to
`

const FORCED = `
~have|~leave .. no choice|option|alternative but to ; ~be left with no|little [other] choice|option|alternative but to ; ~be forced|compelled|obliged|driven to ; the|its|their only|sole alternative|choice ~be ; the alternative ~be
`

const COMMON =
  "to for of on in the a an it its their his her is are was were be not no never none or with by at that this as from and up out if how who what where when why which whether will would may might can could have has had do does did any some all one they he she i we you me us them him nothing about over into down off back but there 's cannot can't don't doesn't didn't"

/** The phrase book of English. */
export const ENGLISH_PHRASES: PhraseBook = buildPhraseBook(
  {
    'no-knowledge': NO_KNOWLEDGE,
    refused: REFUSED,
    promised: PROMISED,
    denied: DENIED,
    demanded: DEMANDED,
    predicted: PREDICTED,
    conditional: CONDITIONAL,
    'in-part': IN_PART,
    gap: GAP,
    'left-open': LEFT_OPEN,
    surety: SURETY,
    duty: DUTY,
    owed: OWED,
    term: TERM,
    awaited: AWAITED,
    right: RIGHT,
    forced: FORCED,
    banned: BANNED,
  },
  new Set(COMMON.split(' ')),
)
