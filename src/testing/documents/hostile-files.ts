import { makeZip } from '#testing/documents/make-zip'

/** Files that were made to exhaust whoever opens them, by name. */
export function hostileFiles(): Readonly<Record<string, Uint8Array>> {
  return {
    'bomb.docx': docxBomb(),
    'deep.html': Buffer.from(`<!doctype html>${'<b>'.repeat(1_000_000)}words`),
    'wide.html': Buffer.from(`<!doctype html>${'<p>words</p>'.repeat(500_000)}`),
    'objects.pdf': manyObjects(1_000_000),
    'pages.pdf': manyObjects(230_000),
    'parts.eml': manyParts(100_000),
    'field.csv': Buffer.concat([Buffer.from('date,notes\n2020-11-17,"'), Buffer.alloc(100_000_000, 'x')]),
  }
}

// A hundred thousand times as large when unpacked, and it says that it is small.
function docxBomb(): Uint8Array {
  const content = `<w:document>${'<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(8_000_000)}</w:document>`
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content, claimedBytes: 1000 },
  ])
}

function manyObjects(count: number): Uint8Array {
  const pieces = ['%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n']
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  pieces.push(`2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${count} >>\nendobj\n`)
  for (let index = 0; index < count; index += 1) {
    pieces.push(`${index + 3} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n`)
  }
  pieces.push(`trailer\n<< /Size ${count + 3} /Root 1 0 R >>\n%%EOF\n`)
  return Buffer.from(pieces.join(''), 'latin1')
}

function manyParts(count: number): Uint8Array {
  const head =
    'From: a@b.example\r\nMessage-ID: <x@y>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="m"\r\n\r\n'
  return Buffer.from(`${head}${'--m\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(count)}--m--\r\n`)
}
