import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diceOf } from '#testing/copies/dice'
import { writeReport } from '#testing/copies/write-report'

/** Writes so many made-up reports of news length into folders of five hundred, the same ones for the same seed. */
export function writeReports(folder: string, count: number, seed = 1): void {
  for (let number = 0; number < count; number += 1) {
    const inside = join(folder, String(Math.floor(number / 500)).padStart(4, '0'))
    if (number % 500 === 0) mkdirSync(inside, { recursive: true })
    const day = String((number % 28) + 1).padStart(2, '0')
    const text = `2020-11-${day}\n\nReport ${number}. ${writeReport(diceOf(seed * 1_000_003 + number))}\n`
    writeFileSync(join(inside, `report-${number}.txt`), text)
  }
}
