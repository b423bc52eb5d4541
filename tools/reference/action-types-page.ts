import { actionTypes } from '#model/actions/registry'
import { type Page, pageText, table } from './page.ts'

/** The page of action types. */
export function actionTypesPage(): Page {
  const rows = actionTypes.map(({ kind, label, aspect, required, optional, fulfilledBy }) => [
    `\`${kind}\``,
    label,
    aspect,
    [...required, ...optional.map((role) => `(${role})`)].join(', '),
    fulfilledBy,
  ])
  const head = ['kind', 'reads as', 'aspect', 'roles (optional ones in brackets)', 'fulfilment is told as']
  return {
    path: 'docs/reference/action-types.md',
    text: pageText('Action types', '`src/model/actions/`', [
      'What a norm can be about. `once` is done and over; `continuing` must be kept up.',
      table(head, rows),
    ]),
  }
}
