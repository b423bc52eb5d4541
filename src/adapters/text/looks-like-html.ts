/** Whether a text is a page of HTML: by how it begins, or by its elements where the name says so too. */
export function looksLikeHtml(text: string, name: string): boolean {
  const start = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^(<\?xml[^>]{0,200}\?>\s{0,50})?(<!--[^>]{0,1000}-->\s{0,50})?<(!doctype html|html|head|body)[\s>]/i.test(start))
    return true
  return /\.x?html?$/i.test(name) && /<(p|div|h[1-6]|article|table|ul|ol|br|title|meta)[\s>/]/i.test(text)
}

/** Whether a text is XML of another kind than a page. */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s{0,50}<\?xml\s/.test(text.slice(0, 200))
}
