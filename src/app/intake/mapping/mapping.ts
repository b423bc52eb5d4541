import { z } from 'zod'

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
    title: template.optional(),
    text: z.array(template).min(1).max(50).describe('One paragraph each; one whose columns are all empty is left out.'),
    published: dateColumn.optional().describe('When the public could know the row.'),
    happened: dateColumn.optional().describe('When what the row tells of happened.'),
    source: template.optional(),
    place: template.optional(),
    latitude: z.string().min(1).optional().describe('The column of the latitude, in degrees.'),
    longitude: z.string().min(1).optional().describe('The column of the longitude, in degrees.'),
    address: z.string().min(1).optional().describe('The column of an address on the web.'),
    keep: z.array(z.string().min(1)).max(1000).optional().describe('Further columns that are kept beside the text.'),
  })
  .readonly()

/** Which column of a table means what. */
export type Mapping = z.output<typeof mappingShape>

/** How dates are written in a column. */
export type DateForm = z.output<typeof written>

/** The JSON Schema of mapping files. */
export function mappingFileSchema(): unknown {
  return { title: 'A mapping of the columns of a table', ...z.toJSONSchema(mappingShape, { io: 'input' }) }
}

/** The columns that a template names. */
export function columnsIn(words: string): readonly string[] {
  return [...words.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column)
}

/** Every column that the mapping reads, without those that are only kept. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const { title = '', text, source = '', place = '', latitude, longitude, address, published, happened } = mapping
  const named = [published?.column, happened?.column, latitude, longitude, address]
  const all = [title, ...text, source, place].flatMap(columnsIn)
  return [...new Set([...all, ...named.filter((column) => column !== undefined)])]
}
