import type { Context } from 'hono'
import type { InputFiles } from '#app/ports'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  woff: 'font/woff',
  txt: 'text/plain; charset=utf-8',
}

const SEGMENT = /^[A-Za-z0-9_@-][A-Za-z0-9._@-]*$/
const MAX_FILE_BYTES = 20_000_000
const NOT_BUILT =
  'The workbench is not built here. In a checkout, `npm start` builds it; the API is at /api/v1 and public pages are at /public.\n'

/**
 * Serves the built workbench: files with an ending as they are, every other path with its first page, whose script
 * knows the places. Files whose name carries their hash are kept by browsers for a year.
 */
export function serveFiles(files: InputFiles, folder: string): (context: Context) => Promise<Response> {
  return async (context) => {
    const segments = context.req.path.split('/').filter((segment) => segment !== '')
    const last = segments.at(-1) ?? ''
    const isFile = last.includes('.')
    if (isFile && !segments.every((segment) => SEGMENT.test(segment))) return missing()
    const path = isFile ? segments.join('/') : 'index.html'
    const bytes = await files.readBytes(`${folder}/${path}`, MAX_FILE_BYTES)
    if (!bytes.ok) return isFile ? missing() : new Response(NOT_BUILT, { status: 404, headers: PLAIN })
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)]
    if (type === undefined) return missing()
    const kept = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return new Response(bytes.value.slice(), { headers: { 'content-type': type, 'cache-control': kept } })
  }
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }

function missing(): Response {
  return new Response('There is no such file here.\n', { status: 404, headers: PLAIN })
}
