import type { Translation } from '#views/speech/message-area'
import type { findingSentenceMessages } from '#views/words/finding-sentence-messages'

/** What the rules of the linter find. Names of norms and parties stand undeclined, so that they need no ending. */
export const findingSentences: Translation<typeof findingSentenceMessages> = {
  noted: '{found}; отмечено как открытый вопрос: «{words}»',

  'no-deadline': 'срок по норме {norm} не наступает никогда',
  'no-deadline.conditional': 'срок по норме {norm} не наступает никогда, даже когда её условие выполнено',
  'deadline-before-trigger.in-force': 'срок по норме {norm} истекает {due}, а документ вступает в силу лишь {begins}',
  'deadline-before-trigger.condition':
    'срок по норме {norm} истекает {due}, а её условие начинает действовать лишь {begins}',
  'deadline-before-trigger.other':
    'срок по норме {norm} истекает {due}, а исполнение нормы {other} может начаться лишь {begins}',
  'contradictory-windows': 'вместе это невыполнимо: {times}',
  'contradictory-windows.window': '{norm} ({said})',
  'contradictory-windows.order': '{norm} после {other}',
  'unobservable-anchor': 'срок {said} отсчитывается от {anchor}, а это длится: считать от начала или от конца?',
  'ambiguous-bound.until': 'выражение {said} не говорит, входит ли в срок сам этот день',
  'ambiguous-bound.hour': 'выражение {said} называет для нормы {norm} день, но не час',
  'ambiguous-bound.texts':
    'срок {said} передан в опубликованных текстах как {words} и как {last}; разница составляет один день',
  'staggered-start': 'срок {said} по норме {norm} идёт от подписания, а подписи поставлены в разные дни: {days}',
  'infeasible-lead.soon': 'срок по норме {norm} истекает {due}, не позднее чем через три дня после вступления в силу',
  'infeasible-lead.term': 'на исполнение нормы {norm} отведено {said}, то есть не больше трёх дней',
  'uneven-schedule.begins':
    '{giver}: {count, plural, one {# действие} few {# действия} many {# действий} other {# действия}} к исполнению не позднее {last}, а первое встречное действие ({receiver}) может начаться лишь {day}',
  'uneven-schedule.due':
    '{giver}: {count, plural, one {# действие} few {# действия} many {# действий} other {# действия}} к исполнению не позднее {last}, а срок первого встречного действия ({receiver}) истекает лишь {day}',
  'vague-time': 'выражение {said} не называет дня, после которого исполнение нормы {norm} было бы просрочено',
  'backward-count': 'для нормы {norm} ведётся обратный отсчёт ({period}), а правило счёта не выбрано',
  'rest-day': 'срок {said} по норме {norm} истекает в выходной день: {day}',
  'no-zone':
    'часовой пояс не указан для {count, plural, one {# срока} few {# сроков} many {# сроков} other {# срока}}, например {said}',
  'out-of-order-schedule': 'норма {norm} со сроком {said} ждёт нормы {other}, у которой срок {otherSaid}',
  'expiry-gap': 'после {end}, когда кончается {norm}, и до {begin}, когда начинается {other}, не действует ничто',

  'no-bearer.duty': 'не названо, кто обязан: {norm}',
  'no-bearer.right': 'не названо, кому принадлежит право: {norm}',
  'no-bearer.noted': 'слова нормы {norm} никого не называют; отмечено как открытый вопрос: «{words}»',
  'duty-on-non-party':
    'обязанность возложена на того, кто не подписал документ и не назван среди Сторон ({party}): {norms}{more, plural, =0 {} one { и ещё # норма} few { и ещё # нормы} many { и ещё # норм} other { и ещё # нормы}}',
  'idle-party': 'подпись есть ({party}), но по тексту на долю подписавшего не приходится ничего',
  'staggered-signature': 'документ {title} подписан в разные дни ({days}), и не сказано, с какого из них он обязывает',
  'no-counterparty': 'не сказано, перед кем существует обязательство {norm}',
  'body-not-created': 'органу {body} отведена роль ({norms}), но никто этот орган не создаёт',
  'body-cannot-decide': 'не сказано, кто входит в {body} и как там принимаются решения',
  'joint-duty-unclear': 'норма {norm} обязывает нескольких ({parties}): каждого, любого из них или всех вместе?',
  'role-conflict.charge': 'за одно и то же место ({place}) отвечают разные стороны: {holders}',
  'role-conflict.holder': '{parties} ({norm})',
  'role-conflict.guarantor': 'исполнение нормы {norm} обеспечивает тот, кто сам по ней обязан: {parties}',
  'role-conflict.self': 'по норме {norm} сторона обязана перед самой собой: {party}',

  'no-verifier':
    'никто не устанавливает, {count, plural, one {исполняется ли норма} other {исполняются ли нормы}} {norms}{more, plural, =0 {} one { и ещё # норма} few { и ещё # нормы} many { и ещё # норм} other { и ещё # нормы}}',
  'self-verified.own': 'по норме {norm} каждый сам устанавливал бы собственное исполнение: {parties}',
  'self-verified.bearer': 'исполнение нормы {norm} устанавливал бы сам обязанный или тот, кто ему подчинён: {parties}',
  'no-violation-defined': 'не сказано, какие действия нарушают норму {norm}',
  'no-baseline.share': 'в норме {norm} не сказано, от какого целого берётся доля и на какой день оно подсчитано',
  'no-baseline.lines': 'в норме {norm} не сказано, от какой из этих линий идёт отсчёт: {lines}',
  'no-baseline.where': 'в норме {norm} не сказано, откуда',
  'no-guarantor': 'в документе {title} никто ничего не гарантирует',
  'idle-guarantor.nothing': 'у нормы {norm} есть гарант ({parties}), но не видно, что он гарантирует',
  'idle-guarantor.uncalled':
    'у нормы {norm} есть гарант ({parties}), но никто не уполномочен потребовать от него действий',
  'idle-guarantor.nothing-by-nobody': 'в норме {norm} не назван гарант, и не видно, что гарантируется',
  'idle-guarantor.uncalled-by-nobody':
    'в норме {norm} не назван гарант, и никто не уполномочен потребовать исполнения гарантии',
  'no-mechanism': 'не сказано, как {count, plural, one {исполняется норма} other {исполняются нормы}} {norms}',
  'missing-map':
    'ни карта, ни описание границ не показывают {places}, а от этого зависит исполнение: {norms}{more, plural, =0 {} one { и ещё # норма} few { и ещё # нормы} many { и ещё # норм} other { и ещё # нормы}}',
  'missing-map.noted': 'для нормы {norm} нет карты; отмечено как открытый вопрос: «{words}»',

  'no-consequence':
    'нарушение нормы {norms} ничего не влечёт; всего обязанностей, нарушение которых остаётся без последствий: {duties, number}',
  'no-consequence.some':
    'нарушение нормы {norms} ничего не влечёт, тогда как средство защиты предусмотрено для {answered} из {duties, plural, one {# обязанности} other {# обязанностей}}',
  'unreachable-consequence':
    'норма {consequence} должна применяться, когда нарушена норма {norm}, а возникает лишь тогда, когда та исполнена',
  deadlock: '{waits}; {count, plural, one {первым} other {первыми}} пришлось бы исполнить: {moves}',
  'deadlock.wait': '{norm} ждёт {other}',
  'deadlock.long':
    '{waits} и так далее по кругу, всего {count, plural, one {# норма} few {# нормы} many {# норм} other {# нормы}}',
  'deadlock.read': '{found}; так выходит при чтении текста, которого придерживаются: {readers}',
  'unsynchronised-pair': 'нормы {norm} и {other} исполняются одновременно, а кто начинает, не сказано',
  'unreachable-norm.no-power':
    'норма {norm} ждёт, пока будет использована норма {other}, но этого не случится никогда: это не полномочие',
  'unreachable-norm.unowed':
    'норма {norm} ждёт, пока норма {other} будет {standing, select, kept {исполнена} broken {нарушена} other {просрочена}}, но этого не случится никогда: по ней никто не обязан',
  'unreachable-norm.kept-up':
    'норма {norm} ждёт, пока норма {other} будет просрочена, но этого не случится никогда: её соблюдают постоянно, и срок по ней не наступает',
  'unreachable-norm.no-deadline':
    'норма {norm} ждёт, пока норма {other} будет просрочена, но этого не случится никогда: у неё нет срока',
  'body-too-late': 'орган {body} может появиться лишь {exists}, а срок по норме {norm} истекает {due}',
  'exception-swallows-rule.right':
    'оговорка {exception} позволяет обладателю права одному судить, когда он может им воспользоваться: {norm}',
  'exception-swallows-rule.duty':
    'оговорка {exception} позволяет обязанному самому судить, когда норма {norm} не действует',

  'undefined-term': 'не сказано, что означает {term}',
  'undefined-term.noted': 'не определено: {words}',
  'delegated-definition': 'выражение {words} оставляет содержание другим или на потом',
  'two-definitions': 'термин {term} определён в нескольких нормах: {norms}',
  'versions-differ': '{versions}',
  'versions-differ.text': '{publisher}: {has}',
  'no-authentic-text':
    'ни об одном из текстов ({publishers}{more, plural, =0 {} other { и другие}}) не известно, что он аутентичен',
  'side-letter.instrument': 'норма {norm} основана на документе {title}, вне этого текста',
  'side-letter.oral': 'изменение {norms} было только устным',
  'side-letter.announced': 'изменение {norms} было объявлено, но не записано',
  'side-letter.oral-to-text': 'изменение текста было только устным',
  'side-letter.announced-to-text': 'изменение текста было объявлено, но не записано',
  'side-letter.elsewhere': 'условия вынесены за пределы текста: {words}',
  'secondary-text.reported':
    'только по сообщениям известно {reported} из {norms, plural, one {# нормы} other {# норм}} документа {title}',
  'secondary-text.informal': 'все опубликованные тексты документа {title} неофициальны или получены путём утечки',
  'divisible-unclear': 'считается ли норма {norm} исполненной отчасти, если сделано не по всем этим местам: {places}?',
  'double-bind': 'норма {norm} к этому обязывает, а норма {other} в то же время это запрещает',
  'soft-duty': 'норма {norm} обязывает лишь по мере возможности',
  'no-amendment-rule': 'в документе {title} не сказано, как могут быть изменены его сроки',
  'unilateral-change.text': 'по норме {norm} согласованное может изменить одна сторона: {parties}',
  'unilateral-change.duty':
    'обязанный ({parties}) может сам снять с себя обязанность {norm}, пользуясь полномочием {power}',
  'no-entry-into-force': 'в документе {title} не сказано, с какого времени он обязывает',
  'no-end':
    'не сказано, до какого времени {count, plural, one {действует норма} other {действуют нормы}} {norms}{more, plural, =0 {} one { и ещё # норма} few { и ещё # нормы} many { и ещё # норм} other { и ещё # нормы}}',
  'notice-without-addressee': 'не сказано, кому подаётся уведомление: {norm}',
}
