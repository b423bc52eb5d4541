import type { TrackedFile } from './tracked-files.ts'

/** Every Markdown file has exactly one title, and begins with it. */
export function checkMarkdown(files: readonly Pick<TrackedFile, 'path' | 'text'>[]): readonly string[] {
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) => {
      const titles = withoutCode(text()).filter((line) => /^# \S/.test(line)).length
      return titles === 1 ? [] : [`${path}: ${titles} titles; a page has one`]
    })
}

/** The lines of a page that are not inside a fenced block. */
export function withoutCode(text: string): readonly string[] {
  let fence = ''
  return text.split('\n').filter((line) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]
    if (mark === undefined) return fence === ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    return false
  })
}
