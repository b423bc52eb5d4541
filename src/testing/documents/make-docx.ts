import { makeZip, type MadePart } from '#testing/documents/make-zip'

/**
 * A Word document with these paragraphs, and `more` parts, in place of those of the same name; one that begins with `#` is `Article n`, with `##`
 * `(a)`, with `###` `a.i.`; `~` has its number from its style, which begins at 7; `*` has a dot.
 */
export function makeDocx(paragraphs: readonly string[], more: readonly MadePart[] = []): Uint8Array {
  const body = paragraphs.map((words) => ofKind(words)).join('')
  const own = new Set(more.map(({ name }) => name))
  const parts: readonly MadePart[] = [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: rootRelations },
    { name: 'word/_rels/document.xml.rels', content: documentRelations },
    { name: 'word/numbering.xml', content: numbering },
    { name: 'word/styles.xml', content: styles },
    { name: 'word/document.xml', content: `${xml}<w:document ${w}><w:body>${body}</w:body></w:document>` },
    { name: 'docProps/core.xml', content: core },
  ]
  return makeZip([...parts.filter(({ name }) => !own.has(name)), ...more])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const types = `${xml}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
const rootRelations = `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
const documentRelations = `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`
const levels = [
  ['decimal', 'Article %1'],
  ['lowerLetter', '(%2)'],
  ['lowerRoman', '%2.%3.'],
] as const
const numbering = `${xml}<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels.map(([format, text], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const styles = `${xml}<w:styles ${w}><w:style w:type="paragraph" w:styleId="Provision"><w:name w:val="Provision"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Follows"><w:name w:val="Follows"/><w:basedOn w:val="Provision"/></w:style></w:styles>`
const core = `${xml}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Agreement on the road &amp; the bridge</dc:title></cp:coreProperties>`

function paragraph(words: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

function ofKind(words: string): string {
  if (words.startsWith('#')) return numbered(words)
  if (words.startsWith('~')) return paragraph(words.slice(1), '<w:pPr><w:pStyle w:val="Follows"/></w:pPr>')
  if (!words.startsWith('*')) return paragraph(words)
  return paragraph(words.slice(1), '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>')
}

function numbered(words: string): string {
  const level = words.lastIndexOf('#')
  const numbers = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
  return paragraph(words.slice(level + 1), `<w:pPr>${numbers}</w:pPr>`)
}
