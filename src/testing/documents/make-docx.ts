import { makeZip, type MadePart } from '#testing/documents/make-zip'

/** A Word document with these paragraphs; one that begins with `#` is a numbered item, with `##` one inside it. */
export function makeDocx(paragraphs: readonly string[], more: readonly MadePart[] = []): Uint8Array {
  const body = paragraphs.map((words) => (words.startsWith('#') ? numbered(words) : paragraph(words))).join('')
  return makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: rootRelations },
    { name: 'word/_rels/document.xml.rels', content: documentRelations },
    { name: 'word/numbering.xml', content: numbering },
    { name: 'word/document.xml', content: `${xml}<w:document ${w}><w:body>${body}</w:body></w:document>` },
    { name: 'docProps/core.xml', content: core },
    ...more,
  ])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const types = `${xml}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
const rootRelations = `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
const documentRelations = `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`
const numbering = `${xml}<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
const core = `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Agreement on the road &amp; the bridge</dc:title></cp:coreProperties>`

function paragraph(words: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

function numbered(words: string): string {
  const level = words.lastIndexOf('#')
  const numbers = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
  return paragraph(words.slice(level + 1), `<w:pPr>${numbers}</w:pPr>`)
}
