import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'
import { isDay, parseCalendarDate, type Day } from '#time/calendar-date'
import type { KnowledgeAxis } from '#time/vantage'

/** How far the time bar is opened: about six weeks, a year, or everything. */
export type Zoom = 'weeks' | 'year' | 'all'

/** Everything that an address holds beside its path, so that any view can be sent as a link. Absent means now, or plain. */
export interface Search {
  readonly asOf?: Day | undefined
  readonly knownAt?: Day | undefined
  readonly axis?: KnowledgeAxis | undefined
  /** The standard of proof, where it is not the reader's own choice. */
  readonly policy?: string | undefined
  /** Readings that are laid over the clauses. */
  readonly overlay?: readonly string[] | undefined
  readonly zoom?: Zoom | undefined
  /** What a list is filtered by. */
  readonly words?: string | undefined
  readonly tint?: string | undefined
  readonly view?: 'table' | undefined
  /** What rows are grouped by, where not by provision. */
  readonly group?: 'party' | undefined
  readonly item?: string | undefined
  /** With which earlier day a report or a comparison compares. */
  readonly since?: Day | undefined
  /** What is supposed on a norm's page and never recorded: what, on which day, told with which grade. */
  readonly suppose?: string | undefined
  readonly supposeOn?: Day | undefined
  readonly supposeGrade?: string | undefined
  /** What is supposed beside it, each as `2020-11-20 B2 done`. */
  readonly supposeAlso?: readonly string[] | undefined
}

const ZOOMS: readonly Zoom[] = ['weeks', 'year', 'all']

/** Reads what stands behind the question mark; what is not understood is left out, so that no link breaks a page. */
export function parseSearch(raw: Readonly<Record<string, unknown>>): Search {
  const overlay = listOf(raw['overlay'])
  return {
    asOf: dayOf(raw['asOf']),
    knownAt: dayOf(raw['knownAt']),
    axis: raw['axis'] === 'recorded' ? 'recorded' : undefined,
    policy: policyOf(raw['policy']),
    overlay,
    zoom: ZOOMS.find((zoom) => zoom === raw['zoom']),
    words: textOf(raw['words']),
    tint: textOf(raw['tint']),
    view: raw['view'] === 'table' ? 'table' : undefined,
    group: raw['group'] === 'party' ? 'party' : undefined,
    item: textOf(raw['item']),
    since: dayOf(raw['since']),
    suppose: textOf(raw['suppose']),
    supposeOn: dayOf(raw['supposeOn']),
    supposeGrade: gradeOf(raw['supposeGrade']),
    supposeAlso: listOf(raw['supposeAlso']),
  }
}

/** What goes along from page to page: the vantage and its policy, not what one list was filtered by. */
export function carriedSearch(search: Search): Search {
  const { asOf, knownAt, axis, policy, overlay, zoom } = search
  return { asOf, knownAt, axis, policy, overlay, zoom }
}

/** Address to plain values: every parameter is a text. */
export function readAddress(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address))
}

/** Plain values to address: what is absent is left out, lists have commas between. */
export function writeAddress(search: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(search).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value
    return typeof text === 'string' && text !== '' ? [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`] : []
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function dayOf(raw: unknown): Day | undefined {
  const date = typeof raw === 'string' ? parseCalendarDate(raw) : undefined
  return date?.ok === true && isDay(date.value) ? date.value : undefined
}

/** A list as an address has it, with commas between, or as this page holds it already. */
function listOf(raw: unknown): readonly string[] | undefined {
  const text = textOf(Array.isArray(raw) ? raw.join(',') : raw)
  return text?.split(',')
}

function policyOf(raw: unknown): string | undefined {
  return EVIDENCE_POLICIES.find(({ policy }) => policy.name === raw)?.policy.name
}

function gradeOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[A-F][1-6]$/.test(raw) ? raw : undefined
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw.slice(0, 500) : undefined
}
