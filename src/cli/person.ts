import { userInfo } from 'node:os'
import { settings } from '#app/settings'

/** Who is written down as having recorded something: the setting, else the name of the account. */
export function personName(): string {
  const set = process.env[settings.person.variable]
  if (set !== undefined && set.trim() !== '') return set.trim().slice(0, 200)
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
