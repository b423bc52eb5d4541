import { SIGNING_WORDS } from '#reader/languages/es/signing-words'
import { type CuePack, cueWords, type OwedCue, type SpeechCue } from '#reader/languages/cue-pack'
import type { Standing } from '#reader/reading'

// Spanish by its cue words: forms of verbs and beginnings of words; general knowledge of the language.

const TELLS = `afirmó; afirmaron; afirma; afirman; dijo; dijeron; dice; dicen; declaró; declararon; declara; declaran; anunció; anunciaron; anuncia; anuncian; informó; informaron; informa; informan; señaló; señalaron; señala; señalan; indicó; indicaron; indica; explicó; explicaron; explica; añadió; añadieron; añade; agregó; agregaron; sostuvo; sostuvieron; sostiene; sostienen; aseguró; aseguraron; asegura; aseguran; confirmó; confirmaron; confirma; reiteró; reiteraron; subrayó; comentó; comentaron; manifestó; manifestaron; expresó; escribió; publicó; reportó; reportaron; advirtió; advirtieron; respondió; constató; constataron; comprobó; comprobaron; lamentó; lamentaron; recordó; recordaron; denunció; denunciaron; precisó; precisaron; relató; relataron; contó; contaron; admitió; admitieron; reconoció; reconocieron; aclaró; aclararon; considera; consideran`

function speechOf(list: string, standing?: Standing): readonly SpeechCue[] {
  return cueWords(list).map((words) => ({ words, ...(standing !== undefined && { standing }) }))
}

function owedOf(kind: OwedCue['kind'], list: string, strength?: OwedCue['strength']): readonly OwedCue[] {
  return cueWords(list).map((words) => ({ words, kind, ...(strength !== undefined && { strength }) }))
}

function standingsOf(standing: Standing, list: string): CuePack['standings'] {
  return cueWords(list).map((words) => ({ words, standing }))
}

/** Spanish, read by its cue words. */
export const spanishCues: CuePack = {
  tag: 'es',
  name: 'Spanish',
  covers: ['time', 'attribution', 'norms in plain clauses'],
  sentenceEnds: {
    abbreviations: new Set('sr sra srta dr dra gral cnel ud uds art núm n pág p ej etc av'.split(' ')),
    starters: new Set('el la los las un una en por para según pero y si cuando tras'.split(' ')),
    listOpeners: new Set(['deberán', 'deberá', 'comprometen', 'podrán', 'a']),
    conditionOpeners: new Set(['si', 'cuando', 'salvo']),
    binders: new Set(['deberá', 'deberán', 'debe', 'deben', 'podrá', 'podrán', 'compromete', 'comprometen']),
    weakBinders: new Set(['está', 'están']),
  },
  speech: [
    ...speechOf(TELLS),
    ...speechOf('negó; negaron; niega; niegan; desmintió; desmintieron; desmiente; rechazó; rechazaron', 'denied'),
    ...speechOf('prometió; prometieron; promete; prometen; garantizó; garantizaron', 'promised'),
    ...speechOf(
      'exigió; exigieron; exige; exigen; pidió; pidieron; pide; piden; instó; instaron; reclamó; reclamaron; llamó; llamaron',
      'demanded',
    ),
  ],
  that: new Set(['que']),
  according: cueWords(
    'según; de acuerdo con; de acuerdo a; a juicio de; en palabras de; en opinión de; conforme a; a decir de',
  ),
  hearsay: cueWords('según versiones; según se informó; según trascendió; se informó; se informa; trascendió; se supo'),
  texts: [
    'pacto*',
    'convenio*',
    'armisticio*',
    'acuerdo*',
    'tratado*',
    'documento*',
    'memorando*',
    'protocolo*',
    'artículo*',
    'resolución*',
    'cláusula*',
  ],
  relays: cueWords(
    'citando a; citando al; que cita a; que citó a; que cita al; citando; citó a; con referencia a; con referencia al',
  ),
  unnamed: [
    'fuente*',
    'testigo*',
    'funcionario*',
    'residente*',
    'vecino*',
    'expert*',
    'analista*',
    'versiones',
    'informes',
  ],
  pronouns: new Set(['él', 'ella', 'ellos', 'ellas', 'este', 'éste', 'esta', 'quien']),
  articles: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas']),
  mostNameWords: 4,
  middleNames: [],
  adjuncts: new Set(
    'citado citada citados citadas en durante tras después antes además por ayer hoy anoche el-lunes desde ante al a también posteriormente luego mediante sin'.split(
      ' ',
    ),
  ),
  ofOffice: new Set([]),
  former: ['ex', 'ex*', 'antiguo', 'antigua', 'exministr*', 'expresident*'],
  and: new Set(['y', 'e', 'pero', 'mientras']),
  hedges: [
    ...cueWords(
      'supuestamente; presuntamente; no oficiales; no confirmad*; sin confirmar; extraoficial*; presunt*; supuest*',
    ).map((words) => ({ words, kind: 'unverified' as const })),
    ...cueWords('probablemente; posiblemente; quizá; quizás; tal vez; al parecer').map((words) => ({
      words,
      kind: 'likelihood' as const,
    })),
    ...cueWords('a juicio de; en opinión de; a mi juicio').map((words) => ({ words, kind: 'opinion' as const })),
  ],
  standings: [
    ...standingsOf(
      'no-knowledge',
      'no tiene información; no tiene constancia; no tengo constancia; no tenemos constancia; no tienen constancia; no le consta; no consta; no puede confirmar; no puedo confirmar; no pudo confirmar; no pudo verificar; no tengo información; no tienen información; no dispone de información; no disponemos de; no sabe; no sabemos; no sé; desconoce; desconocen; desconocía',
    ),
    ...standingsOf(
      'refused',
      'se negó a; se negaron a; se niega a; se niegan a; rehusó; rehusaron; no abandonar*; no piensan',
    ),
    ...standingsOf(
      'not-done',
      'aún no; todavía no; no ha; no han; sigue sin; siguen sin; no se ha; no se han; no cumpl*; no retir*; no entreg*',
    ),
    ...standingsOf(
      'promised',
      'cumpliremos; garantizaremos; entregaremos; se comprometió a; se comprometieron a; se compromete a; prometió; aceptó; aceptaron',
    ),
    ...standingsOf('demanded', 'exigió; exigieron; pidió; pidieron; instó'),
    ...standingsOf('conditional', 'si; en caso de; a condición de; siempre que'),
    ...standingsOf('opinion', 'debe; deben; debería; deberían; tiene que; tienen que; deberá; deberán; debía; debían'),
    ...standingsOf('in-force', 'sigue; siguen; siga; sigan; permanece; permanecen; continúa; continúan'),
    ...standingsOf('predicted', 'será; serán; habrá; va a; van a'),
  ],
  futureEndings: [
    'ará',
    'arán',
    'erá',
    'erán',
    'irá',
    'irán',
    'drá',
    'drán',
    'aremos',
    'eremos',
    'iremos',
    'aría',
    'arían',
    'iría',
    'irían',
  ],
  negations: new Set(['no', 'nunca', 'jamás', 'tampoco']),
  clitics: new Set('se lo la le los las les ha han había habían fue fueron'.split(' ')),
  notPast: [
    'todavía',
    'policía',
    'compañía',
    'mayoría',
    'garantía',
    'energía',
    'soldado',
    'estado',
    'partido',
    'lado',
    'mercado',
    'herido',
    'detenido',
    'juzgado',
  ],
  infinitiveEndings: ['ar', 'er', 'ir', 'arse', 'erse', 'irse'],
  pastEndings: ['ó', 'aron', 'ieron', 'ado', 'ido', 'aba', 'aban', 'ía', 'ían'],
  owed: [
    ...owedOf(
      'prohibition',
      'no deberá; no deberán; no debe; no deben; no podrá; no podrán; no puede; no pueden; se prohíbe; queda prohibido; queda prohibida; quedan prohibidos; quedan prohibidas; se abstendrá de; se abstendrán de',
    ),
    ...owedOf('none', 'no está obligad*; no están obligad*; no estará obligad*; no tendrá que; no tienen que'),
    ...owedOf(
      'obligation',
      'deberá; deberán; debe; deben; debía; debían; tiene que; tienen que; tendrá que; tendrán que; ha de; han de; está obligad*; están obligad*; estará obligad*; estarán obligad*',
    ),
    ...owedOf(
      'obligation',
      'se compromete a; se comprometen a; se obliga a; se obligan a; se comprometió a; se comprometieron a',
      'undertaking',
    ),
    ...owedOf('obligation', 'debería; deberían', 'recommendation'),
    ...owedOf(
      'power',
      'tiene derecho a; tienen derecho a; tendrá derecho a; tendrán derecho a; está facultad*; están facultad*',
    ),
    ...owedOf('permission', 'podrá; podrán; puede; pueden'),
  ],
  future: {
    endings: ['ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'drá', 'drán', 'brá', 'brán'],
    states: new Set(
      'estará estarán tendrá tendrán habrá habrán entrará entrarán permanecerá permanecerán durará durarán regirá regirán constará constarán deberá deberán podrá podrán consistirá consistirán terminará terminarán comenzará comenzarán significará comprenderá'.split(
        ' ',
      ),
    ),
    beWords: new Set(['será', 'serán']),
    reflexives: new Set(['se']),
    acting: ['reuni', 'absten', 'retirar', 'comprometer', 'obligar', 'replegar', 'desplegar', 'pondrá'],
    negations: new Set(['no']),
  },
  nobody: new Set(['ninguna', 'ningún', 'ninguno', 'nadie']),
  passives: new Set(['ser']),
  conditions: [
    ...cueWords('si; en caso de que; en caso de; siempre que; cuando; a condición de que').map((words) => ({
      words,
      type: 'if' as const,
    })),
    ...cueWords('a menos que; salvo que; salvo si').map((words) => ({ words, type: 'unless' as const })),
    ...cueWords('una vez que; después de que; tras').map((words) => ({ words, type: 'after' as const })),
    ...cueWords('salvo; excepto').map((words) => ({ words, type: 'except' as const })),
    ...cueWords('de lo contrario; en su defecto').map((words) => ({ words, type: 'failing' as const })),
  ],
  acts: [
    {
      action: 'hand-over-territory',
      words: ['entreg*'],
      by: ['distrito*', 'territorio*', 'zona*', 'ciudad*', 'región*', 'municipio*'],
    },
    {
      action: 'hand-over-territory',
      words: ['devolv*'],
      by: ['distrito*', 'territorio*', 'zona*', 'ciudad*', 'región*'],
    },
    { action: 'withdraw-force', words: ['retir*'], by: ['fuerza*', 'tropa*', 'efectivo*', 'unidad*', 'soldado*'] },
    {
      action: 'withdraw-force',
      words: ['abandon*'],
      by: ['distrito*', 'territorio*', 'zona*', 'posicion*', 'ciudad*'],
    },
    { action: 'cease-hostilities', words: ['ces*'], by: ['fuego', 'hostilidades', 'ataque*'] },
    { action: 'exchange-detainees', words: ['canje*'], by: ['prisionero*', 'detenido*', 'rehen*'] },
    { action: 'exchange-detainees', words: ['intercambi*'], by: ['prisionero*', 'detenido*', 'rehen*'] },
    { action: 'exchange-detainees', words: ['liber*'], by: ['prisionero*', 'detenido*', 'rehen*', 'secuestrad*'] },
    { action: 'disarm', words: ['entreg*'], by: ['arma*'] },
    { action: 'disarm', words: ['dej*'], by: ['arma*'] },
    { action: 'deploy-force', words: ['despleg*'], by: ['fuerza*', 'tropa*', 'contingente*', 'misión'] },
    { action: 'open-route', words: ['abr*'], by: ['carretera*', 'corredor*', 'paso*', 'frontera*'] },
    { action: 'ensure-compliance', words: ['garantiz*'], by: ['cumplimiento'] },
    {
      action: 'monitor',
      words: ['verificó', 'verificar*', 'verifican', 'verifica', 'verificaron', 'verificad*'],
      by: [],
    },
  ],
  signing: SIGNING_WORDS,
  publishedWords: new Set(['publicado', 'fecha', 'actualizado']),
}
