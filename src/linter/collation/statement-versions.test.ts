import { describe, expect, it } from 'vitest'
import { collateTexts } from '#linter/collation/collate-texts'

/**
 * The five published texts of the statement of 10 November 2020, restated in our own words so that they keep exactly what
 * they differ in: the word that bounds each day, one territory more in a leaked draft, who may end the contingent's term,
 * and how the corridor stands to one town. What is only worded otherwise differs too: the spelling of names, the noun for
 * the vehicles, the way a year is written.
 */
interface Version {
  readonly name: string
  readonly aghdam: string
  readonly gazakh: boolean
  readonly kalbajar: string
  readonly lachin: string
  readonly who: string
  readonly town: string
  /** Wording only. */
  readonly spelling: string
  readonly vehicles: string
}

const government: Version = {
  name: 'the office of the one head of government',
  aghdam: 'by',
  gazakh: false,
  kalbajar: 'by',
  lachin: 'by',
  who: 'the Parties declare',
  town: 'leaves the town of Shushi aside',
  spelling: 'Aghdam',
  vehicles: 'armoured carriers',
}
const versions: readonly Version[] = [
  government,
  {
    ...government,
    name: 'the ministry of the other',
    aghdam: 'before',
    kalbajar: 'before',
    town: 'does not affect the town of Shusha',
    vehicles: 'armored personnel carriers',
  },
  {
    ...government,
    name: 'the ministry of the third',
    aghdam: 'before',
    kalbajar: 'before',
    lachin: 'before',
    who: 'either Party declares',
    town: 'does not include the town of Shusha',
    spelling: 'Agdam',
  },
  { ...government, name: 'an informal translation', aghdam: 'until' },
  { ...government, name: 'a draft that leaked', gazakh: true },
]

const names = [
  { id: 'aghdam', names: ['Aghdam', 'Agdam'] },
  { id: 'shusha', names: ['Shusha', 'Shushi'] },
]

function textOf({ aghdam, gazakh, kalbajar, lachin, who, town, spelling, vehicles }: Version): string {
  const handed = gazakh
    ? `The ${spelling} district and the areas of the Gazakh district that the Armenian side holds are`
    : `The ${spelling} district is`
  return [
    '1. All fire ceases from 00:00 Moscow time on 10 November 2020.',
    `2. ${handed} returned to the Azerbaijan side ${aghdam} 20 November 2020.`,
    `3. A contingent of 1,960 servicemen with 90 ${vehicles} is deployed along the line of contact.`,
    `4. It stays for five years, and five more each time unless ${who} six months before the end the wish to end this point.`,
    `6. The Kalbajar district is returned ${kalbajar} 15 November 2020 and the Lachin district ${lachin} 1 December 2020. The corridor ${town}.`,
  ].join('\n')
}

/** What two of the texts differ in, as far as it changes what is owed: provision and kind of each. */
function differencesOfEffect(one: Version, other: Version): readonly string[] {
  const found = [
    ...(one.aghdam === other.aghdam ? [] : ['2 bound']),
    ...(one.gazakh === other.gazakh ? [] : ['2 territory']),
    ...(one.kalbajar === other.kalbajar ? [] : ['6 bound']),
    ...(one.lachin === other.lachin ? [] : ['6 bound']),
    ...(one.who === other.who ? [] : ['4 quantifier']),
    ...(one.town === other.town ? [] : ['6 negation']),
  ]
  return [...found].sort()
}

const KIND_OF_ADDITION: Readonly<Record<string, string>> = { added: 'territory', 'left-out': 'territory' }

describe('the five texts of the statement of 10 November 2020', () => {
  for (const [at, one] of versions.entries()) {
    for (const other of versions.slice(at)) {
      it(`${one.name} against ${other.name}: every difference of effect is found and none is invented`, () => {
        const { changes } = collateTexts({ id: 'one', text: textOf(one) }, { id: 'other', text: textOf(other) }, names)
        const found = changes
          .filter((change) => change.ofEffect)
          .map(({ provision, kind }) => `${provision} ${KIND_OF_ADDITION[kind] ?? kind}`)
        expect([...found].sort()).toEqual(differencesOfEffect(one, other))
      })
    }
  }

  it('differences of wording are told apart from those of effect', () => {
    const [first, second] = [textOf(government), textOf({ ...government, vehicles: 'armored personnel carriers' })]
    const { changes } = collateTexts({ id: 'one', text: first }, { id: 'other', text: second }, names)
    expect(changes.map(({ kind, ofEffect }) => [kind, ofEffect])).toEqual([['wording', false]])
  })
})
