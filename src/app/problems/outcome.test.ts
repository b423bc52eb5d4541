import { describe, expect, it } from 'vitest'
import { exitCodes, outcomeOf, toProblemObject } from '#app/problems/outcome'
import type { ProblemKind } from '#app/problems/problem'

const kinds: readonly ProblemKind[] = [
  'usage',
  'invalid-input',
  'too-large',
  'not-found',
  'conflict',
  'stale',
  'precondition-required',
  'not-allowed',
  'locked',
  'full',
  'unreachable',
  'damaged',
  'newer-format',
]

describe('outcomeOf', () => {
  it.each(kinds)('gives %s an exit code that is documented and a status that tells of failure', (kind) => {
    const { exitCode, status } = outcomeOf({ kind })
    expect(exitCodes.map(({ code }) => code)).toContain(exitCode)
    expect(exitCode).not.toBe(0)
    expect(status).toBeGreaterThanOrEqual(400)
  })

  it('keeps the exit codes of the interface', () => {
    const codes = Object.fromEntries(kinds.map((kind) => [kind, outcomeOf({ kind }).exitCode]))
    expect(codes).toMatchObject({
      usage: 2,
      'not-found': 3,
      conflict: 4,
      'invalid-input': 5,
      'not-allowed': 7,
      locked: 75,
    })
  })
})

describe('toProblemObject', () => {
  it('is a problem of RFC 9457 with a stable code', () => {
    const problem = { kind: 'not-found', code: 'no-such-agreement', message: 'no agreement is called `x`' } as const
    expect(toProblemObject(problem)).toEqual({
      type: 'urn:servanda:problem:no-such-agreement',
      title: 'not found',
      status: 404,
      code: 'no-such-agreement',
      detail: 'no agreement is called `x`',
    })
  })
})
