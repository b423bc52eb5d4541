import type { Command } from '#cli/command'
import { backup } from '#cli/commands/backup'
import { collate } from '#cli/commands/collate'
import { demo } from '#cli/commands/demo'
import { diff } from '#cli/commands/diff'
import { doctor } from '#cli/commands/doctor'
import { draft } from '#cli/commands/draft'
import { due } from '#cli/commands/due'
import { exportCommand } from '#cli/commands/export'
import { feeds } from '#cli/commands/feeds'
import { importFiles } from '#cli/commands/import'
import { init } from '#cli/commands/init'
import { languageServer } from '#cli/commands/language-server'
import { lint } from '#cli/commands/lint'
import { origins } from '#cli/commands/origins'
import { publishSite } from '#cli/commands/publish'
import { read } from '#cli/commands/read'
import { restoreWorkspace } from '#cli/commands/restore'
import { review } from '#cli/commands/review'
import { serve } from '#cli/commands/serve'
import { status } from '#cli/commands/status'
import { timeline } from '#cli/commands/timeline'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  read,
  draft,
  status,
  due,
  diff,
  lint,
  collate,
  origins,
  timeline,
  exportCommand,
  publishSite,
  demo,
  init,
  importFiles,
  feeds,
  review,
  serve,
  languageServer,
  backup,
  restoreWorkspace,
  doctor,
]
