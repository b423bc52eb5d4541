import { provisionMark } from '#model/instrument/provision-mark'
import type { Linted } from '#app/findings/linted'
import type { Terminal } from '#cli/terminal'
import { behindMark } from '#cli/text/width'

type CoverageRow = Linted['coverage']['provisions'][number]

/** The coverage of one agreement, with its name. */
export type NamedCoverage = Linted['coverage'] & { readonly agreement: string }

/** Coverage as a person reads it: the figures, then every provision that is not modelled, with its reason or its words. */
export function coverageText(figures: readonly NamedCoverage[], terminal: Terminal): string {
  return figures.map((figure) => oneText(figure, terminal)).join('\n\n')
}

function oneText(figure: NamedCoverage, { colours, width }: Terminal): string {
  const { agreement, total, modelled, outOfScope, open, provisions } = figure
  const share = total === 0 ? '' : ` (${Math.round(((modelled + outOfScope) / total) * 100)} % looked at)`
  const others = provisions.filter(({ state }) => state !== 'modelled')
  return [
    colours.bold(agreement),
    `${total} provision${total === 1 ? '' : 's'}: ${modelled} modelled, ${outOfScope} out of scope, ${open} open${share}`,
    ...others.flatMap((row) => behindMark(rowWords(row), '  - ', width)),
  ].join('\n')
}

const LONGEST = 120

function rowWords({ number, state, reason, says }: CoverageRow): string {
  if (state === 'out-of-scope') return `${provisionMark(number)}, out of scope: ${reason ?? 'no reason is given'}`
  const line = says.replace(/\s+/g, ' ')
  return `${provisionMark(number)}, open: ${line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`}`
}
