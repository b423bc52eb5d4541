/** Words of the closed classes of English, by class; a word may stand under several. */
export const CLOSED_CLASSES = {
  determiner: `the a an this that these those each every either neither any some no all both half such another what which whose certain several many few more most much less fewer enough own other same various`,
  preposition: `of in on at by for with from to into onto upon over under above below between among amongst through throughout during before after since until till against about around across along near behind beyond beside besides beneath despite toward towards per via without within inside outside unlike like as than amid amidst except excluding including concerning regarding following pending notwithstanding plus minus off up down out past opposite according vis-à-vis alongside aboard barring versus`,
  pronoun: `i you he she it we they me him her us them myself yourself himself herself itself ourselves yourselves themselves one oneself someone somebody anyone anybody everyone everybody nobody none something anything everything nothing this that these those others mine yours hers ours theirs who whom whoever what whatever many some several few most all both each another neither either others`,
  subjectPronoun: `i he she we they you it i'm he's she's it's we're they're you're i've we've they've you've i'll he'll she'll it'll we'll they'll you'll i'd he'd she'd we'd they'd you'd`,
  pluralPronoun: `we they you i these those many some several few most all both others`,
  reflexive: `myself yourself himself herself itself ourselves yourselves themselves oneself`,
  possessive: `my your his her its our their whose 's '`,
  conjunction: `and or but nor yet & so plus`,
  subordinator: `if unless although though because while whereas whether that when whenever where wherever until till since after before once lest provided providing given assuming as than so supposing how why whilst`,
  relative: `who whom which that whose where when`,
  modal: `shall will may might can could would should must cannot can't won't wouldn't couldn't shouldn't mustn't shan't mightn't ought needn't 'll 'd i'll he'll she'll it'll we'll they'll you'll i'd he'd she'd we'd they'd you'd`,
  be: `be am is are was were been being isn't aren't wasn't weren't ain't 'm 're i'm he's she's it's we're they're you're that's there's what's who's`,
  have: `have has had having haven't hasn't hadn't 've i've we've they've you've`,
  do: `do does did don't doesn't didn't`,
  negation: `not never n't no cannot can't won't wouldn't couldn't shouldn't mustn't shan't mightn't needn't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't neither nor hardly barely scarcely`,
  adverb: `likewise thereafter henceforth beforehand also just only even still already yet again ever always often sometimes usually rarely seldom never now then there here soon later earlier too very so quite rather almost nearly about around perhaps maybe instead however therefore moreover furthermore meanwhile thus hence otherwise nevertheless nonetheless indeed away back together apart forward forth once twice not today tonight yesterday tomorrow ago far well much more most less least else further aside abroad long ahead alone afterwards afterward altogether anyway anyhow thereby thereof therein thereto herein hereby hereof elsewhere somewhere anywhere everywhere nowhere first second secondly firstly finally lastly best worst better worse up down out off over right least`,
  adjective: `former new old good bad great big small large high low long short young early late recent next last first second third own other such same different likely unlikely able unable due possible impossible ready willing unwilling sure certain clear important necessary major minor main key public private national international local regional federal military civil political economic social legal human foreign domestic armed unofficial official senior top deputy chief acting own full free open true false wrong right real responsible liable subject entitled bound obliged mutual joint common special general total whole entire current previous present past future final total neutral safe secure illegal unlawful immediate temporary permanent unable aware hopeful confident afraid glad happy sorry worried concerned armed united combined allied displaced occupied disputed wounded peacekeeping so-called alleged detailed experienced limited advanced sustained renewed increased continued proposed unarmed uniformed organised organized leading ruling opposing warring neighbouring neighboring remaining existing ongoing incoming outgoing standing governing fighting pending reported registered elected appointed designated agreed specified set fixed given signed trilateral bilateral`,
  // Participles that stand before a noun as plain adjectives count here too.
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions`,
  to: `to`,
  timeWord: `days weeks months years hours minutes nights today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month year day night morning afternoon evening weekend noon midnight`,
  month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
} as const

/** Nouns whose form looks like a verb's, adjectives and nouns that the endings would mislead about. */
export const PLAIN_NOUNS = `news series species headquarters politics economics means process access success progress address business witness illness mess mass class pass press boss loss cross crisis basis analysis thesis emphasis virus campus status bus plus gas atlas bonus census consensus corps
need deed seed speed breed creed feed greed bed shed sled hundred kindred wing ring king thing string spring morning evening nothing something anything everything ceiling sibling being wedding pudding sing
supply reply ally family assembly butterfly anomaly monopoly bully july italy rally folly jelly belly lily
president vice-president resident agent client dissident opponent assailant lieutenant sergeant commandant militant merchant tenant servant migrant immigrant peasant infant accountant applicant participant occupant inhabitant combatant restaurant warrant student parent respondent correspondent superintendent accident incident continent contingent precedent percent talent
general admiral corporal marshal cardinal hospital capital canal arsenal terminal tribunal journal cathedral proposal refusal removal arrival approval trial festival animal metal signal mineral referral dismissal disposal renewal reversal burial denial denials
secretary boundary library dictionary commentary adversary missionary mercenary emissary intermediary beneficiary anniversary tributary granary salary diary summary representative executive detective initiative directive objective motive archive fugitive
critic mechanic clinic topic traffic republic fabric panic music cleric statistic picnic arsenic parish dish fish table vegetable cable
others people police women men children militia troops forces armed-forces united nations states congress politics times affairs hostilities measures parties persons refugees displaced`

/** Abbreviations after which a dot does not end the sentence. */
export const ABBREVIATIONS = `ret mr mrs ms dr prof gen col lt maj capt sgt adm brig cpl pvt cmdr rev hon pres gov sen rep st sr jr messrs no nos art arts sec par para pp vol vols vs etc jan feb mar apr jun jul aug sept sep oct nov dec approx ca cf al ltd inc corp co ft mt ave dept est min max op cit fig figs ed eds i.e e.g viz`

/** Words that open a sentence when they stand capitalised after "U.S.". */
export const STARTERS = `the a an this that these those he she it we they i in on at but and however although though if when while after before as for from there his her its their our no some many most one two`
