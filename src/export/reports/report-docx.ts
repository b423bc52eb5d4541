import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import { escapeMarkup } from '#export/escape-markup'
import { withoutTimes } from '#export/reports/without-times'
import type { ReportNote } from '#views/report-notes'
import type { ReportSection, ReportStatement, SituationReport } from '#views/report'

const FONT = 'Noto Serif'
const HEADING_FONT = 'Noto Sans'
/** A4 with margins of 25 mm, in twentieths of a point. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } }

/**
 * The report as a Word file: headings as headings, every note as a footnote where it is first used. The same report
 * gives the same bytes: the file is dated to its knowledge cut-off, and its parts to no moment.
 */
export async function reportDocx(report: SituationReport): Promise<ArrayBuffer> {
  const properties = { path: 'docProps/core.xml', data: coreProperties(report) }
  return withoutTimes(await Packer.toArrayBuffer(toDocument(report), undefined, [properties]))
}

/** What a Word file says of itself (ECMA-376 part 2, section 11); the library would write the present moment into it. */
function coreProperties({ title, facts, language, days }: SituationReport): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${days.knownAt}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>Servanda</dc:creator>`,
    `<dc:description>${escapeMarkup(facts.join('; '))}</dc:description><dc:language>${language}</dc:language>`,
    `${moment('created')}${moment('modified')}</cp:coreProperties>`,
  ].join('')
}

function toDocument(report: SituationReport): Document {
  const rtl = report.direction === 'rtl'
  const seen = new Set<number>()
  const children: readonly FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, bidirectional: rtl, children: [run(report.title, rtl)] }),
    ...report.facts.map((fact) => new Paragraph({ style: 'Facts', bidirectional: rtl, children: [run(fact, rtl)] })),
    new Paragraph({ style: 'Headline', bidirectional: rtl, children: [run(`${report.headline}.`, rtl)] }),
    ...report.sections.flatMap((section) => toSection(section, seen, rtl)),
    heading(report.methodHeading, rtl),
    ...report.method.map(
      (line) => new Paragraph({ bullet: { level: 0 }, bidirectional: rtl, children: [run(line, rtl)] }),
    ),
  ]
  return new Document({
    styles: STYLES,
    footnotes: Object.fromEntries(report.notes.map((note) => [String(note.number), { children: [toNote(note, rtl)] }])),
    sections: [{ properties: { page: PAGE }, children: [...children], footers: { default: pageFooter(report) } }],
  })
}

function toSection({ heading: words, statements, empty }: ReportSection, seen: Set<number>, rtl: boolean): FileChild[] {
  const nothing = statements.length > 0 || empty === undefined ? [] : [empty]
  return [
    heading(words, rtl),
    ...statements.map((statement) => toParagraph(statement, seen, rtl)),
    ...nothing.map((line) => new Paragraph({ bidirectional: rtl, children: [run(line, rtl)] })),
  ]
}

function heading(words: string, rtl: boolean): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    bidirectional: rtl,
    children: [run(words, rtl)],
  })
}

function toParagraph({ sentences }: ReportStatement, seen: Set<number>, rtl: boolean): Paragraph {
  const children = sentences.flatMap(({ words, notes }, at) => [
    run(at === 0 ? words : ` ${words}`, rtl),
    ...notes.flatMap((number, place) => [...(place === 0 ? [] : [raised(', ')]), reference(number, seen)]),
  ])
  return new Paragraph({ bidirectional: rtl, children })
}

/** A footnote where it is first used; its number alone where it comes again, since a footnote stands on one page. */
function reference(number: number, seen: Set<number>): ParagraphChild {
  if (seen.has(number)) return raised(String(number))
  seen.add(number)
  return new FootnoteReferenceRun(number)
}

function raised(words: string): TextRun {
  return new TextRun({ text: words, superScript: true })
}

function toNote({ sentences, quote }: ReportNote, rtl: boolean): Paragraph {
  const quoted = quote === undefined ? [] : [new TextRun({ text: plain(` “${quote}”`), italics: true })]
  return new Paragraph({
    style: 'FootnoteText',
    bidirectional: rtl,
    children: [run(` ${sentences.join(' ')}`, rtl), ...quoted],
  })
}

function pageFooter({ facts }: SituationReport): Footer {
  const children = [plain(facts.slice(0, 2).join(' · ')), ' · ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 16, color: '55616A', font: HEADING_FONT, children })],
      }),
    ],
  })
}

function run(words: string, rightToLeft: boolean): TextRun {
  return new TextRun({ text: plain(words), rightToLeft })
}

/** Characters that XML does not allow would make a file that Word refuses. */
function plain(words: string): string {
  return words.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

const STYLES = {
  default: {
    document: { run: { font: FONT, size: 21 }, paragraph: { spacing: { after: 120, line: 288 } } },
    title: { run: { font: HEADING_FONT, size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: HEADING_FONT, size: 26, bold: true },
      paragraph: { spacing: { before: 320, after: 120 } },
    },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      run: { font: HEADING_FONT, size: 18, color: '55616A' },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Headline',
      name: 'Headline',
      basedOn: 'Normal',
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 200, after: 200 } },
    },
  ],
}
