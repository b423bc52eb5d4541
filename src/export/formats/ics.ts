import type { ExportInput, Format } from '#export/format'
import { plusDays } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'
import { dayAt, formatInstant } from '#time/zone'

type Row = ExportInput['timeline']['rows'][number]

/**
 * Deadlines as all-day events in the zone of the agreement; a norm without a last day has none. Source: RFC 5545.
 * DTSTAMP is the state of knowledge, so that a later export replaces an earlier one and the same one stays the same.
 */
export const ics: Format = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  doc: 'Deadlines as all-day events, for any calendar program. An event says who owes what and where it stands.',
  write: (input) => {
    const events = input.timeline.rows.flatMap((row) => eventOf(row, input))
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Servanda//ledger//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${escaped(input.table.title)}`,
      ...events,
      'END:VCALENDAR',
    ]
    return lines.map((line) => `${folded(line)}\r\n`).join('')
  },
}

function eventOf({ id, row, window }: Row, { agreement, asKnownAt, zone }: ExportInput): readonly string[] {
  if (window === undefined || window.to >= END_OF_TIME || window.to <= BEGINNING_OF_TIME) return []
  const day = dayAt(lastInstantOf(window), zone)
  const description = [row.sentence, `${row.word}: ${row.means}`, row.evidence, ...row.notes].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${id}.${agreement}@servanda`,
    `DTSTAMP:${basicInstant(asKnownAt)}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    `DTEND;VALUE=DATE:${basicDay(plusDays(day, 1))}`,
    `SUMMARY:${escaped(`${row.title} (${row.word})`)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${escaped(row.kindWords)}`,
    'END:VEVENT',
  ]
}

function basicDay(day: string): string {
  return day.replaceAll('-', '')
}

function basicInstant(instant: Instant): string {
  return `${formatInstant(instant).replaceAll(/[-:]/g, '').replace(/\.\d+/, '').replace('Z', '')}Z`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')
}

const MAX_LINE_OCTETS = 75

/** Lines of more than 75 octets go on after a line break and a space; no letter is cut in two. */
function folded(line: string): string {
  let folding = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > MAX_LINE_OCTETS) {
      folding += '\r\n '
      octets = 1
    }
    folding += letter
    octets += size
  }
  return folding
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
