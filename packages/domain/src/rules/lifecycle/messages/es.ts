import type { LifecycleStage, StakeholderRole } from '../../../entities/vocabularies.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
import type { LifecycleMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/es.js'

type Params = LifecycleMessageParams

const stageWord = (stage: LifecycleStage): string => choiceInSentence('es', 'lifecycleStage', stage)
const roleWord = (role: StakeholderRole): string => choiceInSentence('es', 'stakeholderRole', role)
const TRIGGERS = {
  SEAT_USAGE: 'licencias en uso',
  SEAT_GROWTH: 'crecimiento de usuarios',
  CONSUMPTION: 'volumen contratado consumido',
  FEATURE_USE: 'funciones del paquete en uso',
  NEW_USE_CASE: 'nuevos casos de uso',
}
const HOLDS = {
  LEAVING: 'la cuenta está por irse',
  TOO_EARLY: 'el contrato es reciente',
  AT_RISK: 'la cuenta está en riesgo',
  LOW_ADOPTION: 'la adopción es baja',
  UNPROVEN: 'todavía no hay un resultado demostrado',
}
const VERDICTS = {
  ACHIEVED: 'logrado',
  ON_TRACK: 'según lo previsto',
  BEHIND: 'con retraso',
  MISSED: 'no alcanzado',
  NOT_STARTED: 'sin empezar',
  NOT_MEASURED: 'sin medir',
  CANCELLED: 'cancelado',
}
const LATENESS = {
  EARLY: 'es hora de empezar',
  DUE: 'va con retraso',
  LATE: 'es tarde para una primera conversación',
}

const amount = (
  trigger: Params['TRIGGER']['trigger'],
  value: number,
  beside: number,
  f: Formats,
): string =>
  trigger === 'NEW_USE_CASE' ? f.number(value, { digits: 0, beside }) : f.percent(value, { beside })

/** The life of customers in Spanish. */
export const lifecycleMessages: Room<'lifecycle', LifecycleMessageParams> = {
  'lifecycle.criterion.CONTRACT_STARTED': () => 'El contrato está firmado o ha empezado.',
  'lifecycle.criterion.WENT_LIVE': () => 'La implementación ya está en producción.',
  'lifecycle.criterion.TRAINED': () => 'La capacitación básica ya se impartió.',
  'lifecycle.criterion.FIRST_VALUE': () => 'Se ha alcanzado el primer resultado medible.',
  'lifecycle.criterion.FIT_CONFIRMED': () => 'Hay un plan de éxito acordado.',
  'lifecycle.criterion.FEATURES_USED': () => 'Se usan suficientes funciones relevantes.',
  'lifecycle.criterion.HAS_CHAMPION': () => 'El cliente tiene un champion.',
  'lifecycle.criterion.HEALTHY': () => 'La cuenta está sana.',
  'lifecycle.criterion.NOT_AT_RISK': () => 'La cuenta no está en riesgo.',
  'lifecycle.criterion.REVIEWED': () => 'La business review se hizo a tiempo.',
  'lifecycle.criterion.MULTI_THREADED': () => 'Hay varios contactos en el cliente.',
  'lifecycle.criterion.OLD_ENOUGH_TO_EXPAND': () =>
    'El contrato tiene antigüedad suficiente para plantear una expansión.',
  'lifecycle.criterion.OPPORTUNITY_OPEN': () => 'Hay una oportunidad de expansión abierta.',
  'lifecycle.criterion.HANDED_TO_SALES': () =>
    'Todas las oportunidades calificadas están con ventas.',
  'lifecycle.criterion.OPPORTUNITIES_DECIDED': () =>
    'Todas las oportunidades están cerradas, ganadas o perdidas.',
  'lifecycle.criterion.RENEWAL_NEAR': () => 'El contrato vence dentro de la ventana de renovación.',
  'lifecycle.criterion.RENEWAL_BEGUN': () => 'La renovación ya está en marcha.',
  'lifecycle.criterion.INTENT_KNOWN': () => 'Se conoce la intención del cliente.',
  'lifecycle.criterion.NO_BLOCKERS': () => 'Nada bloquea la renovación.',
  'lifecycle.criterion.SAVE_PLAN': () => 'Si la cuenta está en riesgo, hay un plan de rescate.',
  'lifecycle.criterion.RENEWAL_WON': () => 'La renovación está firmada.',
  'lifecycle.criterion.OLD_ENOUGH_TO_ADVOCATE': () =>
    'El contrato tiene antigüedad suficiente para pedir una recomendación.',
  'lifecycle.criterion.ADVOCATE': () => 'El cliente nos recomendó hace poco.',
  'lifecycle.criterion.REFERRED': () => 'El cliente refirió a otro.',
  'lifecycle.action.CONTRACT_STARTED': () => 'Registrar cuándo se firmó o empieza el contrato.',
  'lifecycle.action.WENT_LIVE': () => 'Llevar la implementación a producción.',
  'lifecycle.action.TRAINED': () => 'Impartir la capacitación básica.',
  'lifecycle.action.FIRST_VALUE': () => 'Alcanzar con el cliente un primer resultado medible.',
  'lifecycle.action.FIT_CONFIRMED': () => 'Acordar un plan de éxito con el cliente.',
  'lifecycle.action.FEATURES_USED': () => 'Mostrar las funciones relevantes que no se usan.',
  'lifecycle.action.HAS_CHAMPION': () => 'Encontrar y apoyar a un champion.',
  'lifecycle.action.HEALTHY': () => 'Trabajar la familia de señales de salud más débil.',
  'lifecycle.action.NOT_AT_RISK': () => 'Intervenir: averiguar qué pone la cuenta en riesgo.',
  'lifecycle.action.REVIEWED': () => 'Hacer la business review.',
  'lifecycle.action.MULTI_THREADED': () => 'Ampliar los contactos en el cliente.',
  'lifecycle.action.OLD_ENOUGH_TO_EXPAND': () =>
    'Esperar para plantear la expansión, y prepararla.',
  'lifecycle.action.OPPORTUNITY_OPEN': () => 'Buscar una oportunidad de expansión.',
  'lifecycle.action.HANDED_TO_SALES': () => 'Pasar a ventas las oportunidades calificadas.',
  'lifecycle.action.OPPORTUNITIES_DECIDED': () =>
    'Cerrar las oportunidades abiertas, ganadas o perdidas.',
  'lifecycle.action.RENEWAL_NEAR': () => 'Preparar la renovación.',
  'lifecycle.action.RENEWAL_BEGUN': () => 'Empezar la renovación: hablar con el cliente.',
  'lifecycle.action.INTENT_KNOWN': () => 'Preguntar al cliente si piensa renovar.',
  'lifecycle.action.NO_BLOCKERS': () => 'Resolver lo que bloquea la renovación.',
  'lifecycle.action.SAVE_PLAN': () => 'Hacer un plan de rescate.',
  'lifecycle.action.RENEWAL_WON': () => 'Acordar las condiciones y firmar la renovación.',
  'lifecycle.action.OLD_ENOUGH_TO_ADVOCATE': () =>
    'Esperar antes de pedir al cliente que nos recomiende.',
  'lifecycle.action.ADVOCATE': () => 'Pedir una referencia, un caso de éxito o una reseña.',
  'lifecycle.action.REFERRED': () => 'Pedir un referido.',

  'lifecycle.STAGE': (p, f) =>
    p.months === null
      ? `En ${stageWord(p.stage)}.`
      : `En ${stageWord(p.stage)}, ${f.count(p.months, 'mes', 'meses', 0)} ` +
        'después del inicio del contrato.',
  'lifecycle.OVERVIEW': (p, f) =>
    `${f.count(p.accounts, 'cliente', 'clientes')}, ${f.number(p.unknown)} sin etapa conocida, ` +
    `${f.number(p.preStart)} aún sin empezar.`,
  'lifecycle.PRE_START': (p, f) =>
    p.stage === null
      ? `Empieza el ${f.date(p.startsOn)}; hasta entonces no está en ninguna etapa.`
      : `En ${stageWord(p.stage)}: ya tiene un proyecto y el contrato empieza el ${f.date(p.startsOn)}.`,
  'lifecycle.STAGE_UNKNOWN': () =>
    'No se puede saber la etapa: no hay inicio de contrato ni implementación registrados.',
  'lifecycle.LATE_ONBOARDING': (p, f) =>
    `El onboarding va con retraso: ${f.count(p.days, 'día', 'días', { beside: p.limit })} sin un primer resultado medible; el límite ` +
    `es ${f.number(p.limit, { beside: p.days })}.`,
  'lifecycle.RENEWAL_NOT_BEGUN': (p, f) =>
    p.days < 0
      ? `El contrato venció hace ${f.count(-p.days, 'día', 'días')} y la renovación no ha empezado.`
      : `A ${f.count(p.days, 'día', 'días')} ${p.renewsItself ? 'del límite de preaviso' : 'del vencimiento del contrato'}, la renovación no ` +
        `ha empezado: ${LATENESS[p.lateness]}.`,
  'lifecycle.ESCALATED': (p, f) =>
    p.escalations === 1
      ? `El escalamiento «${p.title}» está abierto.`
      : `Hay ${f.count(p.escalations, 'escalamiento abierto', 'escalamientos abiertos')}; el más grave, «${p.title}».`,
  'lifecycle.ESCALATION_ACTION': (p, f) =>
    p.nextUpdateOn === null
      ? `Resolver con el cliente el escalamiento «${p.title}» y acordar cuándo volverá a tener noticias.`
      : `Resolver con el cliente el escalamiento «${p.title}»; próxima actualización el ${f.date(p.nextUpdateOn)}.`,
  'lifecycle.LOW_ADOPTION': (p, f) =>
    `Solo se usa el ${f.percent(p.adoption, { digits: 0, beside: p.limit })} de las funciones relevantes, menos del ` +
    `${f.percent(p.limit, { digits: 0, beside: p.adoption })}.`,
  'lifecycle.PLAYBOOK_STEP': (p, f) => {
    const due = p.dueOn === null ? '' : `, previsto para el ${f.date(p.dueOn)}`
    return `${p.step} (playbook «${p.playbook}»${due}).`
  },

  'lifecycle.FORECAST': (p, f) =>
    `Por renovar en ${f.count(p.months, 'mes', 'meses')}: ` +
    `${f.count(p.renewals, 'contrato', 'contratos')} por ` +
    `${f.money(p.arr, p.currency)}; forecast ponderado: ${f.money(p.weighted, p.currency)}. ` +
    `Sin responsable: ${f.number(p.unowned)}; sin empezar a tiempo: ${f.number(p.notBegun)}.`,

  'lifecycle.FORECAST_CALL': (p, f) =>
    `Por renovar del ${f.date(p.from)} al ${f.date(p.to)}: ` +
    `${f.count(p.renewals, 'contrato', 'contratos')} por ${f.money(p.arr, p.currency)}. ` +
    `Renovado o comprometido: ${f.money(p.call, p.currency)}; según la salud: ${f.money(p.weighted, p.currency)}. ` +
    `Sin previsión: ${f.number(p.notCalled)}; comprometidas con salud crítica: ${f.number(p.doubtful)}; ` +
    `en riesgo aunque la cuenta está sana: ${f.number(p.hopeful)}.`,
  'lifecycle.REASON_NOTHING_CALLED': () => 'No se hizo ninguna previsión.',
  'lifecycle.REASON_NOT_RECORDED_THEN': () => 'El registro no llega tan atrás.',

  'lifecycle.TRIGGER': (p, f) => {
    if (p.value === null) return `${capitalized(TRIGGERS[p.trigger])}: sin datos.`
    const [value, limit] = [
      amount(p.trigger, p.value, p.limit, f),
      amount(p.trigger, p.limit, p.value, f),
    ]
    return `${capitalized(TRIGGERS[p.trigger])}: ${value}, ${p.status === 'NOT_FIRED' ? 'menos de' : 'al menos'} ${limit}.`
  },
  'lifecycle.EXPANSION_FIRED': (p, f) => {
    const shown = `Señales de expansión: ${f.list(p.triggers.map((each) => TRIGGERS[each]))}.`
    if (p.holds.length > 0) {
      return `${shown} Conviene esperar: ${f.list(p.holds.map((each) => HOLDS[each]))}.`
    }
    return `${shown} ${p.route === 'CSM' ? 'La oferta la hace el CSM.' : 'La oferta la hace el producto.'}`
  },
  'lifecycle.EXPANSION_NONE': () => 'Ninguna señal de expansión.',
  'lifecycle.PIPELINE': (p, f) =>
    `${f.count(p.opportunities, 'oportunidad abierta', 'oportunidades abiertas')} ` +
    `por ${f.money(p.amount, p.currency)}. Estancadas en el paso a ventas o en ventas: ` +
    `${f.number(p.stuck)}; sin responsable: ${f.number(p.unowned)}.`,
  'lifecycle.REASON_NONE_DECIDED': () => 'Ninguna oportunidad se ha ganado ni perdido.',

  'lifecycle.PLAN': (p, f) => {
    const progress =
      p.progress === null
        ? 'avance desconocido'
        : `${f.percent(p.progress, { digits: 0, beside: p.elapsed })} de avance`
    return (
      `«${p.title}»: ${VERDICTS[p.verdict]}, ${progress} tras el ${f.percent(p.elapsed, { digits: 0, beside: p.progress })} del ` +
      'tiempo.'
    )
  },
  'lifecycle.PLAN_MISSED_ACTION': () =>
    'Averiguar con el cliente por qué no se alcanzó el objetivo y acordar un plan nuevo o cerrar este.',
  'lifecycle.PLAN_BEHIND_ACTION': () =>
    'Averiguar qué frena el plan y acordar con el cliente cómo recuperar el retraso.',
  'lifecycle.PLAN_MEASURE_ACTION': () => 'Medir la métrica del plan.',
  'lifecycle.PLAN_MILESTONES_ACTION': (p, f) =>
    `Resolver los hitos atrasados: ${f.list(p.milestones)}.`,
  'lifecycle.REASON_NOT_MEASURED': () => 'La métrica no se ha medido.',
  'lifecycle.REASON_NO_DISTANCE': () =>
    'No se puede medir: no hay distancia hasta el objetivo o no ha pasado tiempo desde el inicio.',

  'lifecycle.REVIEWS': (p, f) =>
    `Business reviews: hecho el ${f.percent(p.completion, 0)} de lo previsto ` +
    `(${f.number(p.reviews)} de ${f.number(p.expected, 1)}); con atraso en ` +
    `${f.count(p.overdue, 'cuenta', 'cuentas')}.`,
  'lifecycle.SIGN_REVIEWS': (p, f) =>
    `Bajan las business reviews: se hizo el ${f.percent(p.after, { digits: 0, beside: p.before })} de las previstas ` +
    `(${f.count(p.months, 'mes', 'meses')} hasta hoy), frente al ` +
    `${f.percent(p.before, { digits: 0, beside: p.after })} anterior.`,
  'lifecycle.SIGN_HEALTH': (p, f) =>
    `Baja el health score: ${f.count(p.after, 'punto', 'puntos', { digits: 0, beside: p.before })} de media, frente a ` +
    `${f.number(p.before, { digits: 0, beside: p.after })} hace ${f.count(p.days, 'día', 'días')} ` +
    `(${f.count(p.accounts, 'cuenta', 'cuentas')}).`,
  'lifecycle.FIRST_VALUE': (p, f) => {
    const median =
      p.median === null
        ? 'No hay ningún primer resultado medible registrado.'
        : `${f.count(p.reached, 'cliente ha visto', 'clientes han visto')} un primer resultado medible, con una mediana de ` +
          `${f.count(p.median, 'día', 'días', { digits: 0, beside: p.limit })}.`
    const inTime =
      p.inTime === null
        ? ''
        : ` En ${f.count(p.limit, 'día', 'días')} como máximo: ${f.percent(p.inTime, 0)} de ${f.number(p.judged)}.`
    const weekly =
      p.weeklyActive === null
        ? ''
        : ` Usuarios activos semanales: ${f.percent(p.weeklyActive, 0)} de media, en ${f.count(p.measured, 'cuenta', 'cuentas')}.`
    return `${median}${inTime}${weekly}`
  },
  'lifecycle.REASON_NO_FIRST_VALUE': () => 'No hay ningún primer resultado medible registrado.',
  'lifecycle.REASON_TOO_EARLY': (p, f) =>
    `Ningún onboarding dura todavía más de ${f.count(p.days, 'día', 'días')}.`,
  'lifecycle.REASON_NO_USAGE': (p, f) =>
    p.days === 1
      ? 'No hay datos de usuarios activos semanales del último día.'
      : `No hay datos de usuarios activos semanales de los últimos ${f.count(p.days, 'día', 'días')}.`,
  'lifecycle.REASON_NO_TOUCHPOINTS': () => 'No se han registrado contactos.',
  'lifecycle.REASON_NONE_EXPECTED': () =>
    'Ninguna cuenta está en un nivel con contactos previstos.',

  'lifecycle.DELIVERABLES': (p, f) => {
    const missing =
      p.missing.length === 0 ? '' : ` Sin playbook para ${f.list(p.missing.map(stageWord))}.`
    return (
      `${thingsMessages[`things.tier.${p.tier}`]()}: ` +
      `${f.count(p.playbooks, 'playbook', 'playbooks')}, ${f.count(p.contacts, 'contacto', 'contactos')} y ` +
      `${f.count(p.reviews, 'business review', 'business reviews')} al año.${missing}`
    )
  },
  'lifecycle.STAKEHOLDERS': (p, f) => {
    if (p.people === 0) return 'Sin contactos en el cliente.'
    const known = f.count(p.people, 'contacto conocido', 'contactos conocidos')
    const missing = p.missing.length === 0 ? '' : `; faltan: ${f.list(p.missing.map(roleWord))}`
    const thread = p.singleThreaded ? ' La cuenta depende de un solo contacto.' : ''
    return `${known}${missing}.${thread}`
  },
  'lifecycle.STAKEHOLDER_COVERAGE': (p, f) =>
    `${f.count(p.accounts, 'cuenta', 'cuentas')}; con un solo contacto: ` +
    `${f.number(p.singleThreaded)}; sin ningún contacto: ${f.number(p.unknown)}.`,
  'lifecycle.REASON_NO_ACCOUNTS': () => 'No hay cuentas.',
  'lifecycle.ADVOCACY': (p, f) =>
    `${f.count(p.advocates, 'cliente promotor', 'clientes promotores')} con ` +
    `${f.count(p.acts, 'acción', 'acciones')}; se podría pedir a ` +
    `${f.number(p.candidates)} más.`,
  'lifecycle.REASON_NONE_ELIGIBLE': () => 'No hay clientes sanos y con antigüedad suficiente.',
}
