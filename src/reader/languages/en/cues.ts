import type { Cue, CueForce } from '#reader/languages/pack'

/**
 * English words that introduce what somebody says, asks, thinks or wants: `lemma:frames`, by force. Frames: t clause,
 * q quotation, i infinitive, n noun phrase, p person told, o prepositional phrase. General knowledge of the language.
 */
const CUES: Readonly<Record<CueForce, string>> = {
  tell: `say:tqin tell:pqtio add:tq note:tq state:tqn announce:tqni report:tqn write:tq tweet:tq explain:tqn argue:tqo claim:tqin insist:tqo maintain:tqn
    stress:tqn underline:tqn underscore:tn emphasise:tqn emphasize:tqn acknowledge:tqn admit:tqno concede:tqn confirm:tqn suggest:tqn indicate:tqn
    reveal:tqn disclose:tqn recall:tqn remark:tqo comment:tqo observe:tq point:to reply:tqo respond:tqo answer:tqn continue:q conclude:tqn
    allege:tq declare:tqn describe:qn testify:tq complain:tqo joke:tq assert:tqn contend:tq reiterate:tqn repeat:tqn mention:tqn
    quote:n cite:n read:tq claim:tn relate:tq recount:tqn stipulate:tqn specify:tqn caution:tqp warn:tqpo clarify:tqn elaborate:q opine:tq
    quip:q recite:qn proclaim:tqn affirm:tqn reaffirm:tqn highlight:tn inform:pt notify:pt brief:p remind:pt speculate:tqo counter:tq
    retort:q interject:q exclaim:q shout:tq whisper:tq mutter:q chime:q post:tq tout:n allude:o refer:o attest:to vouch:o narrate:tq summarise:n summarize:n
    convey:tn express:n voice:n lament:tqn bemoan:n decry:n deplore:n regret:tn boast:tqo brag:tqo advise:ptqi outline:n detail:n discuss:n address:n discuss:n talk:a speak:a put:q title:q imply:t hint:to tease:t   contest:tn intimate:t guarantee:t swear:ti certify:t profess:ti
    confess:tqo echo:qn reason:tq theorise:t theorize:t hypothesize:t postulate:t publish:n   list:n offer:nq pronounce:n volunteer:tq utter:qn broach:n comment:oq`,
  ask: `ask:pqtoni question:nqt wonder:tq inquire:tqo enquire:tqo query:qt`,
  promise: `promise:tiqpn assure:ptq reassure:ptq pledge:tiqn vow:tiqn undertake:i commit:i agree:tiqo swear:ti offer:i consent:i volunteer:i guarantee:tn`,
  deny: `deny:tqn dispute:tn rebut:n refute:tn contradict:n disavow:n dismiss:n disagree:to`,
  demand: `demand:tiqn urge:piqtn call:onq request:tin order:pitn insist:o appeal:o instruct:pit direct:pi recommend:tn press:p exhort:p encourage:p beg:p implore:p plead:o
    petition:p warn:p push:o  advocate:no lobby:o summon:n insist:t command:p propose:tinq suggest:t `,
  predict: `predict:tqn forecast:tn expect:tin anticipate:tn foresee:n estimate:tn project:t envisage:tn envision:n calculate:t reckon:tq foretell:n rule:t`,
  opinion: `think:tqo believe:tqno consider:nti feel:to hope:tioq fear:tn doubt:tn suspect:tn assume:tn presume:t imagine:tn worry:to suppose:t guess:tq view:n regard:n see:n deem:n
    judge:tn agree:t trust:t know:tno understand:tn     remember:tn forget:tn find:t learn:to hear:to conclude:t decide:tio determine:ti plan:io intend:i
    speculate:t perceive:n interpret:n appreciate:tn accept:tn contemplate:n   surmise:t sense:t  ponder:n`,
  refuse: `refuse:i decline:i reject:n oppose:n object:o resist:n rebuff:n  veto:n`,
  know: `learn:t discover:tn`,
  show: `show:tn find:t  demonstrate:tn reflect:tn signal:tn mean:t appear:i seem:i suggest:tn reveal:tn depict:n portray:n illustrate:tn document:n record:n`,
  want: `want:in wish:itn seek:in prefer:in like:i  desire:in aim:i   favor:n favour:n support:n back:n endorse:n welcome:n `,
  judge: `accuse:po blame:po criticise:no criticize:no condemn:n denounce:n praise:no slam:n blast:n attack:n defend:n mock:n applaud:n hail:n commend:n rebuke:n chide:n scold:n
    lambast:n lambaste:n ridicule:n  congratulate:po apologise:o apologize:o characterise:n characterize:n label:n brand:n dub:n name:n call:nq compare:n liken:n portray:n deride:n disparage:n fault:n charge:t disagree:o approve:o disapprove:o protest:nt scoff:q lash:o praise:n admire:n respect:n blast:n assail:n castigate:n excoriate:n laud:n extol:n vilify:n malign:n demonise:n demonize:n slate:n savage:n`,
}

/** Every cue by its dictionary form; where a verb stands under two forces, the first one wins and frames add up. */
export function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const force of Object.keys(CUES)) addCues(cues, force)
  return cues
}

function isForce(force: string): force is CueForce {
  return force in CUES
}

function addCues(cues: Map<string, Cue>, force: string): void {
  if (!isForce(force)) return
  for (const entry of CUES[force].split(/\s+/)) {
    const [lemma, frames] = entry.split(':')
    if (lemma === undefined || frames === undefined) continue
    const known = cues.get(lemma)
    cues.set(lemma, known === undefined ? { force, frames } : { force: known.force, frames: known.frames + frames })
  }
}
