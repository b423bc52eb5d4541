import type { HtmlNode } from '#adapters/text/html-node'
import { letterNumeral, romanNumeral } from '#adapters/text/numerals'

/** Counts the items of numbered lists as they are met. */
export type ItemNumbers = (item: HtmlNode) => string

/**
 * Gives each item of a numbered list what stands before it, `3. `; nothing for other elements. The list may begin at
 * another number and an item may have its own. Source: HTML Living Standard, "ordinal value". Items must be asked for in
 * their order, so that a long list is counted once.
 */
export function itemNumbers(): ItemNumbers {
  const lastByList = new Map<HtmlNode, number>()
  return (item) => {
    const list = item.parentNode
    if (list === null || !/^li$/i.test(item.nodeName) || !/^ol$/i.test(list.nodeName)) return ''
    const next = (lastByList.get(list) ?? (wholeNumber(list, 'start') ?? 1) - 1) + 1
    const number = wholeNumber(item, 'value') ?? next
    lastByList.set(list, number)
    return `${inType(number, list.getAttribute?.('type') ?? '1')}. `
  }
}

function wholeNumber(node: HtmlNode, name: string): number | undefined {
  const said = node.getAttribute?.(name) ?? ''
  return /^-?\d{1,9}$/.test(said) ? Number(said) : undefined
}

function inType(number: number, type: string): string {
  if (number < 1) return String(number)
  if (type.toLowerCase() === 'a') return inCase(letterNumeral(number), type)
  return type.toLowerCase() === 'i' && number < 4000 ? inCase(romanNumeral(number), type) : String(number)
}

function inCase(words: string, type: string): string {
  return type === type.toUpperCase() ? words.toUpperCase() : words
}
