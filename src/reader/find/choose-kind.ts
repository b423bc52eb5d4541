import type { LanguagePack } from '#reader/languages/pack'
import type { Segmented } from '#reader/segment/segmented'

/** Whether a text is an agreement itself or speaks about one, with the reason. */
export interface ChosenKind {
  readonly kind: 'instrument' | 'report'
  readonly because: string
}

/** Tells an instrument from a report by its own signs: numbered provisions and binding verbs against speech. */
export function chooseKind(segmented: Segmented, pack: LanguagePack, said?: 'instrument' | 'report'): ChosenKind {
  if (said !== undefined) return { kind: said, because: 'the kind was given' }
  const words = segmented.tokens.length
  const numbered = segmented.blocks.filter((block) => block.marker !== undefined && block.marker !== '-').length
  const { binding, speech } = countVerbs(segmented, pack)
  const perThousand = 1000 / Math.max(words, 200)
  const score =
    binding * perThousand +
    Math.min(numbered, 40) * 0.7 -
    speech * perThousand * 2 -
    segmented.quotations.filter((each) => each.end - each.first > 6).length
  if (score >= 3 && (numbered > 1 || binding > 2))
    return {
      kind: 'instrument',
      because: `${numbered} numbered provisions and ${binding} binding verbs, ${speech} verbs of speech`,
    }
  return {
    kind: 'report',
    because: `${speech} verbs of speech, ${binding} binding verbs, ${numbered} numbered provisions`,
  }
}

interface VerbCounts {
  readonly binding: number
  readonly speech: number
}

function countVerbs({ tokens }: Segmented, { words }: LanguagePack): VerbCounts {
  const timesOf: number[] = []
  const lowerOf: string[] = []
  for (const { form, lower } of tokens) {
    timesOf[form] = (timesOf[form] ?? 0) + 1
    lowerOf[form] = lower
  }
  let binding = 0
  let speech = 0
  for (const [form, lower] of lowerOf.entries()) {
    if (words.bindingWords.has(lower)) binding += timesOf[form] ?? 0
    else if (words.speechVerbs.has(lower)) speech += timesOf[form] ?? 0
  }
  return { binding, speech }
}
