// Our own rules about names, words and leftovers, that no general tool knows. CONTRIBUTING.md lists them.

import { actionTypes } from '#model/actions/registry'
import { checkActionKinds } from './tidy/check-action-kinds.ts'
import { checkDocstrings } from './tidy/check-docstrings.ts'
import { checkLeftovers } from './tidy/check-leftovers.ts'
import { checkMarkdown } from './tidy/check-markdown.ts'
import { checkNames } from './tidy/check-names.ts'
import { checkSizes } from './tidy/check-sizes.ts'
import { checkWords } from './tidy/check-words.ts'
import { trackedFiles } from './tidy/tracked-files.ts'

const files = trackedFiles()
const texts = files.filter(({ path }) => !/\.(png|jpg|pdf|docx|woff2?|ico|gz|db)$/.test(path))
// Words that other closed sets use as well: the last entry of every list, and an effect of powers.
const meansMore: readonly string[] = ['other', 'give-notice']
const namedKinds = actionTypes.map(({ kind }) => kind).filter((kind) => !meansMore.includes(kind))
const problems = [
  ...checkNames(files),
  ...checkSizes(files),
  ...checkLeftovers(texts),
  ...checkMarkdown(texts),
  ...checkWords(texts),
  ...checkDocstrings(texts),
  ...checkActionKinds(texts, namedKinds),
]
for (const problem of problems) process.stdout.write(`${problem}\n`)
if (files.length === 0) process.stdout.write('no file was found: the check looked at nothing\n')
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0
