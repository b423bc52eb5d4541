/**
 * English verbs of news, agreements and statutes. Regular ones in dictionary form: a star doubles the last letter, a plus
 * marks those that are nouns at least as often and are read as nouns without a sign of a verb, `-ize` stands for `-ise`
 * too. Irregular ones as base, past and, where it is another form, participle. Source: general knowledge of the language;
 * no corpus was copied.
 */
export const REGULAR_VERBS = `
abandon abate abduct abhor* abide abolish abrogate absolve absorb abstain accede accelerate accept acclaim accommodate accompany
accomplish accord+ accrue accumulate accuse achieve acknowledge acquiesce acquire acquit* act+ activate ad-lib adapt add address+
adhere adjourn adjudicate adjust administer admire admit* admonish adopt adore advance+ advertise advise advocate+ affect affirm
affix afford aggravate agitate agonize agree aid+ aim+ air+ alarm+ alienate align allay allege alleviate allocate allot* allow
allude alter amass amaze amble amend amount+ amplify analyse analyze anger+ annex annihilate announce annoy answer+ anticipate
apologize appall appeal+ appear appease append applaud apply appoint apportion appraise appreciate approach+ approve arbitrate
argue arm+ arraign arrange arrest+ arrive articulate ascribe ask assail assault+ assemble assert assess assign assist associate
assuage assume assure astonish astound attach attack+ attempt+ attend attest attract attribute+ audit+ authenticate authorize
avert avoid await award+ awe back+ backfire backpedal backtrack badger baffle bail+ balance+ balk ban*+ banish bankroll bar*+
bargain bark barnstorm barter+ base+ bash* bask battle+ baulk beam bear beckon beg* begrudge believe belittle bellow belong bemoan
benefit+ berate berth bestow betray bewilder bicker blame+ blare blast+ bless blindside blister+ block+ blockade+ blog*+ blurt
boast+ bolster boo boom+ boost+ border+ borrow bother boycott+ brag* brand+ brandish brawl+ breach+ brief+ bristle broach
broadcast+ broaden broker brood bruise+ brush+ bully bury buttress bypass+ cajole calculate call+ calm+ camp+ campaign+ cancel
canvass cap*+ captivate capture+ care+ carry cast+ castigate caucus+ cause+ caution cease celebrate certify challenge+ champion+
change+ chant+ characterize charge+ chart+ chase chastise cheapen cheat+ check+ cheer+ cherish chide chime chip*+ choke+ chuckle
churn circulate circumvent cite claim+ clamor clamour clap* clarify clash+ classify clean+ cleanse clear+ climb clinch close+
coalesce coax codify coin collaborate collapse collect collude combat+ combine command+ commemorate commence commend comment+
commiserate commission+ commit* communicate compare compel* compensate compete compile complain complete+ comply compose comprise
compromise+ concede concentrate concern+ conclude concoct concur* condemn condescend conduct+ confer* confess confine confirm
confiscate conflate conform confound confront congratulate conjecture connect connive consent conserve consider consist conspire
constitute construct construe consult consume contact+ contain contemplate contend contest+ continue contract+ contradict
contrast+ contravene contribute contrive control*+ convene convert convey convict convince convoke cooperate coordinate cope
corral* correct+ correspond cost+ counsel+ count+ counter+ counter-attack countersign cover+ covet cower crack+ craft+ crash+
crave crawl+ create credit+ cringe crisscross criticize critique+ cross+ crouch+ crumble crusade+ crush+ cry crystallize cuddle
curb+ curse+ customise dabble damage+ dance+ dangle dare date+ dawdle dazzle debase debate+ debunk decide decimate decipher
declare decline+ decommission decrease+ decree+ decry dedicate deduce deem defeat+ defect+ defend defer* define defray defy
degrade delay+ delegate+ delete deliberate delight delimit deliver delve demand+ demarcate demean demilitarize demine demobilize
demolish demonize demonstrate demur* denigrate denote denounce dent+ deny depart depend depict deplore deploy deport depose
deposit+ deprive derail deride derive descend describe deserve design+ designate desire+ desist despise destroy detail+ detain
deter* deteriorate determine detest detonate devastate develop devise devote diagnose dictate die differ differentiate diminish
ding dip*+ direct+ disagree disappear disappoint disapprove disarm disassociate disavow disband disbelieve disburse discard
discharge disclose discontinue discount discourage discover discredit discriminate discuss disengage disentangle disgust+
dishearten dislike dismantle dismay+ dismiss disobey disown disparage dispel* disperse displace display+ dispose disprove dispute+
disregard disrupt dissect disseminate dissent dissolve dissuade distance+ distinguish distort distract distribute ditch+ dither
divert divide divulge document+ dodge+ dole dominate donate double+ doubt+ download+ downplay draft+ drag*+ drain dread+ dredge
dress+ drift+ drone drop*+ drum*+ dub* duck+ dump+ dwell earmark earn ease+ echo+ eclipse+ edge+ edit editorialize educate eject
elaborate+ elect elevate eliminate elucidate elude email+ embark embellish embody embrace emerge emigrate empathize emphasize
employ empower empty+ emulate enable enact encircle encounter encourage encroach encrypt end+ endanger endeavor endeavour endorse
endure energize enforce engage enhance enjoy enlarge enlist enquire enrage ensure entail enter enthrall enthuse entice entitle
entreat entrust enumerate envisage envision envy epitomize equate equip* equivocate eradicate erect erode erupt escalate escape+
escort+ espouse establish estimate+ eulogize evacuate evade evaluate evict eviscerate evolve exacerbate exaggerate examine
exasperate excavate exceed exchange+ exclaim exclude excoriate excuse+ execute exemplify exempt exercise+ exert exhaust exhibit
exhort exhume exile+ exist exit+ exonerate expand expect expedite expel* expend experience+ expire explain explode exploit+
explore export+ expose expound express+ extend exterminate extol* extract+ extradite extrapolate face+ facilitate fade+ fail fake+
falter fan*+ fare fascinate fault+ favor+ favour+ faze fear+ feature+ fence feud+ field+ figure+ file+ filibuster+ fill+ finalize
finance+ fine+ finish+ fire+ fix+ fixate fizzle flatter flaunt flay flee flinch flip* flirt float flock+ flood flourish flout
flow+ fluster focus+ foil follow force+ forecast+ foresee forfeit+ form+ formalize formulate fortify foster found+ fracture+
frame+ free+ fret* frown+ frustrate fuel+ fulfil* fulfill fume function+ fund+ fundraise funnel+ furnish gag*+ gain+ galvanize
garner gasp+ gather gauge generate gerrymander gesture+ giggle+ gloat glorify gloss+ goad google gossip govern grab* graduate
grant+ grapple gravitate graze greet grieve grimace gripe+ groan grouse+ grovel growl grumble guarantee+ guard+ guess+ guide+ gulp
gush hack+ haggle hail halt+ hammer+ hamper hand+ handle handpick hanker happen harangue harass harbor harbour harm+ harmonize
harp+ hassle hasten hatch hate+ haul+ head+ headline+ heal heckle help+ herald hesitate highlight hijack hinder hint+ hire hiss
holler hone honor+ honour+ hop* hope+ horrify host+ hound+ house+ hover howl+ huddle hug*+ humiliate hunger+ hunt+ hype+
hypothesize identify idolize ignite ignore illustrate imagine imitate immigrate immortalize impair impart impeach impede imperil
implement implicate implode implore imply import+ impose impound impress improve impute incite include incorporate increase+
incur* indemnify indicate indict induce infer* infiltrate inflame inflate inflict influence+ inform infringe infuriate inherit
inhibit initial+ initiate injure inquire insert insinuate insist inspect inspire install instigate institute institutionalize
instruct insult+ insure integrate intend intensify intercept interfere interject interpose interpret interrogate interrupt
intervene interview+ intimate+ intone intrigue introduce intrude intuit invade invalidate invent invest investigate invite+ invoke
involve irk irrigate irritate isolate issue+ jail+ jeer jeopardize jest jettison jib jibe+ join joke+ jolt+ judge+ jump+ justify
juxtapose kick+ kidnap* kill kiss+ knock kowtow label* lack+ lag*+ lambast lambaste lament lampoon land+ lapse+ lash last+ laud
laugh launch+ lay leak+ lean+ lease+ lecture+ legislate lessen level*+ levy liaise liberate license+ lie+ lift+ light+ like+ liken
limit+ link+ liquidate list+ listen litigate live+ load+ loathe lobby+ locate lock+ lodge log*+ look+ loom loosen loot lose
lounge+ love+ lower+ lurch lure+ lurk maintain malign manage mandate+ maneuver manipulate manoeuvre manufacture map*+ march+
marginalize mark+ marvel mask+ massacre+ mastermind match+ materialize matter+ maximize mean+ meander measure+ meddle mediate+
meditate meet memorialize memorize mention merge merit mesmerize migrate mimic mingle minimize mirror+ misconstrue misjudge
mislead misquote miss misstate mistreat mistrust misuse mitigate moan mobilize mock moderate+ modernise modify mollify monitor+
moor mount+ mourn move+ mull multiply mumble murder+ murmur muse mutter muzzle+ mystify nab* nag* name+ narrate narrow navigate
near+ necessitate need+ needle+ neglect negotiate neutralize nitpick nod* nominate normalize notarise notch+ note notice+ notify
nudge nullify number+ nurture obey object+ oblige obliterate observe obsess obstruct obtain occupy occur* offend offer+ offload
omit* open+ operate operationalize opine oppose oppress opt orchestrate order+ organize originate oust outflank outlast outline+
outlive outmaneuver outnumber outpace outperform outrage+ outsmart outsource outweigh outwit* overestimate overhaul+ overlook
overplay overpower overreach overreact overrule oversee overshadow overstate overturn overwhelm owe own+ pacify pack+ paint+ pan*
pander parade+ paraphrase pardon+ park+ parole+ parse participate pass+ pasture patrol*+ pause+ peak+ peddle penalize penetrate
pepper perceive perform permit* perplex persecute persist personify persuade pertain perturb pester petition+ photograph pick+
pile+ pillory pinpoint pit* pitch+ pity+ pivot placate place+ plague+ plan*+ plant+ play+ plead please pledge+ plot*+ plough plow
plummet pocket+ point+ poison+ polarize police+ polish+ poll+ ponder pontificate popularize portray pose+ posit position+ possess
post+ postpone postulate pounce pound+ pour practice+ practise+ praise+ pray preach precede predict prefer* prejudice prepare
prescribe present+ preserve preside press+ pressure+ presume presuppose pretend prevail prevaricate prevent print+ prize+ probe+
proceed process+ proclaim procure prod* produce+ profess profile+ progress+ prohibit project+ prolong promise+ promote prompt+
promulgate pronounce propel prophesy propose prosecute prosper protect protest+ prove provide provoke prowl publicize publish pull
punch+ punish purchase+ purge+ pursue push+ puzzle+ qualify quarantine quarrel+ quash query+ question+ quibble quip*+ quote+
radicalize rage+ raid+ rail+ raise rally+ ramble ramp range+ rank+ rant+ rap*+ ratchet rate+ ratify rattle ravage rave raze reach+
react read+ readjust reaffirm realign realize reason+ reassert reassess reassure rebalance rebel*+ rebrand rebuff+ rebuild rebuke+
rebut* recalibrate recall recant recap* recede receive recite reckon recognize recoil recollect recommend reconcile reconsider
reconstitute reconstruct reconvene record+ recount recover recruit redact redefine redeploy redirect reduce reel+ reevaluate
refer* reference refine reflect reform+ refrain reframe refund+ refurbish refuse refute regain regard+ register regret*+ regroup
regulate rehabilitate reign reignite reimagine reimburse reinforce reinstate reintegrate reinvent reissue reiterate reject rejoice
rejoin rekindle relate relax relay release+ relieve relinquish relish relocate rely remain remark+ remedy+ remember remind
reminisce remit remodel remonstrate remove render renege renew renounce renovate rent+ reopen reorganise repackage repair+
repatriate repay repeal repeat+ repel* rephrase replace replicate reply+ report+ represent repress reprimand reproach+ reprove
repudiate request+ require requisition rescind rescue+ resemble resent reserve+ resettle reshape reside resign resist resolve
resonate resort+ respect+ respond rest+ restart restate restore restrain restrict result+ resume retain retaliate retire retool
retort+ retract retreat+ retrieve return+ retweet+ reunite rev* revamp reveal revel+ revere reverse+ revert review+ revise revisit
revive revoke reward+ rework+ rib* rid ridicule rile rip*+ riposte risk+ roam roar roast+ rob* roll+ root+ rotate route+ rub* rue
ruin+ rule+ ruminate rumor+ rumour+ rupture+ rush+ sabotage sack+ safeguard+ sag* salute salvage sanction+ satirize satisfy
saunter savage+ save savor scale+ scapegoat schedule+ scheme+ scoff scold scorch score+ scorn scowl scramble+ scrap* scream+
screen+ scroll scrutinize scuffle scuttle seal+ search+ secure seek seem seethe seize sense+ sentence+ separate+ serve settle
shape+ share+ sharpen shatter shed shell+ shelve shift+ shock+ shoot+ shore+ shoulder+ shout show+ showcase+ shriek shrink shrug*
shun* shut side+ sideline sidestep sigh sign+ signal*+ signify simmer simplify siphon skew skewer skip* skirmish+ skirt slam*
slander slate+ slip*+ slither slouch slow+ slump+ smash smear+ smile smirk smoke+ smother smuggle snag* snap snarl sneer+ snicker
sniff snipe snub* soar sob* socialize solidify solve soothe sort+ sound+ sour spar* spare spark+ spawn spearhead specify speculate
spell spew spill+ splinter splurge spoil sponsor spot*+ spotlight+ spout+ sprawl+ spread+ spur*+ spurn squabble squander squat*+
squeeze+ stabilize stack+ staff+ stage+ stagger+ stain+ stake+ stall stammer stand+ stare+ start+ startle starve state+ station+
stay steer stem*+ step*+ stifle stigmatize stipulate stir*+ stockpile stoke stoop stop* storm+ strain+ strangle strengthen stress+
stretch+ strip*+ stroll struggle+ strut* study+ stumble+ stump stun* stutter stymie subject+ submit* subpoena subsidize substitute
succeed sue suffer suffocate suggest suit+ sully sum*+ summarize summon supersede supervise supplement supply+ support+ suppose
suppress surge+ surmise surpass surprise+ surrender+ surround survey+ survive suspect+ suspend sustain swagger swap*+ swarm+ sway*
swerve switch+ symbolize sympathize synchronize tack+ tackle tag* taint+ talk+ tally+ tamper tangle tap*+ tape+ target+ tarnish
taunt tax+ tease temper+ tempt tend tender+ term+ terminate test+ testify thank theorize threaten thrill thrive throttle+ thunder
thwart tick+ tie+ tighten tilt+ tinker title+ tolerate top*+ topple torpedo torture+ toss+ total+ touch+ tour+ tout tow trace+
track+ trade+ train+ transfer*+ transform transgress transit+ translate transmit* transport+ trap*+ trash travel+ treasure+ treat+
trespass trigger+ trip*+ trot* trounce trudge trumpet trust+ try+ tumble+ turn+ tussle tweet+ twist+ typify unblock uncover
underestimate underline undermine underperform underpin* underplay underscore understate unearth unfold unify unite unleash unload
unnerve unravel unseat unsettle unveil upbraid update+ upend uphold upload+ upset+ urge use+ usher utilize utter vacate vaccinate
vacillate validate value+ vanish veer venerate vent+ venture+ verify vet*+ veto+ vex victimise vie view+ vilify vindicate violate
visit+ voice+ volunteer vote+ vouch vow+ wage+ waggle wail wait+ waive walk+ wallow wander want+ warble warm+ warn warrant+ waste+
watch+ wave+ waver weaken weigh welcome+ whimper whine+ whip*+ whisper whitewash widen wield wince wipe wish+ witness+ wonder+ woo
word+ work+ worry+ worsen worship+ wound+ wrangle wrap* wreck+ wrestle yank yearn yell yield+ zing zone+
`

export const IRREGULAR_VERBS = `
beat beat beaten|arise arose arisen|awake awoke awoken|become became become|begin began begun|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burned|burst burst|buy bought|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamed|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got|give gave given|go went gone|grow grew grown
hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leap leapt|learn learned|leave left|lend lent
let let|light lit|lose lost|make made|mean meant|meet met|mislead misled|misunderstand misunderstood|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|put put|quit quit|read read|rebuild rebuilt|rethink rethought|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
initial initialled|cancel cancelled|signal signalled|label labelled|travel travelled|foretell foretold|underwrite underwrote underwritten|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|broadcast broadcast|forecast forecast|cast cast|retell retold|remake remade|retake retook retaken|recast recast|rewrite rewrote rewritten|bear bore borne|lie lay lain|outspend outspent|override overrode overridden|undercut undercut|kneel knelt|overrun overran overrun|outgrow outgrew outgrown|slink slunk
`

/** The other forms that are nouns at least as often as verbs. */
export const OFTEN_NOUNS = `
abstract account appropriate arms bearing beat beginning being bombing briefing broadcasting building ceiling chat complex
conflict cool cut deal drink drive dry engineering equal experiment faint fall feeling fight fighting filing finding firm
following forces funding gathering ground handling heading hearing hold holding housing idle impact interest jab killing lead
learning leaves left lending listing lives living long loss marketing master mature meaning means meeting mind minister mistake
needs objective offending offense offering opening orders painting parking part perfect planning plans points policing polling
power pricing proceeding processing program publishing questions rates rating reading recording records remarks reporting reports
requests results ride ring rise risks round rules ruling run sale sanctions saving savings scoring seat secret set setting
shooting shot showing shows signs sitting smooth sore speaking spending sponsoring staffing standing statement states steady steps
stock strike strikes stunning supporters talks teaching terms testing thin thinking thought threat ties timing toy trading
training trial understanding upbringing views votes vows war warning wedding wet will winning works writing
`
