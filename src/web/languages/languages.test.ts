import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#views/speech/languages'
import type { MessageArea } from '#views/speech/message-area'
import { parseMessage, type MessageTree } from '#views/speech/parse-message'
import { FINDING_AREAS, loadSpeech } from '#web/languages/load-speech'
import { loadFindingTranslations, loadFirstTranslations, loadTranslations } from '#web/languages/registry'
import { helpMessages } from '#web/pages/help/help-messages'
import { todayMessages } from '#web/pages/today/today-messages'
import { areas, mainAreas } from '#web/languages/areas'

type Element = MessageTree[number]

/** The arguments and marks of a message, sorted; ICU syntax that does not parse throws. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>()
  const visit = (element: Element): void => {
    if ('value' in element && element.type !== 0) names.add(`${element.value}:${kindOf(element)}`)
    if ('options' in element) for (const option of Object.values(element.options)) option.value.forEach(visit)
    if ('children' in element) element.children.forEach(visit)
  }
  parseMessage(message).forEach(visit)
  return [...names].sort()
}

function kindOf(element: Element): string {
  if ('children' in element) return 'mark'
  // A number may be told by its plural in one language and plainly in another; a choice of words may not be dropped.
  return 'options' in element && element.type === 5 ? 'select' : 'value'
}

const others = LANGUAGES.map(({ language }) => language).filter((language) => language !== 'en')

describe.each(others)('the translation into %s', async (language) => {
  const findings = await loadFindingTranslations(language)
  const translations = { ...(await loadTranslations(language)), ...findings }

  test('has what is said of findings in a file of its own', () => {
    expect(Object.keys(findings).sort()).toEqual([...FINDING_AREAS].sort())
  })

  test('knows no area and no key that English lacks', () => {
    const stray = Object.entries(translations).flatMap(([name, messages]) => {
      const area: MessageArea | undefined = areas.find((other) => other.name === name)
      return Object.keys(messages)
        .filter((key) => area?.messages[key] === undefined)
        .map((key) => `${name}.${key}`)
    })
    expect(stray).toEqual([])
  })

  test('takes the same arguments and marks as English', () => {
    const wrong = areas.flatMap((area: MessageArea) =>
      Object.entries(translations[area.name] ?? {}).flatMap(([key, message = '']) => {
        const [ours, theirs] = [argumentsOf(area.messages[key] ?? ''), argumentsOf(message)]
        return ours.join() === theirs.join() ? [] : [`${area.name}.${key}: ${ours.join()} but ${theirs.join()}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('lacks nothing on the main journeys', () => {
    const missing = mainAreas.flatMap((area: MessageArea) =>
      Object.keys(area.messages)
        .filter((key) => translations[area.name]?.[key] === undefined)
        .map((key) => `${area.name}.${key}`),
    )
    expect(missing).toEqual([])
  })
})

test('no mark of a message is called as one of its arguments, which it would take the place of', () => {
  const clashing = areas.flatMap((area: MessageArea) =>
    Object.entries(area.messages).flatMap(([key, message]) => {
      const names = argumentsOf(message).map((name) => name.split(':')[0])
      return new Set(names).size === names.length ? [] : [`${area.name}.${key}`]
    }),
  )
  expect(clashing).toEqual([])
})

test('every area of messages is listed, each under a name of its own', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('-messages.ts'),
  )
  const named = files.flatMap((file) => {
    const area = /messageArea\('([^']+)'/.exec(readFileSync(`src/${file}`, 'utf8'))?.[1]
    return area === undefined ? [] : [area]
  })
  const listed = areas.map((area) => area.name)
  expect(named.filter((name) => !listed.includes(name))).toEqual([])
  expect(named.length).toBeGreaterThan(10)
  expect(new Set(listed).size).toBe(listed.length)
})

test('the first pages need the same areas in every language, and wait for nothing', async () => {
  const first = await Promise.all(others.map((language) => loadFirstTranslations(language)))
  const names = first.map((translations) => Object.keys(translations).sort())
  expect(new Set(names.map((list) => list.join())).size).toBe(1)
  const { speech, waitFor } = await loadSpeech('ru')
  expect(names[0]?.map((name) => waitFor({ name, messages: {} }))).toEqual(names[0]?.map(() => undefined))
  expect(speech.sayIn(todayMessages).say('calm')).not.toBe(todayMessages.messages.calm)
})

test('what the first pages do not need arrives when it is asked for, and is told from then on', async () => {
  const { speech, waitFor } = await loadSpeech('es')
  const say = (): string => speech.sayIn(helpMessages).say('title')
  const before = say()
  const arrival = waitFor(helpMessages)
  await arrival
  expect(say()).not.toBe(before)
  expect(waitFor(helpMessages)).toBe(arrival)
})
