import { groupBy } from '#base/group'
import { articleOf } from '#app/drafting/mechanisms-of'
import type { PlacedProvision } from '#app/drafting/draft-provisions'
import type { NamedThing } from '#reader/reading'

/** Who watches over an article or over the whole, by the words. */
export interface Watchers {
  /** Those who watch over the acts of an article; by `articleOf` its number. */
  readonly ofArticle: ReadonlyMap<string, readonly NamedThing[]>
  /** Those who watch over everything. */
  readonly ofAll: readonly NamedThing[]
}

/**
 * Who is said to monitor, verify, count or attest, in the present tense too, where the reader makes no duty of it: "the
 * United Nations monitors the ceasefire and both withdrawals", "the elders shall count them and attest the return".
 */
export function watchersOf(provisions: readonly PlacedProvision[]): Watchers {
  const seen = provisions.flatMap(({ provision }) =>
    [...provision.says.matchAll(WATCHES), ...provision.says.matchAll(PRESENT)].map((match): Seen => {
      const rest = match[2] ?? ''
      const articles = [articleOf(provision.number), ...articlesNamed(rest)]
      return { watcher: { said: (match[1] ?? '').trim() }, articles, isGeneral: GENERAL.test(rest) }
    }),
  )
  const pairs = seen.flatMap(({ watcher, articles }) => articles.map((article) => ({ article, watcher })))
  const groups = groupBy(pairs, ({ article }) => article)
  return {
    ofArticle: new Map([...groups].map(([article, all]) => [article, all.map(({ watcher }) => watcher)])),
    ofAll: seen.filter(({ isGeneral }) => isGeneral).map(({ watcher }) => watcher),
  }
}

interface Seen {
  readonly watcher: NamedThing
  readonly articles: readonly string[]
  readonly isGeneral: boolean
}

/** The articles that are named: `Article 3` for "under Article 3", `4` for "point 4". */
function articlesNamed(words: string): readonly string[] {
  return Array.from(words.matchAll(NUMBER), ([all, number = '']) => (/^art/i.test(all) ? `Article ${number}` : number))
}

const NAME = String.raw`(?:[Tt]he )?(?:\p{Ll}+ of (?:the )?)?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|the|and|for)\s)*(?:\p{Lu}[\p{L}'’-]*|mission|observers|monitors|guards)){0,6}`
const OTHERS = String.raw`[Tt]he (?:elders|guards|observers|monitors|guarantors)[^.;:,\n]{0,40}?`
const WATCHES = new RegExp(
  String.raw`(?:^|\n\n|[.;:]\s+|\band )(${NAME}|${OTHERS})\s(?:(?:shall|will|is to|are to) (?:jointly |also )?)?(?:monitors?|verif(?:y|ies)|observes?|supervises?|oversees?|inspects?|counts?|watch(?:es)?|attests?|certif(?:y|ies)|will be present at)\b([^.;]*)`,
  'gu',
)
const PRESENT = new RegExp(String.raw`\bin the presence of (${NAME})([^.;]*)`, 'gu')
const NUMBER = /\b(?:articles?|points?|sections?|paragraphs?) (\d+|[IVX]+|[A-Z]\b)/gi
const GENERAL =
  /\b(?:cease-?fire|truce|withdrawals|hand-?overs?|agreement|accord|protocol|memorandum|implementation|compliance|observance)\b/i
