/**
 * English verbs of news, agreements and statutes. Regular ones in dictionary form (a star doubles the last letter),
 * irregular ones as base, past, participle. Source: general knowledge of the language; no corpus was copied.
 */
export const REGULAR_VERBS = `
expedite operationalize operationalise reconvene reconstitute harmonize harmonise institutionalize institutionalise synchronize synchronise
rotate refund forfeit accrue accede lapse convoke pardon defray apportion earmark codify authenticate raze impound parole safeguard irrigate audit regroup reintegrate delimit demine decommission abrogate desist adjudicate disburse indemnify unblock disseminate translate supersede
levy graze moor berth tow salvage exhume vaccinate quarantine fence plough pasture cause reissue register rescind frame reimburse remit harass victimise procure misuse disclose redact countersign notarise abandon abate abduct abide abolish absorb abstain accelerate accept accompany accomplish accumulate accuse achieve acknowledge
acquire act activate adapt add address adhere adjourn adjust administer admire admit* adopt advance advertise advise advocate affect affirm
afford agree aid aim air align allege alleviate allocate allow alter amend amount analyse analyze announce annex answer
anticipate apologise apologize appeal appear applaud apply appoint appreciate approach approve argue arm arrange arrest arrive ask
assault assemble assert assess assign assist associate assume assure attach attack attempt attend attract attribute authorise authorize
avert avoid await award back balance ban* bar* base battle bear belong benefit blame blast blast block blockade boast
boost border bother boycott breach broadcast brief broker bury call calm camp campaign cancel capture care carry cast
caution cease celebrate challenge change characterise characterize charge chart check circulate cite claim clarify clash classify clean cleanse
clear climb close collaborate collapse collect combat combine command commence commend comment commission commit* communicate compare compel*
compensate compete compile complain complete comply compose comprise compromise concede concentrate concern conclude condemn conduct confer* confess
confine confirm confiscate conform confront connect consent conserve consider consist constitute construct construe consult consume contact contain contend
contest continue contract contradict contribute control* convene convert convey convict convince cooperate coordinate cope correct correspond cost
counsel count counter cover crack crash create credit criticise criticize cross crush curb curse customise damage dare
date debate decide declare decline decrease decry dedicate deem defeat defect defend defer* define delay delegate delete
deliver demand demarcate demilitarise demilitarize demobilise demobilize demolish demonstrate denounce deny depart depend depict deploy deport depose
deposit derive descend describe deserve design designate desire destroy detail detain deteriorate determine detonate develop devote dictate die
differ diminish direct disagree disappear disappoint disapprove disarm disavow disband discharge disclose discontinue discourage discover discriminate discuss
disengage dismantle dismiss disperse displace display dispose dispute disregard disrupt dissent dissolve distance distinguish distribute divert divide document
dominate donate double doubt draft drag* drain dredge dress drop* ease echo edit educate elaborate elect eliminate embark
embrace emerge emphasise emphasize employ empower empty enable enact encircle encounter encourage end endanger endeavor endeavour endorse endure
enforce engage enhance enjoy enlarge enlist enquire ensure entail enter entitle entrust envisage envision equip* erect erupt escalate
escape escort establish estimate evacuate evaluate evict evolve examine exceed exchange exclude excuse execute exempt exercise exert exhaust
exhibit exhort exist exit expand expect expel* expend experience expire explain explode exploit explore export expose express extend
extract face facilitate fail fear feature field figure file fill finalise finalize finance fine finish fire fix flatter
flee float flourish focus follow force forecast formalise formalize form formulate foster found frame free frustrate fulfil* fulfill
function fund furnish gain gather gauge generate govern grant greet guarantee guard guess guide halt hail hamper hand
handle happen harass harbor harbour harm hasten haul head heal help hesitate highlight hinder hint hire honour honor hope
host house identify ignore illustrate imagine impede impair impart imply implement implicate import impose impress improve include incorporate increase incur*
indicate indict induce infer* inflict influence inform infringe inherit inhibit initial initiate injure inquire insist inspect inspire install
instigate institute instruct insult insure integrate intend intensify intercept interfere interpret interrogate intervene interview introduce invade invest
investigate invite invoke involve isolate issue jail join joke judge justify kick kidnap* kill knock label* lack lament
land last laud laugh launch lay lease lecture legislate lessen level* liaise liberate license lie lift light like limit link
liquidate list listen live load lobby locate lock lodge look loom loosen lose loot lower maintain manage mandate maneuver
manoeuvre manufacture map* march mark mask massacre match matter maximise maximize mean measure mediate meet mention merge merit migrate
minimise minimize mislead miss mistreat mobilise mobilize mock moderate modernise modify monitor mount mourn move multiply murder name
narrow near necessitate need neglect negotiate neutralise neutralize nominate normalise normalize note notice notify nullify number oblige obey
object observe obstruct obtain occupy occur* offend offer omit* open operate oppose oppress opt order organise organize originate
oust outline outrage overlook oversee owe own pacify pack paint park parade participate pass patrol* pause penalise penalize penetrate
perceive perform permit* persecute persist persuade pertain place plan* plant play plead please pledge plot* pocket point poison police
ponder portray pose position possess post postpone pound pour practise practice praise pray preach precede predict prefer* prejudice
prepare prescribe present preserve preside press pressure presume prevail prevent proceed process proclaim procure produce profess progress prohibit
project prolong promise promote prompt promulgate pronounce propose prosecute prosper protect protest prove provide provoke publicise publish pull
punish purchase purge pursue push qualify quarrel question quote raid raise rally rank ratify reach react read reaffirm realise
realize reason reassure rebel* rebuff rebuild rebuke recall receive reckon recognise recognize recommend reconcile reconsider reconstruct record recount
recover recruit redeploy redirect reduce refer* reflect reform refrain refuse refute regain regard register regret* regulate rehabilitate reign
reinforce reinstate reiterate reject rejoice relate relax relay release relieve relinquish relocate rely remain remark remedy remember remind remove
render renege renew renounce rent reopen reorganise repair repatriate repay repeal repeat repel* replace reply report represent repress reprimand
request require requisition rescue resemble reserve reside resign resist resolve resort respect respond rest restart restate restore restrain restrict
result resume retain retaliate retire retract retreat retrieve return reunite reveal reverse revert review revise revive revoke reward rid
risk rob* route rule sabotage sack salute sanction satisfy save scale schedule scold scorn scrap* screen seal search secure seek
seem seize separate serve settle shape share shed shell shift shock shoot shout show shrink shun* shut sign signal* simplify slam*
slow smash smuggle sort sound spare spark specify speculate sponsor spot* spread stabilise stabilize staff stage stall stand start starve state
station stay stem* step* stipulate stockpile stop* storm strain strengthen stress stretch struggle study subject submit* substitute succeed sue
suffer suggest suit summarise summarize summon supervise supplement supply support suppose suppress surge surpass surprise surrender surround survey survive
spell suspect suspend sustain swap* switch sympathise tackle target tax tend tender term terminate test testify thank threaten thwart tie tighten
tolerate top* topple torture total touch tour tout trace track trade train transfer* transform transit transmit* transport trap* travel treat
trigger trust try turn tweet twist uncover underline underestimate undermine underscore unify unite unload unveil update uphold upset urge
use usher utilise utilize utter vacate validate value vanish venture verify veto vie view vilify violate visit voice volunteer vote vow
wage wait waive walk wander want warn warrant waste watch weaken weigh welcome widen wield wish witness wonder work worry worsen wound
groan sigh snap mumble chuckle smile shrug* intone interpose moan sniff thunder bellow bark growl hiss cry sob* beam riposte murmur rumour rumor revert affix append pivot boo taunt herald champion reference retweet bash* email yell chant articulate balk baulk jib spurn defy flout brush wave sidestep skirt dodge duck evade gloss shoulder vouch interject allude attest certify postulate query petition calculate believe sense congratulate brand dub* disparage castigate excoriate demonise demonize slate
wreck yield zone acclaim accord allot* announce appease arbitrate articulate assail backtrack bargain beg* belittle bemoan blurt brag* bristle
broach caution chastise chide chime chuckle clamor clamour coax coin commiserate concur* conjecture contemplate convene counter-attack crave critique
decree deduce delight demur* denigrate deplore deride detest disassociate disbelieve discredit dispel* dissuade divulge downplay drone elucidate embellish enthuse
enumerate envy exclaim expound extol* fault favour favor fret* fume gloat gossip grumble gush harangue hypothesise hypothesize implore inquire intone
intimate jest jibe lambast lambaste lash laud liken loathe malign marvel mention mull murmur muse mutter narrate nod* note opine
pan* pinpoint point poll posit preach prophesy quip* rail rant rate ratchet rave reassert rebut* recap* recite recollect rejoin relish reminisce
remonstrate repudiate resent respond retort ridicule roar savage scoff seethe shrug* skewer smear sneer snub* soothe stammer stipulate surmise theorise theorize
tease tag* trash trumpet underline urge venture vent warble whisper worry acquiesce covet dislike entreat foresee intuit lean mistrust presuppose
abhor* admonish adore agonise agonize bask berate cheer cherish crusade debunk demean despise disown dread glorify hammer heckle insinuate lampoon
rap* reproach revel satirise satirize upbraid waver
unseat stoke temper broaden amplify alienate tangle dole rattle galvanize energize polarize stigmatize marginalize radicalize scapegoat
blindside sideline hijack torpedo derail foil stymie scuttle jeopardize imperil erode bolster buttress shore fortify rekindle reignite
ignite fuel inflame fan* incite spur* prod* goad nudge cajole woo lure entice tempt deter* dishearten dismay disgust appall horrify alarm
unnerve unsettle perturb fluster faze baffle bewilder perplex mystify confound stump puzzle intrigue fascinate captivate enthrall
mesmerize dazzle awe amaze astound astonish stun* startle jolt rile infuriate enrage anger irritate annoy irk vex exasperate hassle pester
badger hound nag* slander disprove vindicate exonerate absolve acquit* sentence arraign subpoena recant falter vacillate equivocate
prevaricate dither dawdle elude circumvent bypass disobey contravene transgress trespass encroach intrude meddle tamper tinker dabble
flirt wallow strut* swagger pander grovel kowtow cower cringe flinch recoil rage gripe grouse whine gasp gulp choke stutter snarl holler
shriek scream howl wail whimper giggle snicker smirk scowl frown grimace wince gesture beckon hug* kiss cuddle huddle crouch squat* stoop
slouch slump sprawl lounge dangle hover lurk prowl slither crawl trudge stroll saunter amble roam drift meander swerve veer lurch stagger
stumble tumble crumble shatter splinter fracture rupture implode simmer scorch blister blog* google download upload scroll hack encrypt
decipher unravel disentangle snag* nab* corral* muzzle gag* stifle smother suffocate strangle throttle handpick vet* scrutinize probe
dissect parse appraise reassess reevaluate revisit rework retool revamp overhaul refurbish renovate remodel rebrand reframe repackage
reinvent reimagine redefine reshape realign readjust recalibrate rebalance outperform outpace outnumber outweigh outflank outmaneuver
outsmart outwit* outlast outlive overpower overrule overturn overwhelm overestimate overstate overreact overplay overreach understate
underplay underperform underpin* backfire backpedal fundraise canvass caucus barnstorm gerrymander filibuster invalidate quash rephrase
paraphrase misquote typify epitomize exemplify embody personify symbolize signify denote extrapolate savor treasure prize revere venerate
idolize worship love hate yearn hanker hunger begrudge pity rue grieve aggravate exacerbate degrade debase cheapen tarnish taint sully
stain ruin ravage devastate decimate annihilate obliterate eradicate exterminate spotlight showcase flaunt hype pitch peddle publicize
popularize ascribe impute impeach flay roast empathize sympathize placate mollify assuage allay mitigate mingle socialize deliberate
haggle barter delve excavate unearth leak spill mirror mimic emulate imitate replicate unleash offload dump ditch discard jettison shelve
mastermind orchestrate concoct contrive devise hatch scheme conspire collude connive coalesce siphon funnel steer navigate spearhead
bankroll subsidize squander splurge hone sharpen refine polish brandish waggle emigrate immigrate resettle extradite exile banish eject
nurture whitewash exaggerate inflate memorialize commemorate eulogize immortalize ruminate meditate brood obsess fixate dwell harp
juxtapose contrast equate conflate differentiate ramp rev* drum* whip* stir* churn grapple wrestle tussle scuffle skirmish brawl spar*
feud bicker squabble wrangle spew spout trot* reel pontificate snipe pounce zing ding quibble nitpick ad-lib editorialize editorialise
espouse discount jeer rib* needle pillory eviscerate reprove side warm root
earn pick roll jump score title stack pile interrupt clinch slip* range rip* resonate trounce wrap* flip* tap* stake infiltrate
rush humiliate betray punch solve cheat fare graduate wipe amass deprive pit* bless insert chip* tape flow lag* dip* yank
bully thrill flood overshadow plummet cap* tick upend dance fade tally scramble toss plague peak propel outsource unfold smoke manipulate
solidify memorize distract log* strip* print pretend spawn plow sour squeeze tack recede thrive invent clap* craft fake hunt profile
flock rub* bruise litigate distort stare edge ramble soar swarm misstate crisscross eclipse misjudge diagnose materialize bail sag* fizzle skew
misconstrue hop* pepper skip* tilt agitate headline sum* elevate borrow garner grab* talk boom word blare sway* chase photograph crystallize
gravitate condescend spoil trip* notch dent accommodate bestow
`

export const IRREGULAR_VERBS = `
beat beat beaten|arise arose arisen|awake awoke awoken|become became become|begin began begun|bend bent bent|beset beset beset|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burn burned burned|burst burst burst|buy bought bought|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamed dreamed|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learned learned|leave left left|lend lent lent
let let let|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misunderstand misunderstood misunderstood|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rethink rethought rethought|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
initial initialled initialled|cancel cancelled cancelled|signal signalled signalled|label labelled labelled|travel travelled travelled|foretell foretold foretold|underwrite underwrote underwritten|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written|broadcast broadcast broadcast|forecast forecast forecast|cast cast cast|retell retold retold|remake remade remade|retake retook retaken|recast recast recast|rewrite rewrote rewritten|bear bore borne|lie lay lain|outspend outspent outspent|override overrode overridden|undercut undercut undercut|kneel knelt knelt|overrun overran overrun|outgrow outgrew outgrown|slink slunk slunk
`

/** Forms that are nouns at least as often as verbs: without a sign of a verb they are read as nouns. */
export const OFTEN_NOUNS = `
refund forfeit lapse pardon parole safeguard audit
abstract accord account act address advance advocate aid aim air amount answer appeal approach arm arms arrest assault attack attempt attribute award back balance ban bar base battle benefit
blame blast block blockade boost border boycott breach brief broadcast call camp campaign capture care cast cause challenge change charge chart check claim clash clean close combat command comment commission compromise concern
conduct conflict contact contest contract contrast control cost counsel count counter cover crack crash credit cross crush curb curse cut damage date deal debate decline decrease decree defeat defect delay delegate demand deposit
design desire detail dispute display distance document double doubt draft drag dress drink drive drop dump ease echo end escape escort estimate exchange excuse exercise exit experience experiment exploit export express extract face fall
fault favor favour fear feature field fight figure file fill finance fine finish fire fix focus force forces forecast form found frame free function fund gain grant ground guarantee guard guess guide halt hand harm haul head help hint hold
honor honour hope host house import impact increase influence initial insult interest interview intimate invite issue jail joke judge kick lack land last launch lead lease lecture level license lie lift light limit link list load lobby lock look
loss lower mandate map march mark mask massacre master match matter mean means measure mediate mind minister mistake moderate monitor mount move murder name need needs notice number object offer offense open order orders outline outrage
own pack paint parade park part pass patrol pause place plan plans plant play pledge plot pocket point points poison police poll pose position post pound power practice practise praise present press pressure process produce profile program progress
project promise prompt protest purchase purge push quarrel question questions quote raid rally range rank rate rates reach read reason rebel rebuke record records reform regard regret release remark remarks remedy rent repair repeat reply report reports
request requests rescue reserve resort respect rest result results retreat return reverse review reward ride ring rise risk risks round route ruin rule rules run sack sale sanction sanctions savage scale schedule screen seal search secret seat sentence separate
set shape share shell shift shock shoot shot show shows side sign signal signs slow smear sort sound spark spot spread staff stage stand start state states statement station stem step steps stock storm strain stress stretch strike strikes struggle study subject
suit supply support supporters surge surprise surrender survey suspect swap switch talk talks target tax tender term terms test thought threat tie ties title top torture total touch tour trace track trade train transfer transit transport trap travel treat trial
trigger trust try turn twist update upset use value venture veto view views visit voice vote votes vow vows wage wait walk want war warrant waste watch welcome will wish witness wonder word work works worry wound wreck yield zone leaves lives left like live
objective complex close correct direct present elaborate appropriate perfect complete clear calm cool dry empty equal faint firm free idle lean long mature near open slow smooth sore sound steady thin warm wet winning building meeting hearing briefing
opening ceiling feeling finding funding holding housing killing learning living meaning offering planning painting proceeding rating reading ruling setting shooting showing spending standing teaching testing thinking training understanding upbringing warning writing wedding beginning being
cheer crusade dread hammer rap reproach revel brush wave duck gloss shoulder query petition brand slate sense dodge
bearing bombing broadcasting engineering gathering fighting filing following handling heading lending listing marketing offending parking policing polling pricing processing publishing rally recording reporting saving savings scoring sitting speaking sponsoring staffing stunning timing trading
fuel fan rage scream howl frown gesture hug kiss slump sprawl lounge crawl drift stagger stumble tumble fracture rupture blog email
download upload hack probe overhaul caucus filibuster treasure prize worship love hate hunger pity taint stain spotlight showcase hype
pitch roast barter leak spill mirror ditch scheme funnel exile drum whip stir feud brawl skirmish rail rant vent needle champion root
alarm puzzle anger bypass rework vet hound choke giggle gasp whine blister grouse spur gag muzzle throttle polish shore temper toy harp
tweet retweet critique boast gripe retort sneer chant rumor rumour rebuff chat jab jibe quip
reel spout squat crouch dismay disgust jolt lure
pick roll jump score stack pile slip rip tap stake rush punch cheat chip tape flow lag dip cap tick dance fade tally scramble toss plague peak smoke log strip print squeeze tack craft fake hunt flock bruise stare edge swarm eclipse bail tilt headline sum boom trip notch dent beat
`
