import { russianWords } from '#views/languages/ru/russian-words'
import { russianFirst } from '#web/languages/ru/russian-first'
import type { Translations } from '#views/speech/message-area'
import { documents } from '#web/languages/ru/documents'
import { feeds } from '#web/languages/ru/feeds'
import { help } from '#web/languages/ru/help'
import { importing } from '#web/languages/ru/import'
import { picture } from '#web/languages/ru/picture'
import { review } from '#web/languages/ru/review'
import { settings } from '#web/languages/ru/settings'
import { comparisonPage } from '#web/languages/ru/comparison-page'
import { custody } from '#web/languages/ru/custody'
import { document } from '#web/languages/ru/document'
import { paste } from '#web/languages/ru/paste'
import { reading } from '#web/languages/ru/reading'
import { reportPage } from '#web/languages/ru/report-page'
import { source } from '#web/languages/ru/source'
import { collation } from '#web/languages/ru/collation'
import { memo } from '#web/languages/ru/memo'
import { findings } from '#web/languages/ru/findings'
import { editor } from '#web/languages/ru/editor'
import { find } from '#web/languages/ru/find'

/** What is translated, by area; the English of each area stands beside its page. */
export const russian: Translations = {
  ...russianFirst,
  ...russianWords,
  documents,
  feeds,
  help,
  import: importing,
  picture,
  review,
  settings,
  comparisonPage,
  custody,
  document,
  paste,
  reading,
  reportPage,
  source,
  collation,
  memo,
  findings,
  editor,
  find,
}
