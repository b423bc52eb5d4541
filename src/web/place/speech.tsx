import {
  createContext,
  Fragment,
  startTransition,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { languageOf, type Language } from '#views/speech/languages'
import type { MessageArea } from '#views/speech/message-area'
import type { AreaSpeech, MessagePiece, Say, SayPieces, Speech } from '#views/speech/speech'
import { isToldByServer, serverArea, toldByServer, type SaidByServer } from '#views/words/told-by-server'
import { loadedEnglish, loadSpeech, type LoadedSpeech } from '#web/languages/load-speech'
import { readSetting, useSetting } from '#web/place/setting'

const Spoken = createContext<LoadedSpeech>(loadedEnglish)

/** The language that the interface speaks, for views that make words. */
export function useSpeech(): Speech {
  return use(Spoken).speech
}

/** The same for views whose words come late: the page waits until those of all the areas have arrived. */
export function useSpeechIn(...areas: readonly MessageArea[]): Speech {
  const { speech, waitFor } = use(Spoken)
  // All are sent for before the first is waited for.
  const arrivals = areas.map(waitFor)
  for (const arrival of arrivals) if (arrival !== undefined) use(arrival)
  return speech
}

/** Fetches the words of an area before they are asked for. */
export function useSendFor(): (area: Pick<MessageArea, 'name'>) => void {
  const { waitFor } = use(Spoken)
  return useCallback(({ name }) => void waitFor({ name, messages: {} }), [waitFor])
}

/** Says messages of an area: `const say = useSay(todayMessages)`, then `say('heading', { count })`. */
export function useSay<Area extends MessageArea>(area: Area): Say<Area> {
  return useArea(area).say
}

/** Says messages with links within: the pieces go to `withMarks`. */
export function useSayPieces<Area extends MessageArea>(area: Area): SayPieces<Area> {
  return useArea(area).sayPieces
}

/** An area in the language that is spoken; the page waits where its words have yet to arrive. */
function useArea<Area extends MessageArea>(area: Area): AreaSpeech<Area> {
  const { speech, waitFor } = use(Spoken)
  const arrival = waitFor(area)
  if (arrival !== undefined) use(arrival)
  return useMemo(() => speech.sayIn(area), [speech, area])
}

/** A sentence of the server as a person reads it; `lang` marks what could not be told in the language of the interface. */
export interface ToldSentence {
  readonly words: string
  readonly lang: 'en' | undefined
}

/** Tells sentences of the server; the page waits for their words where there is one to tell. */
export function useTold(): (sentence: string, said: SaidByServer | undefined) => ToldSentence {
  const { speech, waitFor } = use(Spoken)
  return (sentence, said) => {
    const arrival = speech.language === 'en' ? undefined : waitFor(serverArea)
    if (arrival !== undefined) use(arrival)
    const isTold = isToldByServer(said, speech)
    return { words: toldByServer(sentence, said, speech), lang: isTold ? undefined : 'en' }
  }
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

/** Speaks to everything below in the chosen language, and turns the page to its direction of writing. */
export function SpeechProvider({
  first,
  children,
}: {
  readonly first: LoadedSpeech
  readonly children: ReactNode
}): ReactNode {
  const [chosen] = useSetting('language')
  const [loaded, setLoaded] = useState(first)
  const { speech } = loaded
  useEffect(() => {
    let wanted = true
    const language = chosenLanguage()
    if (language === speech.language) return undefined
    // What is on the screen stays until the words of the other language are there.
    void loadSpeech(language).then((other) => {
      if (wanted) startTransition(() => setLoaded(other))
    })
    return () => {
      wanted = false
    }
  }, [chosen, speech.language])
  useLayoutEffect(() => {
    document.documentElement.lang = speech.language
    document.documentElement.dir = speech.direction
  }, [speech])
  return <Spoken value={loaded}>{children}</Spoken>
}
