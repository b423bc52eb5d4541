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
const TOLD_WITHIN_MS = 3 * 86_400_000

/**
 * Links the voices of one named speaker who says the same of the same thing: same subject, same standing, no two
 * different days, published within three days of the first. Whoever passes it on is a relay, not an origin. Linear in the
 * number of claims, apart from sorting.
 */
export function linkRelays(voices: readonly FoundVoice[]): readonly OriginLink[] {
  const tellings = voices
    .filter(({ voice }) => voice.named)
    .flatMap((found) => found.claims.flatMap((claim) => tellingsOf(found, claim)))
  const groups = groupBy(tellings, ([key]) => key)
  return [...groups.values()].flatMap((group) => linkGroup(group.map(([, telling]) => telling)))
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
  (a, b) => compareText(a.found.voice.id, b.found.voice.id),
)

function linkGroup(group: readonly Telling[]): readonly OriginLink[] {
  const links: OriginLink[] = []
  let first: Telling | undefined
  for (const telling of sorted(group, earlierFirst)) {
    if (first === undefined || telling.publishedAt - first.publishedAt > TOLD_WITHIN_MS) first = telling
    else if (first.found !== telling.found) links.push(toLink(first, telling))
  }
  return links
}

function toLink({ found, about }: Telling, later: Telling): OriginLink {
  const relays = [found, later.found].filter(({ voice }) => voice.relayed).map(({ voice }) => String(voice.document))
  const how = relays.length === 0 ? 'says it twice' : `is passed on by \`${relays.join('` and `')}\``
  return {
    kind: 'stated-relay',
    a: found.voice.id,
    b: later.found.voice.id,
    why: `\`${found.voice.speaker}\` ${how}, on \`${about}\``,
  }
}
