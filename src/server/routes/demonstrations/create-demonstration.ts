import type { Operations } from '#api/registry'
import type { Problem } from '#app/problems/problem'
import { INSTRUCTIVE_DAY } from '#app/workspace/instructive-day'
import { seedCase } from '#app/workspace/seed-case'
import { err, ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleCreateDemonstration: Handler<Operations['createDemonstration']> = async (
  _input,
  { ports, person, now, demonstration },
) => {
  if (demonstration === undefined) return err(NO_DEMONSTRATION)
  const seeded = await seedCase(ports, demonstration, { by: person, now, tell: () => undefined })
  if (!seeded.ok) return seeded
  return ok({ answer: { ...seeded.value, asOf: INSTRUCTIVE_DAY, knownAt: INSTRUCTIVE_DAY } })
}

const NO_DEMONSTRATION: Problem = {
  kind: 'not-found',
  code: 'no-demonstration',
  message:
    'no demonstration case lies beside this server: install the whole program, or import an agreement of your own',
}
