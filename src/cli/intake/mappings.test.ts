import { describe, expect, it } from 'vitest'
import { openTable } from '#adapters/tables/open-table'
import { arriveFromTable, lackingColumns } from '#app/intake/arrive-from-table'
import type { Arrival } from '#app/intake/intake-item'
import { findMapping } from '#cli/intake/mappings'

// Rows made up for the test, with the columns of the public code books.
const tables = {
  acled: {
    csv: `event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
BOR1,12 November 2020,2020,1,Political violence,Battles,Armed clash,Northern Forces,,1,Southern Forces,,1,11,,900,Testland,Borduria,Hill Province,,,Millbridge,40.5,46.2,1,Daily Mill,National,"On 12 November 2020, shots were heard at the mill.",0,,1605571200
`,
    text: 'On 12 November 2020, shots were heard at the mill.',
    item: { published: '2020-11-17' },
    particulars: { happened: '2020-11-12', source: 'ACLED, from Daily Mill', latitude: '40.5', event_id_cnty: 'BOR1' },
  },
  'ucdp-ged': {
    csv: `id,relid,year,active_year,code_status,type_of_violence,conflict_name,dyad_name,side_a,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,country,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
7,BOR-7,2020,1,Clear,1,Borduria: Hills,Borduria - North,Government of Borduria,North,1,a,Daily Mill,2020-11-13,Shots at the mill,police,1,Millbridge town,at the mill,Hill Province,,40.5,46.2,Borduria,Testland,1,1,2020-11-12 00:00:00.000,2020-11-13 00:00:00.000,1,0,0,0,1,2,1
`,
    text: 'between Government of Borduria and North at Millbridge town',
    item: {},
    particulars: { happened: '2020-11-12', source: 'UCDP, from Daily Mill', longitude: '46.2', id: '7' },
  },
  'pa-x': {
    csv: `Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO
Borduria,Government,900,Hill process,Testland,4711,1,Mill Accord,2020-11-10,Multiparty signed,2,3000,Intra,Cea,CeaTech,Borduria; North,Observers of the League,,BOR,
`,
    text: 'Mill Accord, signed on 2020-11-10 in the process Hill process, Borduria.',
    item: {},
    particulars: { happened: '2020-11-10', source: 'PA-X', AgtId: '4711', Stage: 'Cea' },
  },
  pam: {
    csv: `caseid,year,cease_prov,cease_implem,women_prov,women_implem
3,2021,1,2,0,
`,
    text: 'scores cease in case 3 in 2021 with 2 of 3',
    item: { locator: 'row 1, column cease_implem' },
    particulars: { happened: '2021', source: 'Peace Accords Matrix', score: '2', provision: 'cease' },
  },
  catalogue: {
    csv: `accord,provision,year,score,narrative,source
Mill Accord,Ceasefire,2021,2,"No shots were reported after March.",Coders of the hills
`,
    text: 'No shots were reported after March.',
    item: {},
    particulars: { happened: '2021', source: 'Coders of the hills', score: '2' },
  },
} as const

describe('a mapping that comes with the program', () => {
  it.each(['acled', 'ucdp-ged', 'pa-x', 'pam', 'catalogue'] as const)('reads a table of its kind: %s', async (name) => {
    const { csv, text, item, particulars } = tables[name]
    const [first, ...others] = await arrivals(name, csv)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      kind: 'item',
      item: { locator: 'row 1', within: 'hash', ownOriginal: false, ...item, ready: { particulars } },
    })
    expect(first?.kind === 'item' && first.item.ready?.text).toContain(text)
  })

  it.each([
    ['acled', { speakers: ['ACLED', 'Daily Mill'], parties: ['Northern Forces', 'Southern Forces'], standing: 'done' }],
    [
      'ucdp-ged',
      { speakers: ['UCDP', 'Daily Mill'], parties: ['Government of Borduria', 'North'], action: 'violence' },
    ],
    ['pam', { speakers: ['Peace Accords Matrix'], action: 'cease', standing: 'partly-done' }],
    ['catalogue', { speakers: ['Coders of the hills'], action: 'Ceasefire', standing: 'partly-done' }],
  ] as const)('tells what a row claims, and whom it has it from: %s', async (name, told) => {
    const [first] = await arrivals(name, tables[name].csv)
    const ready = first?.kind === 'item' ? first.item.ready : undefined
    expect(ready?.told).toMatchObject(told)
    const { from, to } = ready?.told?.span ?? { from: 0, to: 0 }
    expect(ready?.text.slice(from, to)).toContain(tables[name].text)
  })

  it('refuses a table of another kind, and says what it lacks and what it has', async () => {
    const mapping = await findMapping('acled')
    const problem = mapping.ok ? lackingColumns(['day', 'notes'], mapping.value, 'mine.csv') : undefined
    expect(problem?.message).toMatch(/no column .*`event_date`.*it has `day`, `notes`/)
  })

  it('is listed where another is asked for', async () => {
    const missing = await findMapping('nowhere.yaml')
    expect(missing).toMatchObject({ ok: false, error: { code: 'no-such-mapping' } })
    expect(missing.ok ? '' : missing.error.message).toContain('`acled`, `catalogue`, `pa-x`, `pam`, `ucdp-ged`')
  })
})

async function arrivals(name: string, csv: string): Promise<readonly Arrival[]> {
  const mapping = await findMapping(name)
  const table = await openTable({ bytes: Buffer.from(csv), name: 'table.csv' })
  if (!mapping.ok || !table.ok) throw new Error('the test has no mapping or no table')
  expect(lackingColumns(table.value.columns, mapping.value, 'table.csv')).toBeUndefined()
  const read = { from: 'table.csv', name: 'table.csv', sha256: 'hash', rows: table.value.rows() }
  const found: Arrival[] = []
  for await (const each of arriveFromTable(read, mapping.value, undefined)) found.push(each)
  return found
}
