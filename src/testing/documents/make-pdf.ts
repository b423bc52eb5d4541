/** A PDF whose pages have these lines, an empty string standing for an empty line; `locked` asks for a password. */
export function makePdf(
  pages: readonly (readonly string[])[],
  settings: { readonly locked?: boolean } = {},
): Uint8Array {
  const pageObjects = pages.flatMap((lines, index) => {
    const content = linesContent(lines)
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]
  })
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pageObjects,
    '<< /Title (The road) >>',
    ...(settings.locked === true ? [lock] : []),
  ]
  return write(objects, settings.locked === true)
}

// Keys of no password at all, so that every password is refused.
const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`

function linesContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`)
  return `BT /F1 12 Tf 14 TL 72 770 Td ${shown.join('\n')} ET`
}

function write(objects: readonly string[], locked: boolean): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const infoAt = locked ? objects.length - 1 : objects.length
  const encryption = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${infoAt} 0 R${encryption} >>`
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text + end, 'latin1'))
}
