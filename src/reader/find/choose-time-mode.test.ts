import { describe, expect, it } from 'vitest'
import { chooseTimeMode } from '#reader/find/choose-time-mode'

const INSTRUMENT = `Article 1. The Parties shall cease fire on the date of signature. Article 2. Each Party shall withdraw its units
within thirty days. Article 3. Neither Party shall return. The Parties undertake to exchange lists.`
const NEWS = `Two guards were hurt on Tuesday, the ministry said. The road has been shut since Friday. Talks will resume next week,
an aide told reporters, in spite of the deal of 2019 and the clashes of 2016.`
const NARRATIVE = `On 3 May 1866 the army crossed the river. By late June it stood before the town, which had been held since 1864.
In July 1866 a truce was made; it lasted until 1868. A second war began in March 1870. The capital fell in January 1871,
and a treaty ended the war in May 1871. Its terms held until 1879.`

describe('the mode that a text asks for', () => {
  it('is instrument where the text speaks duties', () => {
    expect(chooseTimeMode(INSTRUMENT)).toBe('instrument')
  })

  it('is news where it counts from the day it was written', () => {
    expect(chooseTimeMode(NEWS)).toBe('news')
  })

  it('is narrative where it dates by years', () => {
    expect(chooseTimeMode(NARRATIVE)).toBe('narrative')
  })

  it('is news for a text that says nothing of the kind, or is in no language we know', () => {
    expect(chooseTimeMode('')).toBe('news')
    expect(chooseTimeMode('The road is shut.')).toBe('news')
    expect(chooseTimeMode(NARRATIVE, 'xx')).toBe('news')
  })
})
