import { byEach, compareNumbers, compareText, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import type { FoundVoice } from '#evidence/find-voices'
import type { OriginLink } from '#evidence/origin-link'
import { splitWords } from '#evidence/shingles'
import type { Claim, Subject } from '#model/record/record'
import { firstInstantAt } from '#time/time-point'
import { UTC } from '#time/zone'

interface Telling {
  readonly found: FoundVoice
  readonly about: string
  readonly publishedAt: number
}

// Statements of one speaker on one thing within three days count as one, unless they name different days.
const TOLD_WITHIN_DAYS = 3
const DAY_MS = 86_400_000

/**
 * Links the voices of one named speaker who says the same of the same thing: same subject, same standing, no two
 * different days, published within so many days of the first. Whoever passes it on is a relay, not an origin. Linear in the
 * number of claims, apart from sorting.
 */
export function linkRelays(
  voices: readonly FoundVoice[],
  toldWithinDays: number = TOLD_WITHIN_DAYS,
): readonly OriginLink[] {
  const tellings = voices
    .filter(({ voice }) => voice.named)
    .flatMap((found) => found.claims.flatMap((claim) => tellingsOf(found, claim)))
  const groups = groupBy(tellings, ([key]) => key)
  const passed = [...groups.values()].flatMap((group) =>
    linkGroup(
      group.map(([, telling]) => telling),
      toldWithinDays * DAY_MS,
    ),
  )
  const byPair = groupBy(passed, ([first, later]) => JSON.stringify([first.found.voice.id, later.found.voice.id]))
  return [...byPair.values()].flatMap(toLink)
}

function tellingsOf(found: FoundVoice, claim: Claim): readonly (readonly [string, Telling])[] {
  const publishedAt = firstInstantAt(claim.publishedAt, UTC)
  const day = claim.when?.to.slice(0, 10) ?? ''
  return claim.about.map((subject) => {
    const [key, about] = subjectWords(subject)
    const parts = [found.speakerKey, key, claim.standing, claim.polarity, day]
    return [JSON.stringify(parts), { found, about, publishedAt }]
  })
}

function subjectWords(subject: Subject): readonly [string, string] {
  switch (subject.kind) {
    case 'norm':
      return [`norm ${subject.norm}`, subject.norm]
    case 'event':
      return [`event ${subject.event}`, subject.event]
    case 'amendment':
      return [`amendment ${subject.amendment}`, subject.amendment]
    case 'control':
      return [`control ${subject.place} ${subject.by ?? ''}`, `control of ${subject.place}`]
    case 'other':
      return [`other ${splitWords(subject.words).join(' ')}`, subject.words]
  }
}

const earlierFirst = byEach<Telling>(
  (a, b) => compareNumbers(a.publishedAt, b.publishedAt),
  // Of one day, the speaker's own statement comes before those who pass it on.
  (a, b) => compareNumbers(Number(a.found.voice.relayed), Number(b.found.voice.relayed)),
  (a, b) => compareText(a.found.voice.id, b.found.voice.id),
)

type Passed = readonly [Telling, Telling]

function linkGroup(group: readonly Telling[], withinMs: number): readonly Passed[] {
  const passed: Passed[] = []
  let first: Telling | undefined
  for (const telling of sorted(group, earlierFirst)) {
    if (first === undefined || telling.publishedAt - first.publishedAt > withinMs) first = telling
    else if (first.found !== telling.found) passed.push([first, telling])
  }
  return passed
}

// One link for two voices, whatever number of things they tell.
function toLink(passed: readonly Passed[]): readonly OriginLink[] {
  const [first] = passed
  if (first === undefined) return []
  const [a, b] = first.map(({ found }) => found.voice)
  if (a === undefined || b === undefined) return []
  const relays = [a, b].filter(({ relayed }) => relayed).map(({ document, id }) => document ?? id)
  const how = relays.length === 0 ? 'says it twice' : `is passed on by \`${relays.join('` and `')}\``
  const about = [...new Set(passed.map(([telling]) => telling.about))].sort().join('`, `')
  return [{ kind: 'stated-relay', a: a.id, b: b.id, why: `\`${a.speaker}\` ${how}, on \`${about}\`` }]
}
