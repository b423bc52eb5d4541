import { describe, expect, it } from 'vitest'
import { agreementOf } from '#app/agreements/kept-agreements'
import { draftId } from '#model/ids'

const id = draftId.agreement('pact')

function fileOf(title: string): string {
  return `servanda: 1\nid: pact\ninstrument:\n  title: ${title}\n  concluded: 2021-05-03\nparties: {}\nprovisions: {}\n`
}

describe('the agreement of a kept version', () => {
  it('is read once for each text', () => {
    const first = agreementOf({ id, text: fileOf('The pact of the hill') })
    expect(first.ok).toBe(true)
    const again = agreementOf({ id, text: fileOf('The pact of the hill') })
    expect(again.ok && first.ok && again.value === first.value).toBe(true)
    expect(agreementOf({ id, text: fileOf('The pact of the plain') })).toMatchObject({
      value: { instrument: { title: 'The pact of the plain' } },
    })
  })

  it('is a fault each time where the text gives none', () => {
    expect(agreementOf({ id, text: 'servanda: 1' }).ok).toBe(false)
    expect(agreementOf({ id, text: 'servanda: 1' }).ok).toBe(false)
  })
})
