import type { Translation } from '#views/speech/message-area'
import type { findingSentenceMessages } from '#views/words/finding-sentence-messages'

/** What the rules of the linter find. */
export const findingSentences: Translation<typeof findingSentenceMessages> = {
  noted: '{found}؛ وسُجّل سؤالًا مفتوحًا: «{words}»',

  'no-deadline': 'الحكم {norm} لا يحل أجله أبدًا',
  'no-deadline.conditional': 'الحكم {norm} لا يحل أجله أبدًا، حتى إذا تحقق شرطه',
  'deadline-before-trigger.in-force': 'أجل الحكم {norm} هو {due}، أي قبل أن يبدأ نفاذ الصك في {begins}',
  'deadline-before-trigger.condition': 'أجل الحكم {norm} هو {due}، أي قبل أن يبدأ شرطه في {begins}',
  'deadline-before-trigger.other': 'أجل الحكم {norm} هو {due}، أي قبل أن يمكن البدء بتنفيذ {other} في {begins}',
  'contradictory-windows': 'لا يمكن الوفاء بهذا كله معًا: {times}',
  'contradictory-windows.window': '{norm} ({said})',
  'contradictory-windows.order': '{norm} بعد {other}',
  'unobservable-anchor': 'تُحسب المدة {said} من {anchor}، وهو أمر يستغرق زمنًا: أمن بدايته أم من نهايته؟',
  'ambiguous-bound.until': 'العبارة {said} لا تبيّن هل يدخل ذلك اليوم نفسه في الأجل',
  'ambiguous-bound.hour': 'العبارة {said} تحدد للحكم {norm} يومًا ولا تحدد ساعة',
  'ambiguous-bound.texts': 'ورد الأجل {said} في النصوص المنشورة بلفظ {words} وبلفظ {last}، والفرق بينهما يوم واحد',
  'staggered-start': 'الأجل {said} للحكم {norm} يسري من التوقيع، وقد جرى التوقيع في أيام مختلفة: {days}',
  'infeasible-lead.soon': 'أجل الحكم {norm} هو {due}، أي في غضون ثلاثة أيام من بدء النفاذ',
  'infeasible-lead.term': 'مهلة الحكم {norm} هي {said}، أي ثلاثة أيام على الأكثر',
  'uneven-schedule.begins':
    'على {giver} {count, plural, one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}} في موعد أقصاه {last}، وأول ما على {receiver} لا يمكن أن يبدأ قبل {day}',
  'uneven-schedule.due':
    'على {giver} {count, plural, one {فعل واحد} two {فعلان} few {# أفعال} many {# فعلًا} other {# فعل}} في موعد أقصاه {last}، وأول ما على {receiver} لا يحل أجله قبل {day}',
  'vague-time': 'العبارة {said} لا تعيّن يومًا يكون بعده تنفيذ الحكم {norm} متأخرًا',
  'backward-count': 'أجل الحكم {norm} يُحسب إلى الوراء ({period})، ولم تُختر قاعدة للحساب',
  'rest-day': 'الأجل {said} للحكم {norm} ينتهي في {day}، وهو سبت أو أحد',
  'no-zone':
    'بلا توقيت مرجعي: {count, plural, one {أجل واحد} two {أجلان} few {# آجال} many {# أجلًا} other {# أجل}}، ومن ذلك {said}',
  'out-of-order-schedule': 'الحكم {norm} وأجله {said} ينتظر الحكم {other} وأجله {otherSaid}',
  'expiry-gap': 'لا شيء يسري بين {end}، حين ينتهي {norm}، و{begin}، حين يبدأ {other}',

  'no-bearer.duty': 'لا يُسمّى الملتزم بهذا الحكم: {norm}',
  'no-bearer.right': 'لا يُسمّى صاحب الحق في هذا الحكم: {norm}',
  'no-bearer.noted': 'عبارة الحكم {norm} لا تسمّي أحدًا؛ وسُجّل سؤالًا مفتوحًا: «{words}»',
  'duty-on-non-party':
    'يُحمَّل واجبًا من لم يوقّع وليس من الأطراف ({party}): {norms}{more, plural, =0 {} one { وحكم آخر} two { وحكمان آخران} few { و# أحكام أخرى} many { و# حكمًا آخر} other { و# حكم آخر}}',
  'idle-party': 'التوقيع قائم ({party})، وليس للموقّع ولا عليه شيء في النص',
  'staggered-signature': 'وُقّع {title} في أيام مختلفة ({days})، ولا يُذكر متى يبدأ إلزامه',
  'no-counterparty': 'لا يُذكر لمن يُستحق هذا الحكم: {norm}',
  'body-not-created': 'للجهاز {body} دور في {norms}، ولا شيء ينشئه',
  'body-cannot-decide': 'لا يُذكر من أعضاء {body} ولا كيف تُتخذ القرارات فيه',
  'joint-duty-unclear': 'الحكم {norm} يُلزم أكثر من واحد ({parties}): أيلتزم كل منهم بجزئه، أم أي منهم، أم كلهم معًا؟',
  'role-conflict.charge': 'جهات مختلفة تتولى أمر المكان نفسه ({place}): {holders}',
  'role-conflict.holder': '{parties} ({norm})',
  'role-conflict.guarantor': 'من يضمن الوفاء بالحكم {norm} هو الملتزم به نفسه: {parties}',
  'role-conflict.self': 'الملتزم بالحكم {norm} ملتزم به تجاه نفسه: {party}',

  'no-verifier':
    'لا أحد يتثبت من الوفاء {count, plural, one {بالحكم} two {بالحكمين} other {بالأحكام}} {norms}{more, plural, =0 {} one { وحكم آخر} two { وحكمين آخرين} few { و# أحكام أخرى} many { و# حكمًا آخر} other { و# حكم آخر}}',
  'self-verified.own': 'بموجب الحكم {norm} يتثبت كل طرف من وفائه هو: {parties}',
  'self-verified.bearer': 'من يتثبت من الوفاء بالحكم {norm} هو الملتزم نفسه أو من يتبعه: {parties}',
  'no-violation-defined': 'لا يُذكر أي الأفعال يخرق الحكم {norm}',
  'no-baseline.share': 'لا يذكر الحكم {norm} من أي مجموع تُؤخذ النسبة ولا في أي يوم يُحصى',
  'no-baseline.lines': 'لا يذكر الحكم {norm} من أي هذه الخطوط يبدأ القياس: {lines}',
  'no-baseline.where': 'لا يذكر الحكم {norm} من أين',
  'no-guarantor': 'لا أحد يضمن شيئًا في {title}',
  'idle-guarantor.nothing': 'للحكم {norm} ضامن ({parties})، ولا يُذكر ما يضمنه',
  'idle-guarantor.uncalled': 'للحكم {norm} ضامن ({parties})، ولا أحد يملك صلاحية مطالبته',
  'idle-guarantor.nothing-by-nobody': 'لا يُسمّى ضامن في الحكم {norm}، ولا يُذكر ما يُضمن',
  'idle-guarantor.uncalled-by-nobody': 'لا يُسمّى ضامن في الحكم {norm}، ولا أحد يملك صلاحية المطالبة بالضمان',
  'no-mechanism': 'لا يُذكر كيف {count, plural, one {يُنفَّذ الحكم} two {يُنفَّذ الحكمان} other {تُنفَّذ الأحكام}} {norms}',
  'missing-map':
    'لا خريطة ولا وصف حدود يبيّن {places}، وعلى ذلك يتوقف تنفيذ {norms}{more, plural, =0 {} one { وحكم آخر} two { وحكمين آخرين} few { و# أحكام أخرى} many { و# حكمًا آخر} other { و# حكم آخر}}',
  'missing-map.noted': 'لا خريطة للحكم {norm}؛ وسُجّل سؤالًا مفتوحًا: «{words}»',

  'no-consequence': 'لا يترتب شيء على خرق {norms}؛ ومجموع الواجبات التي لا يترتب على خرقها شيء: {duties, number}',
  'no-consequence.some':
    'لا يترتب شيء على خرق {norms}، في حين يوجد سبيل انتصاف في {answered} من أصل {duties, plural, one {واجب واحد} two {واجبين} few {# واجبات} many {# واجبًا} other {# واجب}}',
  'unreachable-consequence': 'يُفترض أن يترتب {consequence} على خرق {norm}، وهو لا ينشأ إلا حيث يُوفى به',
  deadlock:
    '{waits}؛ ولا بد أن {count, plural, one {يُنفَّذ هذا أولًا} two {يُنفَّذ هذان أولًا} other {تُنفَّذ هذه أولًا}}: {moves}',
  'deadlock.wait': '{norm} ينتظر {other}',
  'deadlock.long':
    '{waits}، وهكذا دواليك، والمجموع {count, plural, one {حكم واحد} two {حكمان} few {# أحكام} many {# حكمًا} other {# حكم}}',
  'deadlock.read': '{found}؛ وذلك إذا قُرئ النص كما يقرؤه {readers}',
  'unsynchronised-pair': 'يجري {norm} و{other} في آن واحد، ولا يُذكر من يبدأ',
  'unreachable-norm.no-power': 'الحكم {norm} ينتظر استعمال {other}، وهذا لا يقع أبدًا: فهو ليس صلاحية',
  'unreachable-norm.unowed':
    'الحكم {norm} ينتظر {standing, select, kept {الوفاء بالحكم} broken {خرق الحكم} other {تأخر الوفاء بالحكم}} {other}، وهذا لا يقع أبدًا: فلا أحد ملتزم به',
  'unreachable-norm.kept-up':
    'الحكم {norm} ينتظر تأخر الوفاء بالحكم {other}، وهذا لا يقع أبدًا: فهو واجب دائم لا يحل أجله',
  'unreachable-norm.no-deadline': 'الحكم {norm} ينتظر تأخر الوفاء بالحكم {other}، وهذا لا يقع أبدًا: فلا أجل له',
  'body-too-late': 'قد لا يوجد الجهاز {body} قبل {exists}، وأجل الحكم {norm} هو {due}',
  'exception-swallows-rule.right': 'الاستثناء {exception} يترك لصاحب الحق وحده أن يقدّر متى يستعمل هذا الحكم: {norm}',
  'exception-swallows-rule.duty': 'الاستثناء {exception} يترك للملتزم أن يقدّر متى لا يسري هذا الحكم: {norm}',

  'undefined-term': 'لا يُذكر ما يعنيه {term}',
  'undefined-term.noted': 'غير معرَّف: {words}',
  'delegated-definition': 'العبارة {words} تترك المضمون لآخرين أو لوقت لاحق',
  'two-definitions': 'المصطلح {term} معرَّف أكثر من مرة: {norms}',
  'versions-differ': '{versions}',
  'versions-differ.text': '{publisher}: {has}',
  'no-authentic-text': 'لا يُعرف عن أي من النصوص ({publishers}{more, plural, =0 {} other { وغيرها}}) أنه ذو حجية',
  'side-letter.instrument': 'الحكم {norm} يستند إلى {title}، خارج النص',
  'side-letter.oral': 'تعديل {norms} كان شفهيًا فقط',
  'side-letter.announced': 'تعديل {norms} أُعلن ولم يُكتب',
  'side-letter.oral-to-text': 'تعديل النص كان شفهيًا فقط',
  'side-letter.announced-to-text': 'تعديل النص أُعلن ولم يُكتب',
  'side-letter.elsewhere': 'تُركت شروط خارج النص: {words}',
  'secondary-text.reported':
    '{reported, plural, one {حكم واحد لا يُعرف} two {حكمان لا يُعرفان} few {# أحكام لا تُعرف} many {# حكمًا لا تُعرف} other {# حكم لا تُعرف}} إلا من تقارير، من مجموع أحكام {title} وعددها {norms}',
  'secondary-text.informal': 'كل النصوص المنشورة من {title} غير رسمية أو مسرَّبة',
  'divisible-unclear': 'هل يُعد الحكم {norm} موفى به جزئيًا إذا نُفّذ في بعض هذه الأماكن فقط: {places}؟',
  'double-bind': 'الحكم {norm} يوجب ما يحظره {other} في الوقت نفسه',
  'soft-duty': 'الحكم {norm} لا يُلزم إلا بقدر الإمكان',
  'no-amendment-rule': 'لا يذكر {title} كيف يمكن تعديل آجاله',
  'unilateral-change.text': 'بموجب الحكم {norm} يستطيع طرف واحد أن يعدّل ما اتُّفق عليه: {parties}',
  'unilateral-change.duty': 'يستطيع الملتزم ({parties}) أن يرفع عن نفسه وحده واجبه {norm} مستعملًا الصلاحية {power}',
  'no-entry-into-force': 'لا يذكر {title} متى يبدأ إلزامه',
  'no-end':
    'لا يُذكر إلى متى {count, plural, one {يسري الحكم} two {يسري الحكمان} other {تسري الأحكام}} {norms}{more, plural, =0 {} one { وحكم آخر} two { وحكمان آخران} few { و# أحكام أخرى} many { و# حكمًا آخر} other { و# حكم آخر}}',
  'notice-without-addressee': 'لا يُذكر لمن يُقدَّم الإشعار: {norm}',
}
