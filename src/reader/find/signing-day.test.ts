import { describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'

const BODY = '\n\n1. The Parties shall open the road.\n\n2. The Parties shall close the camps.\n'
const BODY_RU = '\n\n1. Стороны обязуются открыть дорогу.\n\n2. Стороны должны закрыть лагеря.\n'
const BODY_ES = '\n\n1. Las Partes deberán abrir el camino.\n\n2. Las Partes deberán cerrar los campamentos.\n'

function signed(text: string): string | undefined {
  return readDocument({ text, kind: 'instrument' }).document.signed
}

describe('the day of signature', () => {
  it.each([
    ['beside a word for signing', `ACCORD\n\nSigned at Port Sele on 5 May 2031${BODY}`],
    [
      'behind the body that adopted the text',
      `RULES\nAdopted by the Assembly of the Isles at its 90th meeting, on 5 May 2031${BODY}`,
    ],
    [
      'with a place between the meeting and the day',
      `ACCORD\n\nThe delegations, meeting in the city of Sele on 5 May 2031, have agreed on the following:${BODY}`,
    ],
    ['called the date of signature', `CALENDAR\n\nD-Day is the date of signature of the Accord, 5 May 2031.${BODY}`],
    ['alone with its place on a line of the head', `ACCORD\n\nPort Sele, 5 May 2031${BODY}`],
    ['alone on the last line', `ACCORD${BODY}\n5 May 2031\n`],
    ['in the title', `Statement of 5 May 2031${BODY}`],
    ['in Russian, with its place', `СОГЛАШЕНИЕ\n\nг. Селе, 5 мая 2031 г.${BODY_RU}`],
    ['in Russian, at the end', `СОГЛАШЕНИЕ${BODY_RU}\nСовершено в городе Селе 5 мая 2031 года.\n`],
    ['in Spanish, with its place', `ACUERDO\n\nPuerto Sele, 5 de mayo de 2031${BODY_ES}`],
    ['in Spanish, at the end', `ACUERDO${BODY_ES}\nHecho en Puerto Sele el 5 de mayo de 2031.\n`],
  ])('is found %s', (_where, text) => {
    expect(signed(text)).toBe('2031-05-05')
  })

  it.each([
    ['a day that bounds a duty', `ACCORD\n\nThe gates shall open by 5 May 2031.${BODY}`],
    ['a day in a sentence of its own', `ACCORD\n\nThe fighting began in the hills on 5 May 2031.${BODY}`],
    ['a month without a day', `ACCORD\n\nSigned in May 2031${BODY}`],
    ['a day that a condition names', `ACCORD\n\nThe gates stay open, if the truce of 5 May 2031 holds.${BODY}`],
  ])('is not %s', (_what, text) => {
    expect(signed(text)).toBeUndefined()
  })
})
