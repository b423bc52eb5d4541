import { randomBytes } from 'node:crypto'
import type { IdSource } from '#app/ports'

/** Ids of 20 random hexadecimal digits (80 bits): as long as derived ids, and as unlikely to meet another. */
export const randomIds: IdSource = {
  next(prefix: string): string {
    return `${prefix}_${randomBytes(10).toString('hex')}`
  },
}
