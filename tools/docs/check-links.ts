import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { withoutCode } from '../tidy/check-markdown.ts'
import type { TrackedFile } from '../tidy/tracked-files.ts'

type Page = Pick<TrackedFile, 'path' | 'text'>

/** Relative links that lead nowhere, and anchors that their page does not have. */
export function checkLinks(pages: readonly Page[], exists: (path: string) => boolean = existsSync): readonly string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  return pages.flatMap((page) =>
    linksOf(page.text()).flatMap((link) => {
      const [target = '', anchor] = link.split('#')
      const path = target === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(target)))
      if (!exists(path)) return [`${page.path}: link leads nowhere: ${link}`]
      const linked = byPath.get(pageOf(path))
      if (anchor === undefined || linked === undefined) return []
      return anchorsOf(linked.text()).has(anchor) ? [] : [`${page.path}: no such heading: ${link}`]
    }),
  )
}

function pageOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'README.md') : path
}

function linksOf(text: string): readonly string[] {
  const prose = withoutCode(text)
    .join('\n')
    .replace(/`[^`\n]*`/g, '')
  const inline = [...prose.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g)].map(([, link]) => link ?? '')
  const listed = [...prose.matchAll(/^\[[^\]]+\]: (\S+)/gm)].map(([, link]) => link ?? '')
  return [...inline, ...listed].filter((link) => !/^[a-z][a-z0-9+.-]*:/.test(link))
}

/** The anchors of a page's headings, as code hosts make them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const anchors = new Set<string>()
  for (const line of withoutCode(text)) {
    const heading = /^#{1,6} (.+)$/.exec(line)?.[1]
    if (heading === undefined) continue
    const slug = slugOf(heading)
    const before = counts.get(slug) ?? 0
    counts.set(slug, before + 1)
    anchors.add(before === 0 ? slug : `${slug}-${before}`)
  }
  return anchors
}

function slugOf(heading: string): string {
  const words = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .trim()
  return words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
}
