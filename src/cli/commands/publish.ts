import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { Published } from '#app/publishing/publish'
import type { AskedSite } from '#app/publishing/site-files'
import { ok, type Result } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { programFolders } from '#cli/program-folders'
import type { Terminal } from '#cli/terminal'
import { withWorkspace } from '#cli/with-workspace'

export const publishSite: Command = {
  name: 'publish',
  takes: '<folder> [agreements...]',
  summary: 'public pages as files that any web server can hand out',
  doc: 'Writes the public pages of the workspace, or of the agreements that are named, into a folder: no script, every page at most 60 kB, all links relative, nothing confidential in words or counts. In several languages the first lies at the root and each of the others in a folder of its name, with links between them; what the agreement and the reports say stays in their own words. Publishing again writes only what changed and removes what is no longer published. A folder that holds anything else is refused. `servanda-site.json` names every file with its hash.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    {
      flags: '--lang, --language <languages>',
      doc: 'of the pages: `en` (default), `ru`, `es`, `fr` or `ar`, several with commas between, or `all`',
    },
  ],
  examples: [
    { line: 'publish ./site', does: 'the whole workspace, as it is known now' },
    {
      line: 'publish ./site karabakh-2020 --as-of 2020-12-01 --known-at 2020-12-01',
      does: 'one agreement from one day',
    },
    { line: 'publish ./site --language ru,en,ar', does: 'in Russian, with English and Arabic beside' },
  ],
  run: async ({ words, options, terminal }) => {
    const [folder = '', ...agreements] = words
    const asked = await askedQuestion(options)
    if (!asked.ok) return asked
    const { findLanguages } = await import('#app/speech/load-speech')
    const languages = findLanguages(options.text('language'))
    if (!languages.ok) return languages
    const site = { ...asked.value, agreements, languages: languages.value }
    const done = await withWorkspace(options, { doing: 'servanda publish' }, (ports) =>
      publishInto(folder, site, ports, terminal),
    )
    if (!done.ok) return done
    const { files, written, removed, unchanged, bytes } = done.value
    present(terminal, {
      json: () => done.value,
      lines: () => [done.value],
      text: () =>
        `The site is in ${folder}: ${files} files, ${bytes} bytes; ${written} written, ${unchanged} unchanged, ${removed} removed.`,
    })
    return ok({ exitCode: 0 })
  },
}

async function publishInto(
  folder: string,
  asked: AskedSite,
  ports: Ports,
  terminal: Terminal,
): Promise<Result<Published, Problem>> {
  const { siteFiles } = await import('#app/publishing/site-files')
  const { publish } = await import('#app/publishing/publish')
  const { siteFolder } = await import('#adapters/site-folder')
  const files = await siteFiles(asked, {
    ports,
    boundariesFolder: programFolders.boundaries,
    now: filePorts.clock.now(),
    progress: (agreement, norms, language) =>
      terminal.say(`servanda: writing ${agreement} (${language}), ${norms} norms`),
  })
  return files.ok ? publish(folder, files.value, siteFolder) : files
}
