import type { Command } from '#cli/command'

export const importFiles: Command = {
  name: 'import',
  takes: '[files...]',
  summary: 'take agreement files, record files and documents into the workspace',
  doc: 'Agreement and record files are known by their first lines; everything else is a document. A folder stands for all files in it. The same file again adds nothing; nothing is ever overwritten, so that an import that was cut off is finished by the same command again. A file with faults is not taken, and the others are. What was taken, what was skipped and why is told at the end; a named file that is not taken makes the command fail, one inside a folder or a list does not.',
  options: [
    { flags: '--agreement <id>', doc: 'the agreement that documents are about' },
    { flags: '--published <date>', doc: 'when the documents were published, where they do not say so' },
    {
      flags: '--jobs <number>',
      doc: 'how many threads read documents; default: one for each processor where there are many files',
    },
    {
      flags: '--memory <megabytes>',
      doc: 'the most memory that all threads together may make of it; a document that needs more is refused by its name',
    },
    {
      flags: '--mapping <name>',
      doc: 'what the columns of tables (CSV, TSV, JSON Lines) mean: `acled`, `ucdp-ged`, `pa-x`, `pam`, or a mapping file',
    },
    { flags: '--list <file>', doc: 'a text with one path on each line; `-` is the standard input' },
  ],
  examples: [
    { line: 'import agreement.yaml record.yaml', does: 'an agreement and what is known of it' },
    { line: 'import reports/*.html --agreement karabakh-2020', does: 'documents about it' },
    { line: 'import events.csv --mapping acled', does: 'the rows of an export of ACLED, each a document' },
    { line: 'import events.csv > mapping.yaml', does: 'a draft of a mapping for a table of another kind' },
    { line: 'import --jobs 8 archive/', does: 'a folder of a hundred thousand reports, on eight threads' },
  ],
  run: async (invocation) => {
    const { runImport } = await import('#cli/intake/run-import')
    return runImport(invocation)
  },
}
