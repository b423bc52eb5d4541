import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** One time that a document came in. */
const arrival = z
  .object({
    from: z.string().describe('The path or address that it came from.'),
    within: z.string().optional().describe('The SHA-256 of the file that it came in.'),
    locator: z.string().describe('Where in that file; empty where it is a file of its own.'),
    at: z.string(),
    by: z.string(),
    reader: z.string().describe('The version of the program that made its text.'),
    particulars: z.record(z.string(), z.string()).describe('What came beside the text: place, coordinates, headers.'),
  })
  .readonly()

/** How a document came in, the first time first. */
export const custodyAnswer = z
  .object({ document: z.string(), sha256: z.string(), arrivals: z.array(arrival) })
  .readonly()

export type CustodyAnswer = z.output<typeof custodyAnswer>

export const listCustody = operation({
  id: 'listCustody',
  method: 'get',
  path: '/documents/:document/custody',
  summary: 'How a document came in: from where, by whom, when',
  doc: 'Every arrival of the same bytes, the first one first, with what came beside the text. Documents of formats before custody was kept have none.',
  resource: 'documents',
  who: 'workspace',
  writes: false,
  params: z.object({ document: z.string().min(1).max(200).describe('The id of the document.') }),
  query: nothing,
  body: nothing,
  answer: custodyAnswer,
  answerStatus: 200,
  problems: ['no-such-document', 'not-allowed'],
})
