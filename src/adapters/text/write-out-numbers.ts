import { docxLabels } from '#adapters/text/docx-labels'
import { readDocxNumbering } from '#adapters/text/docx-numbering'
import { packZip } from '#adapters/text/pack-zip'
import { unpackedPart, type ZipPart } from '#adapters/text/zip-guard'

/**
 * The Word document with the numbers of its paragraphs written into them. Word counts when it shows a document, so
 * `Article 3` and `(a)` stand nowhere in the file; to a reader of the agreement they are what provisions are called.
 * Pictures are left out. A document that says nothing of numbers, or says it in a way unknown here, comes back as it is.
 */
export function writeOutNumbers(bytes: Uint8Array, parts: readonly ZipPart[], mostBytes: number): Uint8Array {
  const contentOf = (name: string): Uint8Array | undefined => {
    const part = parts.find((one) => one.name === name)
    const content = part === undefined ? 'broken' : unpackedPart(bytes, part, mostBytes)
    return typeof content === 'string' ? undefined : content
  }
  const textOf = (name: string): string => new TextDecoder().decode(contentOf(name) ?? new Uint8Array())
  const numbering = textOf('word/numbering.xml')
  if (!numbering.includes('<w:abstractNum ')) return bytes
  const labels = docxLabels(readDocxNumbering(numbering, textOf('word/styles.xml')))
  const document = new TextEncoder().encode(labelled(textOf('word/document.xml'), labels))
  const kept = parts.filter(({ name }) => !name.endsWith('/') && !name.startsWith('word/media/'))
  return packZip(
    kept.map(({ name }) => {
      return { name, content: name === 'word/document.xml' ? document : (contentOf(name) ?? new Uint8Array()) }
    }),
  )
}

const properties = { start: '<w:pPr>', end: '</w:pPr>' } as const

function labelled(xml: string, labelOf: (properties: string) => string | undefined): string {
  const pieces: string[] = []
  let at = 0
  for (const match of xml.matchAll(/<w:p(?:\s[^<>]*)?>/g)) {
    const from = match.index + match[0].length
    const to = xml.startsWith(properties.start, from) ? xml.indexOf(properties.end, from) : -1
    if (to < 0) continue
    const said = xml.slice(from + properties.start.length, to)
    const label = labelOf(said)
    if (label === undefined) continue
    pieces.push(xml.slice(at, from), properties.start, notNumbered, withoutNumber(said), properties.end, runOf(label))
    at = to + properties.end.length
  }
  return pieces.join('') + xml.slice(at)
}

// No numbering has the number 0: so the paragraph is not numbered again by its style.
const notNumbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

function withoutNumber(said: string): string {
  const [start, end] = [said.indexOf('<w:numPr>'), said.indexOf('</w:numPr>')]
  return start < 0 || end < start ? said : said.slice(0, start) + said.slice(end + '</w:numPr>'.length)
}

// The label comes from an attribute, where it is escaped as text must be.
function runOf(label: string): string {
  return `<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`
}
