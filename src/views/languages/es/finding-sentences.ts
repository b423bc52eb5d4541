import type { Translation } from '#views/speech/message-area'
import type { findingSentenceMessages } from '#views/words/finding-sentence-messages'

/** What the rules of the linter find. */
export const findingSentences: Translation<typeof findingSentenceMessages> = {
  noted: '{found}; anotado como cuestión abierta: «{words}»',

  'no-deadline': '{norm} no vence nunca',
  'no-deadline.conditional': '{norm} no vence nunca, ni siquiera una vez cumplida su condición',
  'deadline-before-trigger.in-force': '{norm} vence el {due}, antes de que el instrumento entre en vigor el {begins}',
  'deadline-before-trigger.condition': '{norm} vence el {due}, antes de que empiece su condición el {begins}',
  'deadline-before-trigger.other': '{norm} vence el {due}, antes de que pueda empezar {other} el {begins}',
  'contradictory-windows': 'no puede cumplirse todo a la vez: {times}',
  'contradictory-windows.window': '{norm} ({said})',
  'contradictory-windows.order': '{norm} después de {other}',
  'unobservable-anchor': '{said} se cuenta desde {anchor}, que se prolonga: ¿desde su comienzo o desde su fin?',
  'ambiguous-bound.until': 'la expresión {said} no dice si ese mismo día está dentro del plazo',
  'ambiguous-bound.hour': 'la expresión {said} fija un día y ninguna hora para {norm}',
  'ambiguous-bound.texts':
    'el plazo {said} figura en los textos publicados como {words} y como {last}, con un día de diferencia',
  'staggered-start': 'el plazo {said} de {norm} corre desde la firma, y se firmó en días distintos: {days}',
  'infeasible-lead.soon': '{norm} vence el {due}, a tres días o menos de la entrada en vigor',
  'infeasible-lead.term': 'para {norm} se da el plazo {said}, de tres días como máximo',
  'uneven-schedule.begins':
    '{giver} debe cumplir {count, plural, one {# acto} other {# actos}} a más tardar el {last}, y el primero de {receiver} no puede empezar hasta el {day}',
  'uneven-schedule.due':
    '{giver} debe cumplir {count, plural, one {# acto} other {# actos}} a más tardar el {last}, y el primero de {receiver} no vence hasta el {day}',
  'vague-time': 'la expresión {said} no señala ningún día después del cual {norm} se cumpliría tarde',
  'backward-count': 'para {norm} se cuenta hacia atrás ({period}), y no se ha elegido ninguna regla de cómputo',
  'rest-day': 'el plazo {said} de {norm} termina en fin de semana, el {day}',
  'no-zone': '{count, plural, one {# plazo no tiene} other {# plazos no tienen}} zona horaria, por ejemplo {said}',
  'out-of-order-schedule': '{norm}, con el plazo {said}, espera a {other}, con el plazo {otherSaid}',
  'expiry-gap': 'nada rige entre el {end}, cuando termina {norm}, y el {begin}, cuando empieza {other}',

  'no-bearer.duty': 'no se nombra a ningún obligado: {norm}',
  'no-bearer.right': 'no se nombra a ningún titular: {norm}',
  'no-bearer.noted': 'las palabras de {norm} no nombran a nadie; anotado como cuestión abierta: «{words}»',
  'duty-on-non-party':
    'se impone un deber a quien ni firmó ni figura entre las Partes ({party}): {norms}{more, plural, =0 {} one { y # norma más} other { y # normas más}}',
  'idle-party': '{party} firmó, y en el texto no le corresponde nada',
  'staggered-signature': '{title} se firmó en días distintos ({days}) y no dice desde cuándo obliga',
  'no-counterparty': 'no se dice a quién se debe {norm}',
  'body-not-created': 'el órgano {body} interviene en {norms}, y nada lo crea',
  'body-cannot-decide': 'nada dice quiénes integran {body} ni cómo decide',
  'joint-duty-unclear': '¿deben {parties} cumplir {norm} cada uno por su parte, cualquiera de ellos o todos juntos?',
  'role-conflict.charge': 'partes distintas tienen a su cargo el mismo lugar ({place}): {holders}',
  'role-conflict.holder': '{parties} ({norm})',
  'role-conflict.guarantor': 'quien asegura el cumplimiento de {norm} es el propio obligado: {parties}',
  'role-conflict.self': 'el obligado por {norm} lo está ante sí mismo: {party}',

  'no-verifier':
    'nadie establece si se {count, plural, one {cumple} other {cumplen}} {norms}{more, plural, =0 {} one { y # norma más} other { y # normas más}}',
  'self-verified.own': 'según {norm}, cada uno establecería su propio cumplimiento: {parties}',
  'self-verified.bearer': 'establecería si se cumple {norm} el propio obligado o alguien que depende de él: {parties}',
  'no-violation-defined': 'nada dice qué actos infringen {norm}',
  'no-baseline.share': '{norm} no dice de qué total es la proporción ni en qué día se cuenta',
  'no-baseline.lines': '{norm} no dice desde cuál de estas líneas se mide: {lines}',
  'no-baseline.where': '{norm} no dice desde dónde',
  'no-guarantor': 'nadie garantiza nada en {title}',
  'idle-guarantor.nothing': '{norm} tiene garante ({parties}), pero no dice qué garantiza',
  'idle-guarantor.uncalled': '{norm} tiene garante ({parties}), pero nadie está facultado para exigirle que actúe',
  'idle-guarantor.nothing-by-nobody': '{norm} no nombra al garante ni dice qué se garantiza',
  'idle-guarantor.uncalled-by-nobody': '{norm} no nombra al garante, y nadie está facultado para exigir la garantía',
  'no-mechanism': 'nada dice cómo se {count, plural, one {lleva} other {llevan}} a cabo {norms}',
  'missing-map':
    'ningún mapa ni descripción de límites muestra {places}, y de ello depende el cumplimiento: {norms}{more, plural, =0 {} one { y # norma más} other { y # normas más}}',
  'missing-map.noted': 'falta un mapa para {norm}; anotado como cuestión abierta: «{words}»',

  'no-consequence':
    'el incumplimiento de {norms} no tiene consecuencia; en total {duties, plural, one {hay # deber} other {hay # deberes}} cuyo incumplimiento no la tiene',
  'no-consequence.some':
    'el incumplimiento de {norms} no tiene consecuencia, mientras que hay remedio para {answered} de {duties, plural, one {# deber} other {# deberes}}',
  'unreachable-consequence': '{consequence} debería aplicarse cuando se incumple {norm}, y solo surge cuando se cumple',
  deadlock: '{waits}; {count, plural, one {tendría que ir primero} other {tendrían que ir primero}}: {moves}',
  'deadlock.wait': '{norm} espera a {other}',
  'deadlock.long': '{waits}, y así sucesivamente, {count, plural, one {# norma} other {# normas}} en total',
  'deadlock.read': '{found}; así resulta si el texto se lee como lo lee {readers}',
  'unsynchronised-pair': '{norm} va a la par de {other}, y nada dice quién empieza',
  'unreachable-norm.no-power': '{norm} espera a que se ejerza {other}, lo que no ocurrirá nunca: no es una facultad',
  'unreachable-norm.unowed':
    '{norm} espera a que {standing, select, kept {se cumpla} broken {se incumpla} other {venza sin cumplirse}} {other}, lo que no ocurrirá nunca: nadie está obligado a ello',
  'unreachable-norm.kept-up':
    '{norm} espera a que venza sin cumplirse {other}, lo que no ocurrirá nunca: es un deber permanente y no vence',
  'unreachable-norm.no-deadline':
    '{norm} espera a que venza sin cumplirse {other}, lo que no ocurrirá nunca: no tiene plazo',
  'body-too-late': '{body} puede no existir hasta el {exists}, y {norm} vence el {due}',
  'exception-swallows-rule.right':
    'la salvedad {exception} deja que el titular juzgue por sí solo cuándo puede valerse de {norm}',
  'exception-swallows-rule.duty': 'la salvedad {exception} deja que el obligado juzgue cuándo no rige {norm}',

  'undefined-term': 'nada dice qué significa {term}',
  'undefined-term.noted': 'sin definir: {words}',
  'delegated-definition': 'la expresión {words} deja el contenido a otros o para más tarde',
  'two-definitions': 'el término {term} se define más de una vez: {norms}',
  'versions-differ': '{versions}',
  'versions-differ.text': '{publisher}: {has}',
  'no-authentic-text':
    'de ninguno de los textos ({publishers}{more, plural, =0 {} other { y otros}}) consta que sea auténtico',
  'side-letter.instrument': '{norm} se apoya en {title}, fuera del texto',
  'side-letter.oral': 'un cambio de {norms} solo se hizo de palabra',
  'side-letter.announced': 'un cambio de {norms} se anunció y no se puso por escrito',
  'side-letter.oral-to-text': 'un cambio del texto solo se hizo de palabra',
  'side-letter.announced-to-text': 'un cambio del texto se anunció y no se puso por escrito',
  'side-letter.elsewhere': 'hay condiciones que se dejan fuera del texto: {words}',
  'secondary-text.reported':
    'solo por informes se {reported, plural, one {conoce # norma} other {conocen # normas}} de las {norms} de {title}',
  'secondary-text.informal': 'todos los textos publicados de {title} son oficiosos o filtrados',
  'divisible-unclear': '¿se cumple en parte {norm} si solo se hace en algunos de estos lugares: {places}?',
  'double-bind': '{norm} obliga a ello y {other} lo prohíbe al mismo tiempo',
  'soft-duty': '{norm} solo obliga en la medida de lo posible',
  'no-amendment-rule': '{title} no dice cómo pueden cambiarse sus plazos',
  'unilateral-change.text': 'según {norm}, una sola parte puede cambiar lo acordado: {parties}',
  'unilateral-change.duty':
    'el obligado ({parties}) puede librarse por sí solo de su deber {norm} valiéndose de la facultad {power}',
  'no-entry-into-force': '{title} no dice desde cuándo obliga',
  'no-end':
    'nada dice hasta cuándo {count, plural, one {rige} other {rigen}} {norms}{more, plural, =0 {} one { y # norma más} other { y # normas más}}',
  'notice-without-addressee': 'no se dice a quién se da el preaviso: {norm}',
}
