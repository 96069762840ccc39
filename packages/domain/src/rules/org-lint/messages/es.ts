import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
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
  TOUCHPOINTS: 'contactos registrados',
  DOLLAR_RATE: 'un tipo de cambio para los umbrales en dólares',
}
const MODELS = { orgModel: 'modelo de organización', serviceModel: 'modelo de servicio' }
const family = (code: RoleFamily): string => thingsMessages[`things.roleFamily.${code}`]()
const tier = (code: Tier): string => thingsMessages[`things.tier.${code}`]()
const segment = (code: Segment): string => thingsMessages[`things.segment.${code}`]()

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
  'orgLint.over-capacity': (p, f) =>
    `${p.seat} tiene una utilización del ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: una carga de ` +
    `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una capacidad de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.idle-capacity': (p, f) =>
    `${p.seat} tiene una utilización de solo el ${f.percent(p.utilisation, { digits: 0, beside: 1 })}: una carga de ` +
    `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una capacidad de ${f.number(p.capacity, { beside: p.load })}.`,
  'orgLint.exposed-accounts': (p, f) =>
    `${p.subject}, ${family(p.family)}: ` +
    `${f.count(p.accounts, 'cuenta', 'cuentas', 0)} (${f.money(p.acv, p.currency)} al año) y nadie con ` +
    'capacidad.',
  'orgLint.uncovered-account': (p, f) =>
    `Nadie es responsable de ${p.account} (${f.money(p.acv, p.currency)} al año) como CSM.`,
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
    `(${f.money(Math.round(p.acv), p.currency)} al año); el límite es el ${f.percent(p.limit, { beside: p.share })}.`,
  'orgLint.over-committed': (p, f) =>
    `${p.person} reparte una jornada completa entre ${f.count(p.seats, 'puesto', 'puestos', { beside: p.limit })}; el límite es ` +
    `${f.number(p.limit, { beside: p.seats })}.`,
  'orgLint.lead-carrying-too-much': (p, f) =>
    `${p.person} lidera personas y lleva ` +
    `${f.count(p.accounts, 'cuenta', 'cuentas', 0)}, el ${f.percent(p.load, { digits: 0, beside: p.limit })} de la capacidad de un CSM; el ` +
    `límite es el ${f.percent(p.limit, { digits: 0, beside: p.load })}.`,
  'orgLint.handover-unfinished': (p, f) =>
    `El traspaso de ${p.account} (${choiceInSentence('es', 'responsibility', p.responsibility)}) empezó el ` +
    `${f.date(p.since)}, hace ${f.count(p.days, 'día', 'días')}, y sigue sin resultado.`,
  'orgLint.multiple-roots': (p, f) =>
    `${p.team} (${f.count(p.seats, 'puesto', 'puestos')} en su rama) está al mismo nivel que ` +
    `${p.main} y no depende de ningún equipo.`,
  'orgLint.over-served-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} al año) se atiende en ${tier(p.tier)}; le corresponde ` +
    `${tier(p.earned)}.`,
  'orgLint.under-invested-account': (p, f) =>
    `${p.account} (${f.money(p.acv, p.currency)} al año) se atiende solo en ${tier(p.tier)}; le ` +
    `corresponde ${tier(p.earned)}.`,
  'orgLint.unowned-renewal': (p, f) =>
    `El contrato de ${p.account} (${f.money(p.acv, p.currency)} al año) vence el ${f.date(p.ends)}, en ` +
    `${f.count(p.days, 'día', 'días')}, y su renovación no tiene responsable.`,
  'orgLint.late-renewal': (p, f) =>
    `El contrato de ${p.account} vence el ${f.date(p.ends)}, en ` +
    `${f.count(p.days, 'día', 'días', { beside: p.limit })}, y la renovación no ha empezado; debería empezar ` +
    `${f.count(p.limit, 'día', 'días', { beside: p.days })} antes.`,
  'orgLint.responsibility-gap': (p, f) =>
    `${namedResponsibilityWords[p.responsibility]}: nadie responde por ${f.number(p.uncovered)} de ` +
    `${f.count(p.accounts, 'cliente', 'clientes')} (${segment(p.segment)}).`,
  'orgLint.responsibility-double': (p) =>
    `${namedResponsibilityWords[p.responsibility]}: más de un rol responde por clientes de un mismo segmento ` +
    `(${segment(p.segment)}): ${family(p.first)}, ${family(p.second)}.`,
  'orgLint.review-overdue': (p, f) =>
    p.days === null
      ? `${p.account} (${tier(p.tier)}) no tiene ninguna business review registrada.`
      : `La business review de ${p.account} (${tier(p.tier)}) lleva ${f.count(p.days, 'día', 'días')} de atraso.`,
  'orgLint.uneven-service': (p, f) =>
    `${tier(p.tier)}: ${p.most} tiene ${f.count(p.mostContacts, 'contacto', 'contactos', { digits: 1, beside: p.leastContacts })} al año con cada cuenta, ` +
    `${p.least} ${f.number(p.leastContacts, { digits: 1, beside: p.mostContacts })}; más de ${f.count(p.limit, 'vez', 'veces')} es desigual.`,
  'orgLint.tier-cut-unannounced': (p, f) =>
    `${p.account} pasa de ${tier(p.from)} a ${tier(p.to)} el ${f.date(p.on)}, y no hay playbook ni ` +
    'rollout para ello.',
  'orgLint.FIX_SET_TIER': (p) => `Atender a ${p.account} en ${tier(p.tier)}`,
  'orgLint.NOT_EVALUATED': (p) => `No se puede evaluar sin ${MISSING[p.missing]}.`,
  'orgLint.LINT_FINDING_NOT_FOUND': () =>
    'Hoy no se encuentra nada así: el hallazgo ya no existe, o su huella es incorrecta.',
  'orgLint.LINT_FIX_NOT_FOUND': () => 'De este hallazgo no se deriva ningún plan por sí solo.',
  'orgLint.FIX_OPEN_SEATS': (p, f) =>
    `Abrir ${f.count(p.count, 'puesto', 'puestos')} (${p.role}) en ${p.team}`,
  'orgLint.FIX_COVER_ACCOUNT': (p) => `Asignar ${p.account} a ${p.seat}`,
  'orgLint.FIX_MOVE_TEAM': (p) => `Mover ${p.team} bajo ${p.under}`,
}
