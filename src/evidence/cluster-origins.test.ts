import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBy } from '#base/group'
import { type Cluster, clusterOrigins } from '#evidence/cluster-origins'
import { parseRecordFile } from '#model/codec/record-file'
import type { Claim, RecordEntry, Source, SourceDocument } from '#model/record/record'
import { diceOf } from '#testing/copies/dice'
import { writeReport } from '#testing/copies/write-report'

const FOLDER = 'corpus/agreements/karabakh-2020'

interface Case {
  readonly documents: readonly SourceDocument[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
}

function toCase(entries: readonly RecordEntry[]): Case {
  return {
    documents: entries.filter((entry) => entry.kind === 'document'),
    claims: entries.filter((entry) => entry.kind === 'claim'),
    sources: entries.filter((entry) => entry.kind === 'source'),
  }
}

function readCase(text: string): Case {
  const { record, problems } = parseRecordFile(text)
  expect(problems).toEqual([])
  return toCase(record?.entries ?? [])
}

function demonstration(withTexts: boolean): Case {
  const read = readCase(readFileSync(`${FOLDER}/record.yaml`, 'utf8'))
  const documents = read.documents.map((document) => {
    const report = `corpus/reports/${document.id}/report.txt`
    return withTexts && existsSync(report) ? { ...document, text: readFileSync(report, 'utf8') } : document
  })
  return { ...read, documents }
}

function clusters({ documents, claims, sources }: Case): readonly Cluster[] {
  return clusterOrigins(documents, claims, { sources })
}

function documentsOf(found: readonly Cluster[]): readonly string[] {
  return found
    .map(({ voices }) => [...new Set(voices.map(({ document }) => String(document)))].sort().join(' '))
    .filter((words) => words.includes(' '))
    .sort()
}

const JOINED = [
  'afp-2020-12-01 tass-2020-12-01',
  'armradio-2020-11-15 commonspace-2020-11-15 jamnews-2020-11-15',
  'artsakhinfo-2020-11-20 azerbaijan-mod-2020-11-20 tass-2020-11-20 todayaz-2020-11-20',
  'jamnews-2020-11-25 todayaz-2020-11-25',
]

describe('the demonstration record', () => {
  it.each([
    ['with the texts of the reports', true],
    ['by its claims alone', false],
  ])(
    'comes down to the right origins %s: four sources of 20 November are one, three of the 15th are one',
    (_, texts) => {
      expect(documentsOf(clusters(demonstration(texts)))).toEqual(JOINED)
    },
  )

  it('joins exactly the claims that the record itself gives one origin', () => {
    const found = demonstration(true)
    const recorded = groupBy(found.claims, ({ origin }) => origin)
    const suggested = clusters(found).map(({ voices }) => voices.flatMap(({ claims }) => claims))
    const joined = (groups: Iterable<readonly string[]>): readonly string[] =>
      [...groups]
        .filter(({ length }) => length > 0)
        .map((ids) => [...ids].sort().join(' '))
        .sort()
    expect(joined(suggested)).toEqual(joined(splitVoices([...recorded.values()])))
  })

  it('never joins the two sides through a report that cites both', () => {
    const both = clusters(demonstration(true)).filter(({ voices }) => new Set(voices.map(({ side }) => side)).size > 1)
    expect(both).toEqual([])
  })

  it('says for every join who is passed on, by whom and on what', () => {
    const found = clusters(demonstration(false)).find(({ voices }) =>
      voices.some(({ document }) => document === 'tass-2020-11-20'),
    )
    expect(found).toMatchObject({ speaker: 'Ministry of Defence of Azerbaijan', side: 'azerbaijan' })
    expect(found?.links.map(({ why }) => why)).toContain(
      '`Ministry of Defence of Azerbaijan` is passed on by `tass-2020-11-20`, on `control of aghdam`, `return-aghdam`',
    )
  })

  it('is the same in whatever order it was entered', () => {
    const found = demonstration(true)
    const straight = clusters(found)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...found.documents], { minLength: found.documents.length }),
        fc.shuffledSubarray([...found.claims], { minLength: found.claims.length }),
        (documents, claims) => {
          expect(clusters({ ...found, documents, claims })).toEqual(straight)
        },
      ),
      { numRuns: 20 },
    )
  })
})

// The record gives a whole document one origin unless it says otherwise; voices of one document are told apart here.
function splitVoices(groups: readonly (readonly Claim[])[]): readonly (readonly string[])[] {
  return groups.flatMap((claims) => {
    const own = claims.filter(({ speakers }) => speakers.length === 0)
    const relayed = claims.filter(({ speakers }) => speakers.length > 0)
    return [own, relayed].map((part) => part.map(({ id }) => id))
  })
}

function document(id: string, published: string, text: string): string {
  return `  - { id: ${id}, title: A report, source: s-${id}, published: ${published}, text: ${JSON.stringify(text)} }`
}

function caseOf(documents: readonly string[], ids: readonly string[], claims: readonly string[] = []): Case {
  const sources = ids.map((id) => `  - { id: s-${id}, name: Desk ${id}, kind: news }`)
  const claimLines = claims.length === 0 ? [] : ['claims:', ...claims]
  return readCase(
    ['servanda: 1', 'record: case', 'sources:', ...sources, 'documents:', ...documents, ...claimLines].join('\n'),
  )
}

describe('clusterOrigins', () => {
  const quotation = '“we will not leave the northern ridge before the lists are in our hands”'

  it('joins reports that quote the same words, unless anybody may quote them', () => {
    const found = caseOf(
      [
        document('a', '2021-03-01', `The colonel spoke in the square: ${quotation}. ${writeReport(diceOf(31))}`),
        document(
          'b',
          '2021-03-02',
          `Asked at the gate, an officer had only this to add, ${quotation}, and drove off. ${writeReport(diceOf(32))}`,
        ),
      ],
      ['a', 'b'],
    )
    expect(documentsOf(clusters(found))).toEqual(['a b'])
    expect(clusters(found)[0]?.links[0]?.why).toContain('we will not leave the northern ridge')
    expect(clusterOrigins(found.documents, [], { publicTexts: [`Article 1: ${quotation}`] })).toHaveLength(2)
  })

  it('does not join reports through unnamed speakers, whose name says nothing', () => {
    const claim = (id: string): string =>
      `  - { id: c-${id}, document: ${id}, says: they stay, speakers: [Desk ${id}, { name: unofficial sources, named: false }], about: [{ other: the ridge }], standing: refused, grade: F6 }`
    const found = caseOf(
      [document('a', '2021-03-01', 'one'), document('b', '2021-03-01', 'two')],
      ['a', 'b'],
      ['a', 'b'].map(claim),
    )
    expect(clusters(found)).toHaveLength(2)
  })

  it('keeps two statements of one speaker apart when they speak of different days or come a week apart', () => {
    const claim = (id: string, when: string): string =>
      `  - { id: c-${id}, document: ${id}, says: it was so, speakers: [Desk ${id}, { name: The Ministry }], about: [{ other: the ridge }], standing: breached, when: ${when}, grade: C3 }`
    const found = caseOf(
      [document('a', '2021-03-01', 'one'), document('b', '2021-03-02', 'two'), document('c', '2021-03-20', 'three')],
      ['a', 'b', 'c'],
      [claim('a', '2021-03-01'), claim('b', '2021-03-02'), claim('c', '2021-03-01')],
    )
    expect(clusters(found)).toHaveLength(3)
  })

  it('puts every voice in exactly one cluster', () => {
    const found = demonstration(true)
    const ids = clusters(found).flatMap(({ voices }) => voices.flatMap(({ claims }) => claims))
    expect([...ids].sort()).toEqual(found.claims.map(({ id }) => id).sort())
  })
})
