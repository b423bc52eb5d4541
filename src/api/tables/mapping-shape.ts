import { z } from 'zod'
import { STANDINGS } from '#model/record/record'

/** How a date is written in a column; `01/02/2020` is a different day by each of two of them, so it is never guessed. */
const written = z.enum(['iso', 'day-month-year', 'month-day-year', 'year', 'unix-seconds'])

const forms = z
  .union([written.transform((form) => [form]), z.array(written).min(1).max(4)])
  .refine((all) => !(all.includes('day-month-year') && all.includes('month-day-year')), {
    error: '`day-month-year` and `month-day-year` together leave it open which day `01/02/2020` is: choose one',
  })
  .describe('How the dates are written; of several, the first that fits.')

const dateColumn = z.strictObject({ column: z.string().min(1), written: forms }).readonly()

const template = z.string().min(1).max(2000).describe('Words with names of columns in braces: `{notes}`.')

const standing = z.enum(STANDINGS)

/** What a row tells, where its columns say it: who says so, of whom, what, and how it stands. */
const claim = z
  .strictObject({
    speakers: z
      .array(template)
      .min(1)
      .max(4)
      .describe('Who says it, outermost first: who keeps the table, then whom its row cites. Empty ones are left out.'),
    bearer: template.optional().describe('Whose act it is.'),
    counterparty: template.optional().describe('Against whom, or to whom.'),
    parties: z
      .array(template)
      .max(6)
      .optional()
      .describe('Who took part, where the table does not say whose act it was.'),
    action: template.optional().describe('What was done, in the words of the table.'),
    standing: z
      .union([
        standing,
        z.strictObject({
          column: z.string().min(1),
          values: z
            .record(z.string().max(200), standing)
            .describe('What each word of the column means; others say nothing.'),
        }),
      ])
      .describe('How it stands: one word for all rows, or by a column.'),
  })
  .readonly()

/** Of a wide table: columns whose names end alike, of which each is a row of its own. */
const each = z
  .strictObject({
    ending: z.string().min(1).max(100).describe('How the names of these columns end: `_implem`.'),
    name: z.string().min(1).max(100).describe('The column that holds what stands before the ending.'),
    value: z.string().min(1).max(100).describe('The column that holds the cell. Empty cells give no row.'),
  })
  .readonly()

/** The shape of a mapping file: which column of a table means what. */
export const mappingShape = z
  .strictObject({
    servanda: z.literal(1),
    mapping: z.string().min(1).max(100).describe('The name of the mapping.'),
    doc: z
      .string()
      .max(2000)
      .optional()
      .describe('Of what the table is, and from which code book the columns are known.'),
    delimiter: z.enum([',', ';', '\t', '|']).optional().describe('Found out from the first line where it is not said.'),
    each: each
      .optional()
      .describe('Turns one row with many columns alike into one row for each of them, with two more columns.'),
    title: template.optional(),
    text: z.array(template).min(1).max(50).describe('One paragraph each; one whose columns are all empty is left out.'),
    published: dateColumn.optional().describe('When the public could know the row.'),
    happened: dateColumn.optional().describe('When what the row tells of happened.'),
    source: template.optional(),
    place: template.optional(),
    latitude: z.string().min(1).optional().describe('The column of the latitude, in degrees.'),
    longitude: z.string().min(1).optional().describe('The column of the longitude, in degrees.'),
    address: z.string().min(1).optional().describe('The column of an address on the web.'),
    claim: claim
      .optional()
      .describe('A draft claim for each row, beside what is read in its words. It waits for review as any other.'),
    keep: z.array(z.string().min(1)).max(1000).optional().describe('Further columns that are kept beside the text.'),
  })
  .readonly()
  .meta({ id: 'Mapping' })

/** Which column of a table means what. */
export type Mapping = z.output<typeof mappingShape>

/** A mapping as it is written. */
export type MappingInput = z.input<typeof mappingShape>

/** How dates are written in a column. */
export type DateForm = z.output<typeof written>
