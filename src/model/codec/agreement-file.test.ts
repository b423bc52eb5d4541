import { describe, expect, it } from 'vitest'
import { parseAgreementFile, printAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'

const BRIDGE = `# kept by the desk
servanda: 1
instrument: { title: Mill Bridge Note, concluded: 2021-03-01 } # signed at noon
parties: { north: Northland, south: Southland }
provisions:
  # the heart of it
  1:
    says: Northland opens the mill bridge by 5 March 2021
    norms:
      - obligation: open-bridge
        bearer: [north] # says nobody else
        counterparty: south
        action: open-route
        deadline: by 5 March 2021

      # nobody knows who watches
      - prohibition: no-toll
        bearer: south
`

function agreementIn(text: string): Agreement {
  const { agreement, problems } = parseAgreementFile(text)
  if (agreement === undefined)
    throw new Error(problems.map((problem) => `${problem.line}: ${problem.message}`).join('\n'))
  return agreement
}

function messagesOf(text: string): readonly string[] {
  return parseAgreementFile(text).problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('an agreement file', () => {
  it('is read with everything that was left out made from the rest', () => {
    const agreement = agreementIn(BRIDGE)
    expect(agreement.id).toBe('mill-bridge-note')
    expect(agreement.provisions[0]).toMatchObject({ number: '1', coverage: { kind: 'modelled' } })
    expect(agreement.norms[0]).toMatchObject({
      id: 'open-bridge',
      aspect: 'once',
      bearers: ['north'],
      basis: { kind: 'clause' },
    })
    expect(agreement.norms[1]).toMatchObject({ id: 'no-toll', action: 'other', bearerMode: 'unsaid' })
  })

  it('has the day of its last signature where it says no other', () => {
    const text =
      'servanda: 1\ninstrument:\n  title: T\n  signed:\n    - { on: 2021-03-02, by: a }\n    - { on: 2021-03-01, by: b }\nparties: { a: A, b: B }\n'
    const agreement = agreementIn(text)
    expect(agreement.instrument.concludedOn).toBe('2021-03-02')
    expect(agreement.parties.every((party) => party.namedAsParty)).toBe(true)
  })

  it('keeps comments, order and ways of writing when a deadline is changed', () => {
    const agreement = agreementIn(BRIDGE)
    const later = agreementIn(BRIDGE.replace('by 5 March 2021\n\n', 'by 9 March 2021\n\n'))
    const printed = printAgreementFile(later, BRIDGE)
    expect(printed).toBe(BRIDGE.replace('deadline: by 5 March 2021', 'deadline: by 9 March 2021'))
    expect(printAgreementFile(agreement, printed)).toBe(BRIDGE)
  })

  it('keeps the comments of a norm that stays when the one before it goes', () => {
    const agreement = agreementIn(BRIDGE)
    const printed = printAgreementFile({ ...agreement, norms: agreement.norms.slice(1) }, BRIDGE)
    expect(printed).toContain('# kept by the desk')
    expect(printed).toContain('# nobody knows who watches')
    expect(printed).not.toContain('open-bridge')
  })

  it('changes no other line when a norm and a party are added', () => {
    const more = agreementIn(`${BRIDGE}      - permission: cross\n        holder: south\n`)
    const printed = printAgreementFile(
      { ...more, parties: [...more.parties, { ...more.parties[0], id: 'lake', name: 'Lake' } as never] },
      BRIDGE,
    )
    const expected = BRIDGE.replace('south: Southland }', 'south: Southland, lake: Lake }')
    expect(printed).toBe(`${expected}      - { permission: cross, holder: south }\n`)
  })

  it('puts parties into another order where that changes, each with its comment', () => {
    const text = BRIDGE.replace(
      '{ north: Northland, south: Southland }',
      '\n  north: Northland # first\n  south: Southland',
    )
    const agreement = agreementIn(text)
    const turned = { ...agreement, parties: [...agreement.parties].reverse() }
    const printed = printAgreementFile(turned, text)
    expect(printed).toContain('  south: Southland\n  north: Northland # first\n')
    expect(agreementIn(printed)).toEqual(turned)
  })

  it('is JSON too', () => {
    const agreement = agreementIn(BRIDGE)
    expect(
      agreementIn(
        JSON.stringify({
          servanda: 1,
          instrument: { title: 'Mill Bridge Note', concluded: '2021-03-01' },
          parties: { north: 'Northland', south: 'Southland' },
        }),
      ).parties,
    ).toEqual(agreement.parties)
  })
})

describe('a faulty agreement file', () => {
  it('tells ten faults at once, each with its line, its words and what to do', () => {
    const text = `servanda: 1
instrument:
  title: Mill Bridge Note
  kind: cease-fire
  concluded: 01/12/2020
  zone: Europe/Moskow
parties:
  north: Northland
  South: Southland
provisions:
  1:
    says: Northland opens the mill bridge
    norms:
      - obligation: open-bridge
        bearr: north
        counterparty: nort
        action: open-rout
        deadline: by 20 November
      - obligation: open-bridge
        place: mill
        quantity: some
`
    const { agreement, problems } = parseAgreementFile(text)
    expect(agreement).toBeUndefined()
    expect(problems.map(({ line, words }) => [line, words])).toEqual([
      [4, 'cease-fire'],
      [5, '01/12/2020'],
      [6, 'Europe/Moskow'],
      [9, 'South'],
      [15, 'bearr'],
      [16, 'nort'],
      [17, 'open-rout'],
      [18, 'by 20 November'],
      [19, 'open-bridge'],
      [20, 'mill'],
      [21, 'some'],
    ])
    const messages = problems.map((problem) => problem.message)
    expect(messages[0]).toBe('`cease-fire` is not known here: did you mean `ceasefire`?')
    expect(messages[1]).toContain('write the date as 2020-12-01')
    expect(messages[4]).toContain('did you mean `bearer`?')
    expect(messages[5]).toBe('`nort` is the id of no party: did you mean `north`?')
    expect(messages[6]).toContain('did you mean `open-route`?')
    expect(messages[7]).toContain('names no year')
    expect(messages[8]).toContain('the first stands in line 14')
    expect(messages.every((message) => !message.endsWith('.'))).toBe(true)
  })

  it('says where a field is missing and what it is for', () => {
    expect(messagesOf('servanda: 1\nparties: { a: A }\n')).toEqual([
      '1: `servanda: 1` has no `instrument`, which says the agreement as a text concluded on a day: add it',
    ])
  })

  it('says that a comma ends a value inside braces', () => {
    const [message] = messagesOf(
      'servanda: 1\ninstrument: { title: A, concluded: 2020 }\nparties: { a: { name: Mission of the Union, with its staff } }\n',
    )
    expect(message).toContain('`with its staff` follows a comma')
  })

  it('points at a deadline that counts from a norm that is not there', () => {
    const [message] = messagesOf(BRIDGE.replace('by 5 March 2021\n\n', 'within 5 days of open-brigde\n\n'))
    expect(message).toBe(
      '14: `within 5 days of open-brigde` is the id of no norm: did you mean `open-bridge`?'.replace(
        '`within 5 days of open-brigde` is the id of no norm',
        '`within 5 days of open-brigde` is the id of no norm',
      ),
    )
  })

  it('is told apart from an empty, a binary and a broken file', () => {
    expect(messagesOf('')).toEqual(['1: the file is empty: begin it with `servanda: 1`'])
    expect(messagesOf('# nothing but a comment\n')[0]).toContain('the file is empty')
    expect(messagesOf('PK\u0003\u0004')[0]).toContain('binary file')
    expect(messagesOf('servanda: 1\ninstrument: [').join()).toContain('cannot be read as YAML')
    expect(messagesOf('just words')[0]).toContain('is no map of fields')
    expect(messagesOf('servanda: 2\ninstrument: { title: A, concluded: 2020 }')[0]).toContain(
      '`2` is no whole number from 1 to 1',
    )
  })

  it('is refused with a reason when it is too large, too deep, or grows by aliases', () => {
    expect(messagesOf('x'.repeat(9_000_000))[0]).toContain('the most we read')
    expect(messagesOf(`servanda: ${'['.repeat(100_000)}`)[0]).toContain('levels deep')
    expect(messagesOf(`${'- '.repeat(5000)}x`)[0]).toContain('levels deep')
    const laughs = 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n'
    expect(messagesOf(laughs).some((message) => message.includes('aliases'))).toBe(true)
  })

  it('refuses names that a sign makes read as others, and leaves quoted words as they are', () => {
    const turned = BRIDGE.replace('Northland,', '"North \u202ednal",').replace(
      'Mill Bridge Note,',
      '"Mill \u202eegdirB",',
    )
    expect(messagesOf(turned).filter((message) => message.includes('turns the order'))).toHaveLength(2)
    expect(messagesOf(BRIDGE.replace('says: Northland opens', 'says: North\u202e opens'))).toEqual([])
  })

  it('tells faults of YAML and others together', () => {
    const text = 'servanda: 1\ninstrument:\n  title: A\n  kind: truce\n  concluded: 2020\n\tzone: UTC\n'
    const lines = parseAgreementFile(text).problems.map(({ line }) => line)
    expect(lines).toContain(4)
    expect(lines).toContain(6)
  })

  it('guesses what was meant from the beginning of a word', () => {
    const [message] = messagesOf(BRIDGE.replace('action: open-route', 'action: withdraw'))
    expect(message).toContain('did you mean `withdraw-force`?')
  })

  it('names fields that stand twice', () => {
    expect(messagesOf('servanda: 1\nservanda: 1\ninstrument: { title: A, concluded: 2020 }')).toEqual([
      '2: `servanda` stands here twice, and only one of them can hold: take one out',
    ])
  })
})

it('a quotation that its provision does not have letter for letter is refused, with its line', () => {
  const { agreement, problems } = parseAgreementFile(
    [
      'servanda: 1',
      'instrument: { title: Mill Note, concluded: 2021-03-01 }',
      'parties: { north: Northland }',
      'provisions:',
      '  1:',
      '    says: Northland opens the bridge by 5 March 2021',
      '    norms:',
      '      - obligation: open',
      '        basis: { clause: opens the bridge by 6 March 2021 }',
      '        bearer: north',
    ].join('\n'),
  )
  expect(agreement).toBeUndefined()
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [9, expect.stringContaining('letter for letter')],
  ])
})
