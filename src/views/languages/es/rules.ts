import type { Translation } from '#views/speech/message-area'
import type { ruleMessages } from '#views/words/rule-messages'

/** The rules of the linter, why each matters, and their questions. */
export const rules: Translation<typeof ruleMessages> = {
  'title.no-deadline': 'Sin plazo',
  'matters.no-deadline':
    'lo que nunca vence nunca llega tarde: nadie puede decir que se ha incumplido, y la otra parte espera o actúa por su cuenta',
  'ask.no-deadline': '¿para qué día, o cuántos días después de qué hecho, debe hacerse?',
  'title.deadline-before-trigger': 'Plazo anterior a su condición',
  'matters.deadline-before-trigger':
    'se incumple antes de existir, o no se debe nunca; quien busca un pretexto lo tiene',
  'ask.deadline-before-trigger': '¿qué va primero, y cuántos días después debe seguir lo segundo?',
  'title.contradictory-windows': 'Plazos contradictorios',
  'matters.contradictory-windows':
    'un calendario que no puede cumplirse se incumple desde el primer día, y quién lo incumple lo elige la otra parte',
  'ask.contradictory-windows': '¿cuál de estos plazos cede?',
  'title.unobservable-anchor': 'Punto de partida no observable',
  'matters.unobservable-anchor': 'las dos lecturas pueden distar meses, y cada parte cuenta desde la que le conviene',
  'ask.unobservable-anchor': '¿corre el plazo desde el comienzo o desde la conclusión, y quién establece ese día?',
  'title.ambiguous-bound': 'Límite ambiguo',
  'matters.ambiguous-bound':
    'entre «a más tardar» y «antes» media un día; ese día una parte está a la vez en plazo y en falta, y mientras se dispara el día tiene veinticuatro horas',
  'ask.ambiguous-bound': '¿está el propio día dentro del plazo, y a qué hora y en qué zona empieza o termina?',
  'title.staggered-start': 'Comienzo escalonado',
  'matters.staggered-start':
    'la primera y la última firma ponen en marcha dos relojes, y un mismo acto llega a tiempo según uno y tarde según el otro',
  'ask.staggered-start': '¿desde la firma de quién corre: la primera, la última o la de cada parte?',
  'title.infeasible-lead': 'Plazo inviable',
  'matters.infeasible-lead':
    'lo que no puede hacerse a tiempo lo incumple quien obra de buena fe, y del incumplimiento se sirve quien no',
  'ask.infeasible-lead': '¿qué tendría que estar listo el primer día para que esto fuera posible?',
  'title.uneven-schedule': 'Calendario desigual',
  'matters.uneven-schedule':
    'a quien da primero no le queda nada que retener, y quien da último tiene todos los motivos para esperar',
  'ask.uneven-schedule': '¿podrían alternarse los pasos de las dos partes, o retener un garante los últimos?',
  'title.vague-time': 'Tiempo vago',
  'matters.vague-time': 'cada parte tiene su propio «cuanto antes», y ningún día llega nadie tarde',
  'ask.vague-time': '¿cuál es el último día en que esto aún estaría a tiempo?',
  'title.backward-count': 'Cuenta hacia atrás',
  'matters.backward-count':
    'al contar hacia atrás es donde más difieren calendarios y tribunales: ¿cuenta el último día, y qué día cae seis meses antes del 31 de agosto?',
  'ask.backward-count': '¿en qué día del calendario cae el último momento para esto?',
  'title.rest-day': 'Día de descanso',
  'matters.rest-day': 'según unas reglas de cómputo el plazo se prolonga hasta el siguiente día hábil; según otras, no',
  'ask.rest-day': '¿termina el plazo ese día o el siguiente hábil, y según qué calendario?',
  'title.no-zone': 'Sin zona horaria',
  'matters.no-zone':
    'entre dos capitales una misma hora de fuego puede caer a un lado u otro del alto el fuego, y un mismo documento llevar dos fechas',
  'ask.no-zone': '¿según la hora de quién se cuentan estos días y horas?',
  'title.out-of-order-schedule': 'Calendario desordenado',
  'matters.out-of-order-schedule': 'quien cumple el primer paso en su último día deja a la otra parte en falta',
  'ask.out-of-order-schedule': '¿debería el paso anterior vencer antes, o el posterior después?',
  'title.expiry-gap': 'Vacío entre vigencias',
  'matters.expiry-gap': 'en ese vacío nada se debe, y lo que ocurra entonces no es incumplimiento',
  'ask.expiry-gap': '¿qué rige entre el fin de una vigencia y el comienzo de la siguiente?',
  'title.no-bearer': 'Sin obligado',
  'matters.no-bearer':
    'el deber de nadie no lo cumple nadie; cada parte puede decir que era la otra quien debía actuar',
  'ask.no-bearer': '¿quién, por su nombre, debe hacerlo?',
  'title.duty-on-non-party': 'Deber de un tercero',
  'matters.duty-on-non-party':
    'un acuerdo obliga a quienes lo celebran; lo que se pide a un tercero es un deseo, y las partes no pueden responder de él',
  'ask.duty-on-non-party': '¿ha aceptado esto el obligado, y en qué instrumento?',
  'title.idle-party': 'Parte sin papel',
  'matters.idle-party':
    'no queda claro por qué firmó: como testigo, como garante sin decirlo, o porque se omitieron sus deberes',
  'ask.idle-party': '¿en qué papel firma esta parte?',
  'title.staggered-signature': 'Firma escalonada',
  'matters.staggered-signature':
    'quien firmó primero queda obligado a solas un tiempo, o no lo está nadie; los actos entre los dos días se juzgan de ambos modos',
  'ask.staggered-signature': '¿obliga a cada parte desde su firma, o a todas desde la última?',
  'title.no-counterparty': 'No se dice a quién se debe',
  'matters.no-counterparty': 'nadie puede exigirlo, dispensar de ello ni resultar perjudicado por su incumplimiento',
  'ask.no-counterparty': '¿a quién se debe esto, y quién puede pedirlo?',
  'title.body-not-created': 'Órgano no creado',
  'matters.body-not-created': 'sus tareas vencen exista o no, y a quien le disgusten le basta con no nombrar a nadie',
  'ask.body-not-created': '¿quién lo crea, con quién, para cuándo y cómo decide?',
  'title.body-cannot-decide': 'Órgano que no puede decidir',
  'matters.body-cannot-decide':
    'la primera disputa de un órgano sin reglas es sobre sus reglas, y llega cuando el órgano hace falta',
  'ask.body-cannot-decide': '¿quiénes son sus miembros, quién preside y qué ocurre si no se ponen de acuerdo?',
  'title.joint-duty-unclear': 'Deber conjunto poco claro',
  'matters.joint-duty-unclear': 'cuando uno cumple su parte y el otro no, no se sabe quién incumple ni en qué medida',
  'ask.joint-duty-unclear': '¿debe cada uno su parte, basta uno, o deben actuar juntos?',
  'title.role-conflict': 'Conflicto de papeles',
  'matters.role-conflict':
    'cuando dos responden de una misma cosa, no responde ninguno; cuando uno responde ante sí mismo, no responde nadie',
  'ask.role-conflict': '¿quién decide allí cuando los dos no coinciden, y quién responde de un fallo?',
  'title.no-verifier': 'Sin verificador',
  'matters.no-verifier':
    'sin un observador acordado, todo informe es el informe de una parte, y el silencio no prueba nada',
  'ask.no-verifier': '¿quién establece si se cumple, con qué acceso, y a quién informa?',
  'title.self-verified': 'Verificado por sí mismo',
  'matters.self-verified':
    'la parte que certifica su propio cumplimiento no convence a nadie que necesite ser convencido',
  'ask.self-verified': '¿quién, sin deberlo, podría confirmarlo?',
  'title.no-violation-defined': 'Violación sin definir',
  'matters.no-violation-defined': 'cada parte cuenta cosas distintas, y los dos recuentos nunca pueden compararse',
  'ask.no-violation-defined': '¿qué actos son violaciones, cuáles no y cuáles deben anunciarse?',
  'title.no-baseline': 'Sin línea de base',
  'matters.no-baseline': 'sin una línea de partida o un recuento inicial nadie puede medir el final',
  'ask.no-baseline': '¿desde qué línea, o desde qué inventario de qué día, se mide esto?',
  'title.no-guarantor': 'Sin garante',
  'matters.no-guarantor':
    'quién intervendría queda a criterio de quien se sienta llamado, y una firma junto a las de las partes se lee como una promesa que quizá no sea',
  'ask.no-guarantor':
    '¿hay un garante, de qué deberes, y debe asegurar el resultado, hacer todo lo posible o solo observar?',
  'title.idle-guarantor': 'Garante al que nadie puede acudir',
  'matters.idle-guarantor': 'el garante al que nadie puede acudir no tiene por qué venir',
  'ask.idle-guarantor': '¿quién puede acudir al garante, cómo, y en qué plazo debe actuar?',
  'title.no-mechanism': 'Sin mecanismo',
  'matters.no-mechanism':
    'las horas de la entrega son las más peligrosas; sin procedimiento, cada parte inventa el suyo, y el primer incidente es para ambas un incumplimiento',
  'ask.no-mechanism':
    '¿quién se reúne con quién, dónde, en qué orden, con qué listas o mapas, y quién firma que está hecho?',
  'title.missing-map': 'Falta el mapa',
  'matters.missing-map':
    'dos partes que se ponen de acuerdo en las palabras y no en la línea se encuentran en la línea',
  'ask.missing-map': '¿qué mapa, anexo y rubricado, muestra esta línea o zona?',
  'title.no-consequence': 'Sin consecuencia',
  'matters.no-consequence':
    'cuando el texto calla sobre el incumplimiento, la parte perjudicada elige la respuesta, y a menudo elige la fuerza',
  'ask.no-consequence': '¿qué puede hacer la otra parte, y a quién puede acudir, si esto no se cumple?',
  'title.unreachable-consequence': 'Consecuencia imposible',
  'matters.unreachable-consequence': 'el remedio parece tal, pero nunca podrá usarse',
  'ask.unreachable-consequence': '¿bajo qué condición surge realmente el remedio?',
  'title.deadlock': 'Bloqueo mutuo',
  'matters.deadlock':
    'nadie puede empezar sin romper el orden, y nadie llega nunca tarde: todo espera, y cada parte espera con razón',
  'ask.deadlock': '¿cuál de estos pasos puede darse primero, por confianza o con garantía?',
  'title.unsynchronised-pair': 'Par sin sincronizar',
  'matters.unsynchronised-pair':
    'cada parte está dispuesta a moverse en cuanto lo haga la otra, y ambas hacen bien en esperar',
  'ask.unsynchronised-pair': '¿qué parte de un acto responde a qué parte del otro, y quién empieza?',
  'title.unreachable-norm': 'Condición imposible',
  'matters.unreachable-norm': 'la cláusula se lee como una salvaguardia y no se aplicará nunca',
  'ask.unreachable-norm': '¿en qué día, o por qué acto, se cumpliría esta condición?',
  'title.body-too-late': 'Órgano tardío',
  'matters.body-too-late': 'las primeras semanas, que deciden si un acuerdo se mantiene, transcurren sin vigilancia',
  'ask.body-too-late': '¿quién hace esto hasta que el órgano funcione?',
  'title.exception-swallows-rule': 'La excepción anula la regla',
  'matters.exception-swallows-rule':
    'una prohibición con tal excepción no prohíbe nada, y toda infracción cabe siempre en ella',
  'ask.exception-swallows-rule': '¿quién decide si la excepción se aplica, y debe anunciarse?',
  'title.undefined-term': 'Término sin definir',
  'matters.undefined-term':
    'una palabra que ambas partes aceptan porque cada una oye en ella lo suyo es una disputa aplazada',
  'ask.undefined-term': '¿qué cuenta exactamente como esto, y quién decide en la duda?',
  'title.delegated-definition': 'Definición delegada',
  'matters.delegated-definition':
    'un acuerdo de ponerse de acuerdo no es un acuerdo, y remitir a la ley es remitir a quien la hace o la interpreta',
  'ask.delegated-definition': '¿qué rige si no se alcanza el acuerdo posterior, y según el derecho de quién se lee?',
  'title.two-definitions': 'Dos definiciones',
  'matters.two-definitions': 'cada parte lee todo uso posterior según la definición que le conviene',
  'ask.two-definitions': '¿cuál de las dos definiciones rige, y dónde?',
  'title.versions-differ': 'Las versiones difieren',
  'matters.versions-differ':
    'cada parte publica, y luego cita, la suya; una preposición ha bastado para reabrir una disputa',
  'ask.versions-differ': '¿qué texto es auténtico, y qué quieren decir las dos partes en este punto?',
  'title.no-authentic-text': 'Sin texto auténtico',
  'matters.no-authentic-text': 'donde los textos difieren, nadie puede decir cuál obliga',
  'ask.no-authentic-text': '¿en qué idiomas es auténtico el instrumento, y dónde está el original firmado?',
  'title.side-letter': 'Condiciones fuera del texto',
  'matters.side-letter': 'quien solo tiene el texto no sabe qué se debe, y de lo que solo se dijo cabe desdecirse',
  'ask.side-letter': '¿dónde está escrito, quién lo ha firmado, y es público?',
  'title.secondary-text': 'Texto de segunda mano',
  'matters.secondary-text': 'lo que aquí se calcula es lo que alguien dice que dice el texto',
  'ask.secondary-text': '¿dónde está el texto mismo?',
  'title.divisible-unclear': 'Divisibilidad poco clara',
  'matters.divisible-unclear':
    'cuando se han entregado dos de tres lugares, una parte dice que está casi cumplido y la otra que se ha incumplido',
  'ask.divisible-unclear': '¿es cada lugar un deber propio, y puede retenerse lo debido a cambio del que falta?',
  'title.double-bind': 'Debido y prohibido a la vez',
  'matters.double-bind': 'haga lo que haga el obligado, incumple',
  'ask.double-bind': '¿cuál de los dos cede, o dónde acaba uno y empieza el otro?',
  'title.soft-duty': 'Simple obligación de medios',
  'matters.soft-duty': 'apenas puede incumplirse, y quien lo espera lo cuenta como una promesa',
  'ask.soft-duty': '¿se debe el resultado o el intento, y qué mostraría que se intentó?',
  'title.no-amendment-rule': 'Sin regla de modificación',
  'matters.no-amendment-rule':
    'los plazos se retrasan; sin una forma de moverlos, todo cambio es un incumplimiento para una parte y un favor para la otra',
  'ask.no-amendment-rule': '¿quién puede prorrogar o modificar esto, en qué forma, y cómo se da a conocer?',
  'title.unilateral-change': 'Cambio unilateral',
  'matters.unilateral-change': 'un deber que el obligado puede suprimir no es tal deber',
  'ask.unilateral-change': '¿el consentimiento de quién, o qué preaviso, necesita este cambio?',
  'title.no-entry-into-force': 'Sin fecha de entrada en vigor',
  'matters.no-entry-into-force':
    'los plazos que se cuentan desde el comienzo carecen de él, y los actos de los primeros días se juzgan con dos calendarios',
  'ask.no-entry-into-force': '¿desde qué día y hora obliga: firma, última firma, ratificación o un día nombrado?',
  'title.no-end': 'Sin término final',
  'matters.no-end':
    'lo que se pensó para meses se vuelve permanente o decae por abandono, y cada parte elige la lectura que le conviene',
  'ask.no-end': '¿hasta cuándo, o hasta qué hecho, rige esto, y cómo puede terminarse?',
  'title.notice-without-addressee': 'Preaviso sin destinatario',
  'matters.notice-without-addressee':
    'si se dio el preaviso, y cuándo, pasa a ser cuestión de opinión, y con ello si un plazo ha terminado',
  'ask.notice-without-addressee': '¿a quién se da el preaviso, en qué forma, y cuándo se considera recibido?',
}
