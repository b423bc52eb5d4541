import type { Command } from '#cli/command'

export const languageServer: Command = {
  name: 'language-server',
  takes: '',
  summary: 'findings and completion for other editors, over stdin and stdout',
  doc: 'Speaks the Language Server Protocol, for an editor to start: faults and findings of agreement files as they are written, the fields and ids that fit, the page of the rule under the hand, and where an id is given. YAML that is no agreement file is left alone.',
  options: [{ flags: '--stdio', doc: 'what editors say out of habit; there is no other way' }],
  examples: [{ line: 'language-server --stdio', does: 'as an editor starts it' }],
  run: async () => {
    const { serveLanguage } = await import('#cli/language-server/serve-language')
    const { VERSION } = await import('#app/version')
    return serveLanguage({ name: 'servanda', version: VERSION })
  },
}
