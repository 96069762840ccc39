import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import type {
  NamedResponsibility,
  RoleFamily,
  Segment,
  Tier,
} from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { ToldAccounts } from '../concerned-accounts.js'
import { thingsMessages } from '../../../entities/messages/es.js'

const MISSING = {
  TICKETS: 'volúmenes de tickets',
  GROSS_MARGIN: 'el margen bruto de la organización',
  STAFF_COST: 'el costo de las personas o de los puestos',
  REVENUE: 'cuentas con ACV',
  LANGUAGES: 'los idiomas de las cuentas y de las personas',
  TIME_ZONES: 'las regiones de las cuentas y las zonas horarias de las personas',
  TOUCHPOINTS: 'contactos registrados',
  DOLLAR_RATE: 'un tipo de cambio para los umbrales en dólares',
  HEALTH: 'señales de health score',
  RETENTION: 'doce meses de movimientos de ARR',
  STAKEHOLDERS: 'las personas de los clientes',
  SUCCESS_PLANS: 'planes de éxito',
  FIRST_VALUES: 'las fechas de primer valor',
}
const RECORD = {
  TICKETS: 'Importe los volúmenes de tickets por equipo y día desde su herramienta de soporte.',
  GROSS_MARGIN: 'Indique el margen bruto en los ajustes de la organización.',
  STAFF_COST: 'Indique el costo total de las personas o el presupuesto de los puestos.',
  REVENUE: 'Indique lo que pagan las cuentas: su ACV o movimientos de ARR.',
  LANGUAGES: 'Registre los idiomas de las cuentas y de las personas.',
  TIME_ZONES: 'Registre las regiones de las cuentas y las zonas horarias de las personas.',
  TOUCHPOINTS:
    'Registre llamadas, revisiones y plays automáticos como contactos, o impórtelos desde su CRM.',
  DOLLAR_RATE: 'Defina la política con el valor del dólar en su moneda.',
  HEALTH: 'Importe señales de salud, como el uso y las encuestas.',
  RETENTION: 'Importe al menos doce meses de movimientos de ARR.',
  STAKEHOLDERS: 'Registre los sponsors, champions y decisores de sus clientes.',
  SUCCESS_PLANS: 'Lleve un plan de éxito con un resultado medido para los clientes high-touch.',
  FIRST_VALUES:
    'Registre en cada proyecto de onboarding cuándo el cliente obtuvo su primer resultado medible.',
}
const TECH_TOUCH_PARTS = { PLAYBOOK: 'playbook', HEALTH: 'datos de salud' }
/** Cuántos nombres se dicen. */
const SHOWN = 5
const MODELS = { orgModel: 'modelo de organización', serviceModel: 'modelo de servicio' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

/** Cuántas cuentas, cuánto pagan y la mayor por su nombre. */
const told = (p: ToldAccounts, f: Formats): string =>
  p.accounts === 1
    ? `${p.largest} (${f.money(p.revenue, p.currency)} al año)`
    : `${f.count(p.accounts, 'cuenta', 'cuentas')} (${f.money(p.revenue, p.currency)} al año; la mayor es ${p.largest})`
const several = (p: { readonly accounts: number; readonly account: string }, f: Formats): string =>
  p.accounts === 1 ? p.account : f.count(p.accounts, 'cuenta', 'cuentas')
const segments = (codes: readonly Segment[], f: Formats): string => f.list(codes.map(segment))
const responsibilities = (codes: readonly NamedResponsibility[], f: Formats): string =>
  f.list(
    codes.map((code, index) => {
      const name = thingsMessages[`things.namedResponsibility.${code}`]()
      return name.slice(0, 1)[index === 0 ? 'toUpperCase' : 'toLowerCase']() + name.slice(1)
    }),
  )
/** Lo que encuentra el linter, en español. */
export const orgLintMessages: Room<'orgLint', OrgLintMessageParams> = {
  'orgLint.copied-ratio': (p, f) =>
    `${f.count(p.csms, 'CSM tiene', 'CSM tienen')} unas ${f.count(p.accounts, 'cuenta', 'cuentas', 0)} cada uno y, sin embargo, una ` +
    `utilización de entre ${f.percent(p.lowest, { digits: 0, beside: p.highest })} y ${f.percent(p.highest, { digits: 0, beside: p.lowest })}: el ratio no ` +
    'responde a lo que pesan las cuentas.',
  'orgLint.model-churn': (p, f) =>
    `El ${MODELS[p.model]} cambió el ${f.date(p.changed)}, solo ${f.count(p.months, 'mes', 'meses', { digits: 1, beside: p.limit })} después del ` +
    `cambio anterior; conviene mantenerlo al menos ${f.count(p.limit, 'mes', 'meses', { digits: 1, beside: p.months })}.`,
  'orgLint.margin-squeeze': (p, f) =>
    `El equipo de post-venta cuesta el ${f.percent(p.share, { beside: p.margin })} de los ingresos, con un margen bruto del ` +
    `${f.percent(p.margin, { beside: p.share })}.`,
  'orgLint.over-capacity': (p, f) => {
    const back =
      p.until === null
        ? ''
        : ` Lo que ya está registrado la devuelve a su límite a más tardar el ${f.date(p.until)}.`
    return (
      `${p.seat} tiene una utilización del ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: una carga de ` +
      `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una capacidad de ${f.number(p.capacity, { beside: p.load })}.${back}`
    )
  },
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tiene una utilización de solo el ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: una carga de ` +
    `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una capacidad de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'cuenta', 'cuentas', 0)} (${f.money(p.revenue, p.currency)} al año) y nadie con ` +
    'capacidad.',
  'orgLint.uncovered-account': (p, f) =>
    p.hasSeat
      ? `Sin CSM responsable: ${told(p, f)}. Hay puestos con capacidad disponible.`
      : `Sin CSM responsable: ${told(p, f)}. Ningún puesto adecuado tiene capacidad disponible.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} lidera directamente a ${f.count(p.direct, 'persona', 'personas')} y a ${f.number(p.branch)} en total ` +
    `(${f.count(p.leaders, 'líder', 'líderes')}): ` +
    `${p.verdict === 'ABOVE' ? 'más' : 'menos'} de lo previsto para su nivel de liderazgo ` +
    `(${thingsMessages[`things.leadershipLayer.${p.layer}`]()}).`,
  'orgLint.missing-cs-ops': (p, f) =>
    `Hay ${f.number(p.csms, { beside: p.from })} CSM y ningún puesto en Operaciones de CS; el primero toca a partir de ` +
    `${f.number(p.from, { beside: p.csms })}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.count(p.renewals, 'contrato vence', 'contratos vencen')} en los próximos 12 meses y no hay ningún puesto de ` +
    'especialista de renovaciones.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.count(p.queued, 'cliente espera', 'clientes esperan')} una ` +
        'implementación y ningún especialista tiene capacidad.'
      : `${f.count(p.queued, 'cliente espera', 'clientes esperan')} una ` +
        `implementación, un backlog de ${f.count(p.months, 'mes', 'meses', { digits: 1, beside: p.limit })}; el límite es ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.count(p.opened, 'ticket', 'tickets')} y ningún ingeniero de soporte con capacidad.`
      : `${p.subject}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por ingeniero al día, más de ${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `El modelo generalista funciona hasta ${f.count(p.limit, 'cliente', 'clientes', { beside: p.customers })} y un equipo de ` +
    `${f.count(p.team, 'CSM', 'CSM', { beside: p.csms })}; hay ${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}, con ${f.count(p.csms, 'CSM', 'CSM', { beside: p.team })} en plantilla o necesarios.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `Hay ${f.count(p.pods, 'pod', 'pods')} y falta un servicio compartido: ` +
    `${family(p.family)} no tiene ningún puesto fuera de ellos.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} atiende a ${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}; una ` +
    `región propia se justifica a partir de ${f.number(p.limit, { beside: p.customers })}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'cuenta habla', 'cuentas hablan')} ` +
    `${languagesInWords(p.languages, f)}; el CSM, ${languagesInWords(p.spoken, f)}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.count(p.accounts, 'cuenta', 'cuentas')} (${regionsInWords(p.regions, f)}) a ` +
    `hasta ${f.count(p.hours, 'hora', 'horas', { digits: 1, beside: p.limit })} del CSM; el límite es ${f.number(p.limit, { digits: 1, beside: p.hours })}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} lleva el ${f.percent(p.share, { beside: p.limit })} de los ingresos recurrentes ` +
    `(${f.money(Math.round(p.revenue), p.currency)} al año); el límite es el ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} reparte una jornada completa entre ${f.count(p.seats, 'puesto', 'puestos', { beside: p.limit })}; el límite es ` +
    `${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera personas y lleva ` +
    `${f.count(p.accounts, 'cuenta', 'cuentas', 0)}, el ${f.percent(p.load, { digits: 0, beside: p.limit })} de la capacidad de un CSM; el ` +
    `límite es el ${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'traspaso', 'traspasos')} sin resultado registrado: ${told(p, f)}. El más antiguo empezó el ` +
    `${f.date(p.since)}, hace ${f.count(p.days, 'día', 'días')}.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'puesto', 'puestos')} en su rama) está al mismo nivel que ` +
    `${p.main} y no depende de ningún equipo.`,
  'orgLint.over-served-account': (p, f) =>
    `Se ${f.plural(p.accounts, 'atiende', 'atienden')} en ${tier(p.tier)}, pero por lo que ${f.plural(p.accounts, 'paga', 'pagan')} corresponde ${tier(p.earned)}: ${told(p, f)}.`,
  'orgLint.under-invested-account': (p, f) =>
    p.hasRoom
      ? `Se ${f.plural(p.accounts, 'atiende', 'atienden')} solo en ${tier(p.tier)}, pero corresponde ${tier(p.earned)}: ${told(p, f)}. Hay capacidad para hacerlo.`
      : `Se ${f.plural(p.accounts, 'atiende', 'atienden')} solo en ${tier(p.tier)}, pero corresponde ${tier(p.earned)}: ${told(p, f)}. Los CSM a cargo no tienen capacidad.`,
  'orgLint.unowned-renewal': (p, f) =>
    `${f.plural(p.accounts, 'Renovación', 'Renovaciones')} sin responsable: ${told(p, f)}. El próximo contrato termina el ${f.date(p.ends)}, en ` +
    `${f.count(p.days, 'día', 'días')}.`,
  'orgLint.late-renewal': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'renovación', 'renovaciones')} sin empezar: ${told(p, f)}. La primera vence el ${f.date(p.ends)}, en ` +
    `${f.count(p.days, 'día', 'días', { beside: p.limit })}; el trabajo debería empezar ` +
    `${f.count(p.limit, 'día', 'días', { beside: p.days })} antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: nadie responde por ${f.number(p.uncovered)} de ` +
    `${f.count(p.accounts, 'cliente', 'clientes')} (${segments(p.segments, f)}).`,
  'orgLint.responsibility-double': (p, f) =>
    `${responsibilities(p.responsibilities, f)}: más de un rol responde por clientes de un mismo segmento ` +
    `(${segments(p.segments, f)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    `${p.subject}: ${f.plural(p.accounts, 'business review atrasada', 'business reviews atrasadas')}: ${told(p, f)}. La más antigua lleva ` +
    `${f.count(p.days, 'día', 'días')} de atraso.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tiene ${f.count(p.mostContacts, 'contacto', 'contactos', { digits: 1, beside: p.leastContacts })} al año con cada cuenta, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; más de ${f.count(p.limit, 'vez', 'veces')} es desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `De ${tier(p.from)} a ${tier(p.to)} el ${f.date(p.on)}: ${told(p, f)}. Ningún playbook ni rollout dice cómo se avisa ` +
    'a los clientes.',
  'orgLint.no-backup': (p, f) =>
    `Una sola persona nuestra conoce a ${told(p, f)}; si falta, nadie más conoce al cliente.`,
  'orgLint.unseated-employee': (p, f) =>
    `${f.count(p.people, 'persona contratada no ocupa', 'personas contratadas no ocupan')} ningún puesto: ${f.list(p.names.slice(0, SHOWN))}` +
    `${p.people > SHOWN ? ', …' : ''}.`,
  'orgLint.short-until': (p, f) =>
    `${p.team}, ${thingsMessages[`things.roleFamily.${p.family}`]()}: capacidad insuficiente ` +
    `${p.until === '' ? 'durante más de un año' : `hasta el ${f.date(p.until)}`} ` +
    `(${f.count(p.seats, 'puesto completo', 'puestos completos')} de menos), mientras haya personas en rampa.`,
  'orgLint.leave-uncovered': (p, f) =>
    `${p.seat}: ausencia${p.until === '' ? '' : ` hasta el ${f.date(p.until)}`} sin nadie que cubra ${told(p, f)}.`,
  'orgLint.leaver-ahead': (p, f) =>
    `${p.seat} queda vacante el ${f.date(p.on)}, en ${f.count(p.days, 'día', 'días')}, y no hay relevo: se quedarían sin atención ` +
    `${told(p, f)}.`,
  'orgLint.handoff-stuck': (p, f) =>
    p.to === 'CSM'
      ? `En producción desde hace ${f.count(p.days, 'día', 'días')} o más y aún en manos de implementación: ${told(p, f)}.`
      : `Vendidas, y desde hace ${f.count(p.days, 'día', 'días')} o más nadie ha tomado el onboarding: ${told(p, f)}.`,
  'orgLint.contract-ended-unresolved': (p, f) =>
    p.isAuto
      ? `${f.plural(p.accounts, 'Debió', 'Debieron')} renovarse automáticamente y ${f.plural(p.accounts, 'conserva', 'conservan')} la fecha de fin anterior: ${told(p, f)}. ` +
        `La primera es del ${f.date(p.since)}.`
      : `${p.subject}: ${f.plural(p.accounts, 'contrato vencido', 'contratos vencidos')} sin que conste si se ${f.plural(p.accounts, 'renovó o se perdió', 'renovaron o se perdieron')}: ${told(p, f)}. El primero venció el ` +
        `${f.date(p.since)}, hace ${f.count(p.days, 'día', 'días')}.`,
  'orgLint.late-onboarding': (p, f) =>
    `${p.subject}: aún sin primer valor: ${told(p, f)}. La más antigua es cliente desde hace ` +
    `${f.count(p.days, 'día', 'días', { beside: p.limit })}; deberían bastar ${f.number(p.limit, { beside: p.days })}.`,
  'orgLint.single-threaded-account': (p, f) =>
    `${p.subject}: un solo contacto del lado del cliente en ${told(p, f)}.`,
  'orgLint.critical-without-contact': (p, f) =>
    `${p.subject}: salud crítica y sin contacto en los últimos ${f.count(p.days, 'día', 'días')}: ${told(p, f)}.`,
  'orgLint.thin-tech-touch': (p, f) =>
    `El tech-touch atiende a ${told(p, f)} sin ${f.list(p.lacks.map((each) => TECH_TOUCH_PARTS[each]))}.`,
  'orgLint.unproven-value': (p, f) =>
    `${p.subject}: sin plan de éxito con un resultado medido: ${told(p, f)}, high-touch.`,
  'orgLint.customer-without-arr': (p, f) =>
    p.hasAcv
      ? `Sin movimientos de ARR registrados: ${told(p, f)}. La retención no ${f.plural(p.accounts, 'la', 'las')} ve.`
      : `Con contrato vigente y sin ingresos: ${f.count(p.accounts, 'cuenta', 'cuentas')}, por ejemplo ${p.largest}.`,
  'orgLint.arr-acv-mismatch': (p, f) =>
    p.factor === null
      ? `El ACV y los ingresos registrados difieren en más de la mitad: ${told(p, f)}.`
      : `${p.larger === 'ACV' ? 'El ACV multiplica los ingresos registrados' : 'Los ingresos registrados multiplican el ACV'} por ` +
        `${f.number(p.factor)}: ${told(p, f)}. ` +
        `${p.factor === 12 ? 'Se tomó un importe mensual como anual' : 'Se registraron varios años como uno'}.`,
  'orgLint.no-opening-balance': (p, f) =>
    p.hasAcv
      ? `Movimientos sin saldo inicial: ${told(p, f)}. Mientras tanto se usa el ACV.`
      : `Movimientos sin saldo inicial: ${told(p, f)}. Tampoco hay un ACV que lo supla.`,
  'orgLint.dormant-account': (p, f) =>
    `Más de 90 días sin ingresos y sin churn registrado: ${f.count(p.accounts, 'cuenta', 'cuentas')}, por ejemplo ` +
    `${p.largest}; la primera desde el ${f.date(p.since)}.`,
  'orgLint.churned-but-open': (p, f) =>
    `${f.plural(p.accounts, 'Perdida y aún abierta', 'Perdidas y aún abiertas')} con cobertura: ${f.count(p.accounts, 'cuenta', 'cuentas')}, por ejemplo ${p.largest}.`,
  'orgLint.closed-with-balance': (p, f) =>
    `${f.plural(p.accounts, 'Cerrada', 'Cerradas')}, pero según los movimientos aún ${f.plural(p.accounts, 'paga', 'pagan')}: ${told(p, f)}.`,
  'orgLint.plan-rate-outdated': (p, f) =>
    `En ${p.contracts}, al tipo de cambio del plan del año fiscal que empezó el ${f.date(p.planned)}, aunque el ` +
    `${f.date(p.begun)} empezó otro: ${told(p, f)}.`,
  'orgLint.retention-below-stage': (p, f) =>
    `El ${p.measure} del ${f.percent(p.value)} corresponde a la etapa ${f.number(p.stage)}, mientras que el número de clientes ` +
    `corresponde a la etapa ${f.number(p.byCustomers)}.`,
  'orgLint.FIX_SET_TIERS': (p, f) =>
    `Atender a ${several(p, f)} en ${tier(p.tier)} desde el ${f.date(p.on)}`,
  'orgLint.FIX_RELEASE_IMPLEMENTATION': (p, f) =>
    `Cerrar la parte de implementación de ${several(p, f)}`,
  'orgLint.FIX_ROLL_CONTRACTS': (p, f) => `Renovar ${several(p, f)} por su propio plazo`,
  'orgLint.FIX_OPEN_BALANCES': (p, f) => `Registrar el saldo inicial de ${several(p, f)}`,
  'orgLint.FIX_SET_ACV': (p, f) => `Igualar el ACV de ${several(p, f)} a los ingresos registrados`,
  'orgLint.FIX_CLOSE_CHURNED': (p, f) =>
    `Cerrar ${several(p, f)} con lo que depende de ${f.plural(p.accounts, 'ella', 'ellas')}`,
  'orgLint.FIX_CHURN_CLOSED': (p, f) => `Registrar el churn de ${several(p, f)}`,
  'orgLint.FIX_NAME_BACKUPS': (p, f) => `Nombrar respaldo para ${several(p, f)}`,
  'orgLint.RECORD': (p) => RECORD[p.missing],
  'orgLint.NOT_EVALUATED': (p) => `No se puede evaluar sin ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Hoy no se encuentra nada así: el hallazgo ya no existe, o su huella es incorrecta.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'De este hallazgo no se deriva ningún plan por sí solo.',
  'orgLint.FIX_OPEN_SEATS': (p, f) => {
    const price =
      p.price === null
        ? ''
        : p.count === 1
          ? `, a ${f.money(p.price, p.currency)} al año`
          : `, a ${f.money(p.price, p.currency)} al año cada uno`
    return `Abrir ${f.count(p.count, 'puesto', 'puestos')} (${p.role}) en ${p.team}${price}`
  },
  'orgLint.FIX_COVER_ACCOUNTS': (p, f) =>
    `Asignar ${several(p, f)} a ${p.seats === 1 ? p.seat : f.count(p.seats, 'puesto', 'puestos')}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} bajo ${p.under}`,
}
