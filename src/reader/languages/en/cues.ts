import type { Cue, CueForce } from '#reader/languages/pack'

/**
 * English words that introduce what somebody says, asks, thinks or wants: `lemma:frames`, by force. Frames: t clause,
 * s clause with "that" alone, q quotation, i infinitive, n noun phrase, p person told, o prepositional phrase,
 * j adjective, d noun phrase found by an inquiry. General knowledge of the language.
 */
const CUES: Readonly<Record<CueForce, string>> = {
  tell: `say:tqin tell:pqtio add:tq note:tq state:tqn announce:tqni report:tqn write:tq tweet:tq explain:tqn argue:tqo claim:tqin insist:tqo maintain:tq
    stress:tqn underline:tqn underscore:tn emphasise:tqn emphasize:tqn acknowledge:tqn admit:tqno concede:tqn confirm:tqn suggest:tqn indicate:tqn
    reveal:tqn disclose:tqn recall:tqn remark:tqo comment:tqo observe:tq point:to reply:tqo respond:tqo answer:tqn continue:q conclude:tqn
    allege:tq declare:tqn describe:qn testify:tq complain:tqo joke:tq assert:tqn contend:tq reiterate:tqn repeat:tqn mention:tqn
    quote:n cite:n read:tq claim:tn relate:tq recount:tqn stipulate:tqn specify:tqn caution:tqp warn:tqpo clarify:tqn elaborate:q opine:tq
    quip:q recite:qn proclaim:tqn affirm:tqn reaffirm:tqn highlight:tn inform:pt notify:pt brief:p remind:pt speculate:tqo counter:tq
    retort:q interject:q exclaim:q shout:tq whisper:tq mutter:q chime:q post:tq tout:n allude:o refer:o attest:to vouch:o narrate:tq summarise:n summarize:n
    convey:tn express:n voice:n lament:tqn bemoan:n decry:n deplore:n regret:tn boast:tqo brag:tqo advise:sqi outline:n detail:n discuss:n address:n discuss:n talk:ao/about,to,with,on,up speak:a put:q title:q imply:t hint:to tease:t   contest:tn intimate:t guarantee:t swear:ti certify:t profess:ti
    grumble:qto groan:q sigh:q snap:q mumble:q chuckle:q laugh:q smile:q shrug:q intone:q plead:q interpose:q moan:qo sniff:q scoff:q thunder:q bellow:q roar:q bark:q growl:q hiss:q cry:q sob:q beam:q enthuse:qo gush:q rejoin:q riposte:q murmur:q muse:q joke:q rumour:t rumor:t
    chant:qs yell:qt plead:n realize:t realise:t convince:t clear:t write:n concern:to/about
    confess:tqo echo:qn reason:tq theorise:t theorize:t hypothesize:t postulate:t publish:n   list:n offer:nq pronounce:n volunteer:sq utter:qn broach:n comment:oq
    talk:o/about,of,up,against,down speak:o/about,of,against,for remark:o/on,upon expound:o/on,upon,about pontificate:o/about,on riff:o/on harp:o/on vent:o/about,over rant:o/about,against,at rave:o/about gripe:to/about,over whine:to/about quarrel:o/with,over,about spar:o/over,with,on bicker:o/over,about haggle:o/over tangle:o/with,over wrangle:o/over,with differ:o/on,over,about,with diverge:o/on debate:tno/about,over,on describe:snq reflect:o/on,upon dwell:o/on,upon complain:o/about,of,to,over editorialize:to/about,against postulate:t theorize:to/about recap:n recollect:tn reminisce:to/about ad-lib:q deadpan:q demur:q testify:to/about,to,before,against preface:n tweet:tqno/about,at blog:to/about gossip:o/about chat:o/about,with rehash:n explicate:n overstate:n understate:n exaggerate:n blurt:tq reply:to/to,with`,
  ask: `ask:pqtoni question:nqt wonder:tq inquire:tqo enquire:tqo query:qt`,
  promise: `promise:tiqpn assure:ptq reassure:ptq pledge:tiqn vow:tiqn undertake:i commit:i agree:tiqo/on,upon,to,with swear:ti offer:i consent:i volunteer:i guarantee:tn`,
  deny: `deny:tqn dispute:tn rebut:n refute:tn contradict:n disavow:n dismiss:n disagree:to`,
  demand: `demand:tiqn urge:piqtn call:onq request:tin order:pitn insist:o appeal:o/for instruct:it direct:i recommend:tn press:p exhort:p encourage:p beg:p implore:p plead:o
    petition:p warn:p push:o  advocate:no lobby:o summon:n insist:t propose:tinq suggest:t
    clamor:io/for clamour:io/for agitate:o/for,against campaign:o/for,against,to press:o/for pine:o/for`,
  predict: `predict:tqn forecast:tn expect:tin anticipate:tn foresee:n estimate:tn project:t envisage:tn envision:n calculate:t reckon:tq foretell:n rule:t
    brace:o/for`,
  opinion: `think:tqo believe:tqno consider:nti feel:toj hope:tioq fear:tn doubt:tn suspect:tn assume:t presume:t imagine:tn worry:to/about,over guess:tq view:n regard:n see:no/as view:o/as deem:n
    judge:tn agree:t trust:t know:tno understand:tn     remember:tn forget:tn learn:to hear:to conclude:t decide:tio determine:ti plan:io intend:i
    speculate:t perceive:n interpret:n appreciate:tn accept:tn contemplate:n   surmise:t sense:t  ponder:n
    figure:t fret:to/about,over obsess:o/over,about dream:to/of,about fantasize:to/about brood:o/over,about puzzle:o/over,about wrestle:o/with grapple:o/with reckon:o/with think:o/about,of dislike:n prefer:n mistrust:n distrust:n believe:o/in,that bemoan:tn rue:nt resent:tn second-guess:n fathom:nt`,
  refuse: `refuse:i decline:i reject:n oppose:n object:o resist:n rebuff:n  veto:n`,
  know: `learn:t discover:tn`,
  show: `show:tn find:td  demonstrate:t signal:tn appear:tij seem:tij suggest:tn reveal:tn depict:n portray:n illustrate:tn document:n record:n`,
  want: `want:in wish:itn seek:in prefer:in like:i  desire:in aim:i   favor:n favour:n support:n back:n endorse:n
    yearn:i long:i hunger:io/for`,
  judge: `accuse:po blame:po criticise:no criticize:no condemn:n denounce:n praise:no slam:n blast:n attack:n defend:n mock:n applaud:n hail:n commend:n rebuke:n chide:n scold:n
    threaten:itn look:io/to,into thank:n promote:n rail:o/against recognize:tn recognise:tn identify:no/as persuade:n credit:n reference:n charge:o/with vote:o/against,for,to post:n retweet:n unveil:n distance:n devote:n frame:n articulate:nt display:n coin:n touch:o/on pressure:n contrast:n pivot:o/to regard:o/as boo:n bash:n trash:n downplay:n notice:t balk:o/at float:n repudiate:n acquiesce:o/to campaign:o/against,for dislike:n side:o/with preach:n taunt:n herald:n renounce:n reprimand:n muse:to/about bristle:o/at gush:o/about expand:o/on nod:o/to marvel:o/at liken:o/to hesitate:i opt:i champion:n care:o/about seem:no/to,like appear:no/to challenge:n invoke:n focus:o/on oppose:n lay:o/out frame:n paint:n push:ino/for,back share:n
    lambast:n lambaste:n ridicule:n  congratulate:po apologise:o apologize:o characterise:n characterize:n label:n brand:n dub:n name:n call:nq compare:n liken:n portray:n deride:n disparage:n fault:n charge:t disagree:o approve:o disapprove:o protest:nt scoff:q lash:o praise:n admire:n respect:n blast:n assail:n castigate:n excoriate:n laud:n extol:n vilify:n malign:n demonise:n demonize:n slate:n savage:n
    ignore:n embrace:n welcome:n insult:n critique:n cheer:n celebrate:n relish:n cherish:n detest:n loathe:n abhor:n despise:n adore:n dread:n resent:n satirise:n satirize:n lampoon:n skewer:n trumpet:n
    berate:n upbraid:n admonish:n reproach:n heckle:n shun:n snub:n spurn:n disown:n belittle:n discredit:n debunk:n minimise:n minimize:n glorify:n demean:n insinuate:tn decry:n rap:n hammer:n
    approve:n authorise:n authorize:n nominate:n appoint:n sue:no/for,over ratify:n prohibit:n forbid:n adopt:n convince:np present:n broadcast:n position:n
    attempt:i aim:io/at,to tend:i commit:o/to crusade:o/against,for rally:o/behind,around,against bask:o/in revel:o/in delight:o/in rejoice:o/in,at agonise:o/over agonize:o/over waver:o/on,in balk:o/at
    side:o/with root:o/for,against cheer:no/for,on,at sympathize:o/with sympathise:o/with empathize:o/with empathise:o/with identify:o/with warm:o/to inveigh:o/against fulminate:o/against unload:o/on pounce:o/on seize:o/on rip:no/into tear:o/into needle:n rib:n roast:n flay:n pillory:n eviscerate:n harangue:n trounce:n swipe:o/at jab:o/at jeer:no/at sneer:o/at,about scoff:o/at bristle:o/at,over balk:o/at,over recoil:o/at,from vote:io/against,for,to counsel:np decry:n deplore:n fume:to/about,over,at seethe:o/over,at,about rage:o/against,at,about cringe:o/at applaud:n eulogize:n eulogise:n memorialize:n venerate:n idolize:n revere:n worship:n covet:n crave:n vouch:o/for rule:to/for,against,on,in oppose:n debunk:n mischaracterize:n misrepresent:n object:to/to grouse:to/about relitigate:n`,
}

/**
 * Verbs with further words that make a cue of them, `lemma_word:frames` by force; "be" with an adjective too. After a
 * slash the only prepositions that `o` may have.
 */
const LONG_CUES: Readonly<Partial<Record<CueForce, string>>> = {
  tell: `go_on:sq point_out:tqn spell_out:tn lay_out:tn sum_up:tqn chime_in:tq fire_back:q shoot_back:q hit_back:qo blurt_out:q put_it:q make_clear:tn make_it_clear:t make_plain:t
    make_it_plain:t make_known:t make_it_known:t let_it_be_known:t let_be_known:t let_slip:t give_to_understand:t bring_up:n read_out:qn open_up:o/about play_down:n talk_up:n be_quoted_as_saying:tq set_out:n
    hold_forth:o/on,about weigh_in:o/on sound_off:o/on,about,against speak_out:o/against,on,about,for speak_up:o/for,about,against,on come_clean:o/about,on open_up:o/about,on zero_in:o/on hone_in:o/on home_in:o/on tick_off:n rattle_off:n reel_off:n trot_out:n pass_along:n bring_up:n hint_at:n blast_out:n tease_out:n`,
  promise: `give_assurances:to/of give_his_word:to/to give_her_word:t give_its_word:t give_their_word:t commit_itself:io/to commit_themselves:io/to`,
  demand: `call_for:n push_for:n press_for:n`,
  opinion: `see_it:t have_it:t be_of_the_opinion:to/of be_of_the_view:t be_of_the_belief:t take_the_view:t hold_the_view:t be_convinced:to/of be_confident:to/of,about be_certain:to/of be_sure:to/of,about be_adamant:to/about
    be_hopeful:to/about be_optimistic:to/about be_pessimistic:to/about be_doubtful:to/about be_skeptical:to/of,about be_sceptical:to/of,about be_afraid:to/of be_aware:to/of be_fearful:to/of be_wary:o/of,about
    be_persuaded:t be_satisfied:to/with be_worried:to/about be_concerned:to/about,by be_proud:to/of be_critical:o/of be_supportive:o/of be_unaware:to/of be_mindful:to/of be_nervous:o/about be_unclear:to/on,about be_glad:tio/about,of be_happy:tio/about,with be_angry:to/about,at,over be_furious:to/about,at,over be_sorry:to/about,for be_grateful:to/for
    be_thankful:to/for be_ashamed:to/of be_disappointed:to/by,in,with be_frustrated:to/by,with be_thrilled:tio/about,by be_excited:tio/about,by be_pleased:tio/with,by,about be_surprised:tio/by,at be_shocked:tio/by,at
    be_stunned:tio/by be_appalled:to/by,at be_horrified:to/by,at be_alarmed:to/by,about be_dismayed:to/by,at be_disgusted:to/by,with be_outraged:to/by,over,at be_troubled:to/by be_upset:to/about,by,over,with
    be_unhappy:to/about,with be_uneasy:to/about be_suspicious:to/of,about be_dismissive:o/of be_sympathetic:o/to,toward,towards be_hostile:o/to,toward,towards be_indifferent:o/to be_receptive:o/to be_enthusiastic:o/about
    be_opposed:o/to be_committed:io/to be_open:o/to,about be_vocal:o/about,in be_silent:o/on,about be_interested:io/in be_insistent:to/on be_unanimous:to/in be_divided:o/on,over,about be_split:o/on,over
    be_blunt:o/about,in be_candid:o/about be_contemptuous:o/of be_respectful:o/of be_scornful:o/of be_fond:o/of be_impressed:to/by,with be_puzzled:to/by be_baffled:to/by be_anxious:o/about be_unconvinced:to/by,of be_unsure:o/of,about
    look_forward:o/to look_ahead:o/to look_back:o/on,at,to make_of:n
    be_angered:o/by be_annoyed:to/by,at,with be_irritated:to/by,at,with,about be_enraged:o/by be_infuriated:o/by be_exasperated:o/by,with be_embarrassed:to/by,about be_bothered:to/by be_disturbed:to/by be_offended:to/by be_encouraged:to/by be_discouraged:to/by be_heartened:to/by be_relieved:tio/by be_saddened:tio/by be_buoyed:o/by
    be_intrigued:o/by be_fascinated:o/by be_captivated:o/by be_mesmerized:o/by be_dissatisfied:o/with be_comfortable:o/with be_uncomfortable:o/with,on,about be_ambivalent:o/about be_lukewarm:o/about,on be_upbeat:o/about be_bullish:o/on,about be_bearish:o/on be_bitter:o/about,over be_cynical:o/about be_passionate:o/about be_mum:o/on,about
    be_quiet:o/about,on be_coy:o/about be_clear:o/about,on be_vague:to/about,on be_evasive:o/about be_honest:o/about be_frank:o/about be_outspoken:o/about,against,in be_upfront:o/about be_united:o/in,behind,against be_welcoming:o/of be_tolerant:o/of be_protective:o/of be_mistrustful:o/of be_distrustful:o/of be_leery:o/of
    be_cautious:o/about be_curious:to/about be_incredulous:to/at be_noncommittal:o/on,about be_complimentary:o/of,about be_apologetic:o/about,for be_defensive:o/about be_dubious:to/of,about be_wistful:o/about be_nostalgic:o/for,about be_full:o/of be_partial:o/to be_familiar:o/with be_agnostic:o/on,about be_polarized:o/over,on,about be_disillusioned:o/with,by
    be_unimpressed:o/by,with be_unmoved:o/by be_unfazed:o/by be_undeterred:o/by be_unhappy:to/about,with,over be_ecstatic:to/about,over be_jubilant:o/about,over be_elated:to/about,by be_livid:to/about,at,over be_incensed:to/by,at,over be_aghast:o/at be_adamant:to/about,in be_resigned:o/to be_accepting:o/of be_appreciative:o/of be_envious:o/of be_jealous:o/of be_tired:o/of be_weary:o/of be_sick:o/of`,
  predict: `rule_out:tn`,
  want: `be_eager:i be_keen:io/on be_reluctant:i be_willing:i be_unwilling:i be_determined:i be_quick:i be_anxious:i be_loath:i be_hesitant:i be_ready:i be_careful:i be_inclined:i be_prepared:i be_tempted:i be_desperate:i be_unprepared:i be_disinclined:i be_content:io/with be_fed:o/up`,
  judge: `single_out:n call_out:n lash_out:o/at brush_off:n brush_aside:n shrug_off:n double_down:o/on take_issue:o/with stand_by:n take_aim:o/at
    go_after:n tear_into:n lay_into:n rip_into:n hit_out:o/at,against come_out:o/for,against,in stand_by:n get_behind:n line_up:o/behind,for wave_off:n laugh_off:n write_off:n cheer_on:n egg_on:n turn_against:n push_back:o/against,on,at fight_back:o/against sour_on:n give_up:o/on strike_down:n`,
}

/** Every cue by its dictionary form; where a verb stands under two forces, the first one wins and frames add up. */
export function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const force of Object.keys(CUES)) addCues(cues, force, CUES)
  for (const force of Object.keys(LONG_CUES)) addCues(cues, force, LONG_CUES)
  return cues
}

/** The further words of the long cues by their verb, longest first. */
export function buildCuePhrases(cues: ReadonlyMap<string, Cue>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, string[][]>()
  for (const key of cues.keys()) {
    const [lemma, ...words] = key.split(' ')
    if (lemma === undefined || words.length === 0) continue
    const known = phrases.get(lemma)
    if (known === undefined) phrases.set(lemma, [words])
    else known.push(words)
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return phrases
}

function isForce(force: string): force is CueForce {
  return force in CUES
}

function addCues(cues: Map<string, Cue>, force: string, lists: Readonly<Partial<Record<CueForce, string>>>): void {
  if (!isForce(force)) return
  for (const entry of (lists[force] ?? '').split(/\s+/)) {
    const [name, said] = entry.split(':')
    if (name === undefined || said === undefined) continue
    const [frames = '', only] = said.split('/')
    const key = name.replaceAll('_', ' ')
    cues.set(
      key,
      joined(cues.get(key), { force, frames, ...(only !== undefined && { prepositions: new Set(only.split(',')) }) }),
    )
  }
}

/** Frames add up; a limit of prepositions holds only where every entry with `o` has one. */
function joined(known: Cue | undefined, added: Cue): Cue {
  if (known === undefined) return added
  const frames = known.frames + added.frames
  const limits = [known, added].filter((each) => each.frames.includes('o')).map((each) => each.prepositions)
  if (limits.length === 0 || limits.includes(undefined)) return { force: known.force, frames }
  return { force: known.force, frames, prepositions: new Set(limits.flatMap((each) => [...(each ?? [])])) }
}
