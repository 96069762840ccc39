import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { RoleFamily, Segment, Tier } from '../../../entities/vocabularies.js'
import type { OrgLintMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { namedResponsibilityWords } from '../../org-structure/messages/es.js'
import { thingsMessages } from '../../../entities/messages/es.js'

const MISSING = {
  TICKETS: 'volúmenes de tickets',
  GROSS_MARGIN: 'el margen bruto de la organización',
  STAFF_COST: 'el costo de las personas o de los puestos',
  REVENUE: 'cuentas con ACV',
  LANGUAGES: 'los idiomas de las cuentas y de las personas',
  TIME_ZONES: 'las regiones de las cuentas y las zonas horarias de las personas',
  TOUCHPOINTS: 'puntos de contacto registrados',
  DOLLAR_RATE: 'un tipo de cambio para los umbrales en dólares',
}
const MODELS = { orgModel: 'modelo de organización', serviceModel: 'modelo de servicio' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

/** Lo que encuentra el linter, en español. */
export const orgLintMessages: Room<'orgLint', OrgLintMessageParams> = {
  'orgLint.copied-ratio': (p, f) =>
    `${f.number(p.csms)} CSM tienen unas ${f.number(p.accounts, 0)} cuentas cada uno y, sin embargo, una ` +
    `utilización de entre ${f.percent(p.lowest, 0)} y ${f.percent(p.highest, 0)}: la proporción no se ` +
    'deriva de lo que pesan las cuentas.',
  'orgLint.model-churn': (p, f) =>
    `El ${MODELS[p.model]} cambió el ${f.date(p.changed)}, solo ${f.number(p.months, 1)} meses después del ` +
    `cambio anterior; conviene mantenerlo al menos ${f.number(p.limit)}.`,
  'orgLint.margin-squeeze': (p, f) =>
    `Las personas de post-venta cuestan el ${f.percent(p.share)} de los ingresos, con un margen bruto del ` +
    `${f.percent(p.margin)}.`,
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} tiene una utilización del ${f.percent(p.utilisation, 0)}: una carga de ` +
    `${f.number(p.load)} puestos completos sobre una capacidad de ${f.number(p.capacity)}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tiene una utilización de solo el ${f.percent(p.utilisation, 0)}: una carga de ` +
    `${f.number(p.load)} puestos completos sobre una capacidad de ${f.number(p.capacity)}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'cuenta', 'cuentas')} (${f.money(p.acv, p.currency)} al año) y nadie con ` +
    'capacidad para atenderlas.',
  'orgLint.uncovered-account': (p, f) =>
    `Nadie es responsable de ${p.account} (${f.money(p.acv, p.currency)} al año) como CSM.`,
  'orgLint.span-of-control': (p, f) =>
    `${p.seat} lidera directamente a ${f.number(p.direct)} personas y a ${f.number(p.branch)} en total ` +
    `(${f.number(p.leaders)} ${f.plural(p.leaders, 'líder', 'líderes')}): ` +
    `${p.verdict === 'ABOVE' ? 'más' : 'menos'} de lo previsto para su capa, ` +
    `${thingsMessages[`things.leadershipLayer.${p.layer}`]()}.`,
  'orgLint.missing-cs-ops': (p, f) =>
    `Hay ${f.number(p.csms)} CSM y ningún puesto en Operaciones de CS; el primero corresponde a partir de ` +
    `${f.number(p.from)}.`,
  'orgLint.missing-renewals': (p, f) =>
    `${f.number(p.renewals)} contratos terminan en los próximos 12 meses y no hay ningún puesto de ` +
    'especialista de renovaciones.',
  'orgLint.backlog-too-long': (p, f) =>
    p.months === null
      ? `${f.number(p.queued)} ${f.plural(p.queued, 'cliente espera', 'clientes esperan')} una ` +
        'implementación y ningún especialista tiene capacidad.'
      : `${f.number(p.queued)} ${f.plural(p.queued, 'cliente espera', 'clientes esperan')} una ` +
        `implementación, un backlog de ${f.number(p.months, 1)} meses; el límite es ${f.number(p.limit)}.`,
  'orgLint.tickets-too-high': (p, f) =>
    p.perDay === null
      ? `${p.subject}: ${f.number(p.opened)} tickets y ningún ingeniero de soporte con capacidad.`
      : `${p.subject}: ${f.number(p.perDay, 1)} tickets por ingeniero al día, más de ${f.number(p.limit)}.`,
  'orgLint.generalist-outgrown': (p, f) =>
    `El modelo generalista funciona hasta ${f.number(p.limit)} clientes y un equipo de ` +
    `${f.number(p.team)} CSM; hay ${f.number(p.customers)} ` +
    `${f.plural(p.customers, 'cliente', 'clientes')}, con ${f.number(p.csms)} CSM en plantilla o necesarios.`,
  'orgLint.pod-without-shared-services': (p, f) =>
    `Hay ${f.number(p.pods)} ${f.plural(p.pods, 'pod', 'pods')} y falta un servicio compartido: ` +
    `${family(p.family)} no tiene ningún puesto fuera de ellos.`,
  'orgLint.region-too-small': (p, f) =>
    `${p.team} atiende a ${f.number(p.customers)} ${f.plural(p.customers, 'cliente', 'clientes')}; una ` +
    `región propia vale la pena a partir de ${f.number(p.limit)}.`,
  'orgLint.language-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'cuenta habla', 'cuentas hablan')} ` +
    `${p.languages}, el CSM ${p.spoken}.`,
  'orgLint.time-zone-mismatch': (p, f) =>
    `${p.subject}: ${f.number(p.accounts)} ${f.plural(p.accounts, 'cuenta', 'cuentas')} (${p.regions}) a ` +
    `hasta ${f.number(p.hours, 1)} horas del CSM; el límite es ${f.number(p.limit)}.`,
  'orgLint.single-point-of-failure': (p, f) =>
    `${p.person} lleva el ${f.percent(p.share)} de los ingresos recurrentes ` +
    `(${f.money(Math.round(p.acv), p.currency)} al año); el límite es el ${f.percent(p.limit)}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} trabaja a tiempo completo en ${f.number(p.seats)} puestos; el límite es ` +
    `${f.number(p.limit)}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera personas y lleva ${f.number(p.accounts, 0)} ` +
    `${f.plural(p.accounts, 'cuenta', 'cuentas')}, el ${f.percent(p.load, 0)} de lo que puede un CSM; el ` +
    `límite es el ${f.percent(p.limit, 0)}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `El traspaso de ${p.account} (${choiceInSentence('es', 'responsibility', p.responsibility)}) empezó el ` +
    `${f.date(p.since)}, hace ${f.number(p.days)} días, y no tiene resultado.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.number(p.seats)} ${f.plural(p.seats, 'puesto', 'puestos')} en su rama) está junto a ` +
    `${p.main} sin depender de ningún equipo.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} al año) se atiende como ${tier(p.tier)}; le corresponde ` +
    `${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} al año) se atiende solo como ${tier(p.tier)}; le ` +
    `corresponde ${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `El contrato de ${p.account} (${f.money(p.acv, p.currency)} al año) termina el ${f.date(p.ends)}, en ` +
    `${f.number(p.days)} ${f.plural(p.days, 'día', 'días')}, y nadie responde por su renovación.`,
  'orgLint.late-renewal': (p, f) =>
    `El contrato de ${p.account} termina el ${f.date(p.ends)}, en ${f.number(p.days)} ` +
    `${f.plural(p.days, 'día', 'días')}, y el trabajo de renovación no ha empezado; debería ` +
    `${f.number(p.limit)} días antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: nadie responde por ${f.number(p.uncovered)} de ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'cliente', 'clientes')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: más de un rol responde por clientes de un mismo segmento ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) no tiene ninguna revisión de negocio registrada.`
      : `La revisión de negocio de ${p.account} (${tier(p.tier)}) lleva ${f.number(p.days)} días de atraso.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tiene ${f.number(p.mostContacts, 1)} contactos al año con cada cuenta, ` +
    `${p.least} ${f.number(p.leastContacts, 1)}; más de ${f.number(p.limit)} veces es desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} pasa de ${tier(p.from)} a ${tier(p.to)} el ${f.date(p.on)}, y no hay playbook ni ` +
    'despliegue para ello.',
  'orgLint.FIX_SET_TIER': (p) => `Atender a ${p.account} como ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `No se puede saber sin ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Hoy no se encuentra nada así: el hallazgo ya no existe, o su huella es incorrecta.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'De este hallazgo no se deriva ningún plan por sí solo.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Abrir ${f.number(p.count)} ${f.plural(p.count, 'puesto', 'puestos')} (${p.role}) en ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Asignar ${p.account} a ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} bajo ${p.under}`,
}
