import { createContext, Fragment, use, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { languageOf, type Language } from '#views/speech/languages'
import type { MessageArea } from '#views/speech/message-area'
import { english, speechOf, type MessagePiece, type Say, type SayPieces, type Speech } from '#views/speech/speech'
import { loadTranslations } from '#web/languages/registry'
import { readSetting, useSetting } from '#web/place/setting'

const Spoken = createContext<Speech>(english)

/** The language that the interface speaks, for views that make words. */
export function useSpeech(): Speech {
  return use(Spoken)
}

/** Says messages of an area: `const say = useSay(todayMessages)`, then `say('heading', { count })`. */
export function useSay<Area extends MessageArea>(area: Area): Say<Area> {
  const speech = useSpeech()
  return useMemo(() => speech.sayIn(area).say, [speech, area])
}

/** Says messages with links within: the pieces go to `withMarks`. */
export function useSayPieces<Area extends MessageArea>(area: Area): SayPieces<Area> {
  const speech = useSpeech()
  return useMemo(() => speech.sayIn(area).sayPieces, [speech, area])
}

/** The pieces of a message with its marked stretches made into what the page has for them. */
export function withMarks(
  pieces: readonly MessagePiece[],
  marks: Readonly<Record<string, (words: string) => ReactNode>>,
): ReactNode {
  return pieces.map(({ words, mark }, at) => (
    <Fragment key={`${at}-${mark ?? ''}`}>{mark === undefined ? words : (marks[mark]?.(words) ?? words)}</Fragment>
  ))
}

/** The language that was chosen, else the first of the browser's that the interface speaks, else English. */
export function chosenLanguage(): Language {
  const wished = [readSetting('language'), ...navigator.languages].map(languageOf)
  return wished.find((language) => language !== undefined) ?? 'en'
}

/** Loads the speech of a language. Where its file cannot be had, English is spoken rather than nothing. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'en') return english
  try {
    return speechOf(language, await loadTranslations(language))
  } catch {
    return english
  }
}

/** Speaks to everything below in the chosen language, and turns the page to its direction of writing. */
export function SpeechProvider({
  first,
  children,
}: {
  readonly first: Speech
  readonly children: ReactNode
}): ReactNode {
  const [chosen] = useSetting('language')
  const [speech, setSpeech] = useState(first)
  useEffect(() => {
    let wanted = true
    void loadSpeech(chosenLanguage()).then((loaded) => (wanted ? setSpeech(loaded) : undefined))
    return () => {
      wanted = false
    }
  }, [chosen])
  useLayoutEffect(() => {
    document.documentElement.lang = speech.language
    document.documentElement.dir = speech.direction
  }, [speech])
  return <Spoken value={speech}>{children}</Spoken>
}
