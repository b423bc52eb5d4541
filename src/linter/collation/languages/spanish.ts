import { formsOf } from '#linter/collation/forms-of'
import type { CollationLanguage } from '#linter/collation/collation-language'

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const NUMERALS =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  )
const TENS = new Map([
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
  ['cien', 100],
  ['ciento', 100],
  ['doscientos', 200],
  ['trescientos', 300],
  ['cuatrocientos', 400],
  ['quinientos', 500],
  ['mil', 1000],
  ['veintiuno', 21],
  ['veintidos', 22],
  ['veintitres', 23],
  ['veinticuatro', 24],
  ['veinticinco', 25],
  ['veintiseis', 26],
  ['veintisiete', 27],
  ['veintiocho', 28],
  ['veintinueve', 29],
])

/** Spanish. */
export const spanish: CollationLanguage = {
  tag: 'es',
  script: 'Latin',
  months: MONTHS.map((month) => (month === 'septiembre' ? [month, 'setiembre'] : [month])),
  dateLinks: new Set(['de', 'del']),
  // "un" is an article far more often than a numeral.
  numeral: (word) => {
    const at = NUMERALS.indexOf(word)
    return at > 1 || word === 'cero' ? at : TENS.get(word)
  },
  thousands: /[.\s\u00a0](?=\d{3})/g,
  phrases: [
    { words: ['a', 'mas', 'tardar', 'el'], sense: 'bound included', role: 'bound' },
    { words: ['a', 'mas', 'tardar'], sense: 'bound included', role: 'bound' },
    { words: ['no', 'mas', 'tarde', 'del'], sense: 'bound included', role: 'bound' },
    { words: ['antes', 'del'], sense: 'bound excluded', role: 'bound' },
    { words: ['antes', 'de'], sense: 'bound excluded', role: 'bound' },
    { words: ['hasta', 'el'], sense: 'bound open', role: 'bound' },
    { words: ['para', 'el'], sense: 'bound included', role: 'bound' },
    { words: ['no', 'menos'], sense: 'at least', role: 'quantifier' },
    { words: ['no', 'mas'], sense: 'at most', role: 'quantifier' },
    { words: ['no', 'solo'], sense: 'not only', role: 'function' },
  ],
  bounds: new Map([['hasta', 'bound open']]),
  within: new Set(['dentro']),
  modality: new Map([
    ['debera', 'duty'],
    ['deberan', 'duty'],
    ['debe', 'duty'],
    ['deben', 'duty'],
    ['podra', 'permission'],
    ['podran', 'permission'],
    ['puede', 'permission'],
    ['pueden', 'permission'],
    ['deberia', 'wish'],
    ['deberian', 'wish'],
    ['procurara', 'wish'],
    ['procuraran', 'wish'],
  ]),
  units: formsOf(
    'hour hora horas|day dia dias|week semana semanas|month mes meses|year ano anos|minute minuto minutos|kilometer kilometro kilometros km|meter metro metros m|working habiles habil|calendar naturales',
  ),
  qualifiers: new Set(
    'pesadas pesado ligeras armados armadas militares civiles extranjeras extranjeros locales permanente permanentes temporal temporales inmediatamente inmediata totalmente parcialmente conjuntamente voluntario voluntaria exclusivamente primera primero ultima ultimo simultaneamente heridos'.split(
      ' ',
    ),
  ),
  acts: [],
  negation: new Set(['no', 'ni', 'nunca', 'jamas', 'sin', 'salvo', 'excepto', 'ningun', 'ninguna', 'ninguno']),
  denials: new Set(['no', 'ni', 'nunca', 'jamas', 'ningun', 'ninguna', 'ninguno']),
  conditionals: new Set(['si', 'salvo', 'caso', 'menos']),
  comparisons: new Set(['menos', 'mas', 'solo', 'inferior', 'superior']),
  compound: () => undefined,
  quantifiers: new Set('todo toda todos todas cada cualquier cualquiera ambos ambas solo o y u e'.split(' ')),
  prepositions: new Set(
    'en de del a al para por con desde entre sobre bajo hacia tras ante dentro fuera alrededor'.split(' '),
  ),
  functionWords: new Set(
    'el la los las un una unos unas lo le les se su sus que cual quien este esta estos estas es son fue ser ha han'.split(
      ' ',
    ),
  ),
  titles: new Set(
    'parte partes lado lados acuerdo declaracion protocolo tratado anexo articulo punto gobierno republica estado comision comite centro consejo presidente ministro primer federacion distrito region provincia corredor ciudad pueblo norte sur este oeste fuerzas armadas fuerza ejercito mision internacional conjunta conjunto monitoreo zona linea parlamento comandante movimiento frente alianza coalicion union organizacion asamblea liberacion pueblo nacional democratico revolucionario resistencia general secretario alto comisionado oficina marco ley constitucion anexos capitulo seccion parrafo preambulo'.split(
      ' ',
    ),
  ),
  spelling: (plain) => plain,
}
