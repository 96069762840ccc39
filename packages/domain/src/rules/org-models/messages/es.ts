import type { OrgModelCriterion } from '../criteria.js'
import type { TeamPurpose } from '../template/template-team.js'
import type {
  GrowthMotion,
  LeadershipLayer,
  OrgModel,
  ReportingLine,
  RoleFamily,
  Segment,
} from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { OrgModelsMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/es.js'

const MODELS: Readonly<Record<OrgModel, string>> = {
  GENERALIST: 'modelo generalista',
  SPECIALIST: 'modelo especialista',
  POD: 'modelo de pods',
  GEOGRAPHIC: 'modelo geográfico',
}
const LINES: Readonly<Record<ReportingLine, string>> = {
  CRO: 'CRO',
  CEO_COO: 'CEO/COO',
  CCO: 'CCO',
}
const CRITERIA: Readonly<Record<OrgModelCriterion, string>> = {
  CUSTOMERS: 'clientes',
  CSMS: 'CSM',
  SEGMENTS: 'segmentos con volumen real',
  REGIONS: 'regiones con suficientes clientes',
  LANGUAGES: 'idiomas',
  HANDOFF_COST: 'ingresos atendidos en high-touch, que los traspasos ponen en riesgo',
  COMPLEXITY: 'complejidad',
  TEAM_SIZE: 'personas en el equipo',
}
const MOTIONS: Readonly<Record<GrowthMotion, string>> = {
  SALES_LED: 'crecimiento sales-led',
  PRODUCT_LED: 'crecimiento product-led',
  LAND_AND_EXPAND: 'crecimiento land-and-expand',
  MISSION_DRIVEN: 'empresa guiada por su misión',
}
const TEAMS: Readonly<Record<Exclude<TeamPurpose, 'POD' | 'REGION'>, string>> = {
  ROOT: 'Post-venta',
  CUSTOMER_SUCCESS: 'Customer Success',
  ONBOARDING: 'Onboarding',
  RENEWALS: 'Renovaciones',
  SUPPORT: 'Soporte',
  CS_OPS: 'Operaciones de CS',
  OTHER_REGIONS: 'Otras regiones',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]()
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]()
const layer = (each: LeadershipLayer): string => thingsMessages[`things.leadershipLayer.${each}`]()

type Measured = { readonly criterion: OrgModelCriterion; readonly measure: number }

/** A criterion with its measure: a count, or a share. */
const measured = ({ criterion, measure }: Measured, f: Formats): string => {
  const isShare = criterion === 'HANDOFF_COST' || criterion === 'COMPLEXITY'
  return `${CRITERIA[criterion]} (${isShare ? f.percent(measure, 0) : f.number(measure)})`
}

/** A criterion of a reporting line, as it is in the organization. */
const criterion = (p: OrgModelsMessageParams['LINE_PART' | 'LINE_WHY_NOT'], f: Formats): string =>
  ({
    GROWTH_MOTION:
      p.growthMotion === null ? 'modelo de crecimiento sin indicar' : MOTIONS[p.growthMotion],
    CUSTOMERS:
      `${f.count(p.customers, 'cliente', 'clientes')}, ${f.percent(p.highTouchShare, 0)} de los ingresos ` +
      'atendidos en high-touch',
    MATURITY: p.maturity === null ? 'madurez sin evaluar' : `madurez ${f.number(p.maturity)} de 5`,
    SENIORITY:
      p.layer === null ? 'sin líder de nivel conocido' : `puesto más alto: ${layer(p.layer)}`,
  })[p.criterion]

/** Models of organization and reporting lines, in Spanish. */
export const orgModelsMessages: Room<'orgModels', OrgModelsMessageParams> = {
  'orgModels.RECOMMENDED': (p, f) => {
    const model = MODELS[p.model]
    const score = f.number(p.score, 1)
    const held = p.incumbent === null ? '' : MODELS[p.incumbent]
    switch (p.verdict) {
      case 'ADOPT':
        return `Empezar con el ${model}: es el que mejor encaja, con ${score} de 100 puntos.`
      case 'STAY':
        return `Mantener el ${model}: es el que mejor encaja, con ${score} de 100 puntos.`
      case 'TIE':
        return (
          `Empate: mantener el ${model} (${f.count(p.score, 'punto', 'puntos', 1)}). El ${MODELS[p.leader]} solo está ` +
          `${f.count(p.lead, 'punto', 'puntos', { digits: 1, beside: p.margin })} por delante, y un cambio exige ` +
          `${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'COMMITTED':
        return `Mantener el ${model}: se cambió hace poco y el compromiso dura hasta el ${f.date(p.until ?? '')}.`
      case 'CHANGE':
        return `Pasar del ${held} al ${model}, que es el que mejor encaja, con ${score} de 100 puntos.`
    }
  },
  'orgModels.MODEL_PART': (p, f) =>
    `Para el ${MODELS[p.model]}: ${measured(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} de ` +
    `${f.count(p.of, 'punto', 'puntos', { digits: 1, beside: p.points })}.`,
  'orgModels.WHY': (p, f) =>
    `A favor del ${MODELS[p.model]}: ${measured(p, f)}, ${f.count(p.points, 'punto', 'puntos', 1)}.`,
  'orgModels.WHY_NOT': (p, f) =>
    `El ${MODELS[p.model]} queda ${f.count(p.lost, 'punto', 'puntos', 1)} por detrás del ${MODELS[p.best]}: ` +
    `${measured(p, f)}.`,
  'orgModels.LEADS_BY': (p, f) => {
    const lead = f.count(p.lead, 'punto', 'puntos', { digits: 1, beside: p.margin })
    return p.verdict === 'COMMITTED'
      ? `El ${MODELS[p.model]} está ${lead} por delante, pero el último cambio es demasiado reciente.`
      : `El ${MODELS[p.model]} está solo ${lead} por delante: un cambio exige ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
  },
  'orgModels.LIMIT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}: el modelo generalista funciona hasta ${f.number(p.limit)}.`,
  'orgModels.LIMIT_CSMS': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSM', { beside: p.limit })} necesarios o en plantilla: un equipo de generalistas tiene hasta ${f.number(p.limit)}.`,
  'orgModels.LIMIT_FEW_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.limit })}: hasta ` +
    `${f.number(p.limit)} no hay trabajo suficiente para repartirlo entre especialistas.`,
  'orgModels.LIMIT_SEGMENTS': (p, f) =>
    `${f.count(p.segments, 'segmento tiene', 'segmentos tienen', { beside: 2 })} ` +
    `${f.count(p.at, 'cliente', 'clientes')} o más: los pods necesitan al menos dos.`,
  'orgModels.LIMIT_REGIONS': (p, f) =>
    `${f.count(p.regions, 'región tiene', 'regiones tienen', { beside: 2 })} ` +
    `${f.count(p.at, 'cliente', 'clientes')} o más: un modelo geográfico necesita al menos dos.`,
  'orgModels.TIP_LEAD': (p, f) =>
    `Cambiar cuando el ${MODELS[p.model]} lleve ${f.count(p.margin, 'punto', 'puntos', { digits: 1, beside: p.lead })} de ventaja (hoy ${f.number(p.lead, { digits: 1, beside: p.margin })}).`,
  'orgModels.TIP_QUARTERS': (p, f) =>
    `O cuando el ${MODELS[p.model]} haya ido por delante en ${f.count(p.quarters, 'cierre de trimestre seguido', 'cierres de trimestre seguidos')} ` +
    `(van ${f.number(p.led)}).`,
  'orgModels.TIP_COMMITMENT': (p, f) =>
    `Volver a valorarlo el ${f.date(p.until)}: si el ${MODELS[p.model]} sigue por delante, el cambio puede compensar.`,
  'orgModels.REVISIT_CUSTOMERS': (p, f) =>
    `Con ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} (hoy ${f.number(p.customers, { beside: p.at })}) empieza a encajar otro modelo.`,
  'orgModels.REVISIT_CSMS': (p, f) =>
    `Con más de ${f.number(p.limit, { beside: p.csms })} CSM (hoy ${f.number(p.csms, { beside: p.limit })}) el modelo generalista se queda corto.`,
  'orgModels.REVISIT_SEGMENT': (p, f) =>
    `Cuando el segmento ${segment(p.segment)} llegue a ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} ` +
    `(hoy ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION': (p, f) =>
    `Cuando ${f.region(p.region)} llegue a ${f.count(p.at, 'cliente', 'clientes', { beside: p.customers })} (hoy ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION_LOST': (p, f) =>
    `Cuando ${f.region(p.region)} baje de ${f.count(p.below, 'cliente', 'clientes', { beside: p.customers })} (hoy ${f.number(p.customers, { beside: p.below })}).`,
  'orgModels.LINE_RECOMMENDED': (p, f) => {
    const points = `${f.number(p.score, 1)} de 100 puntos`
    const lead = f.count(p.lead, 'punto', 'puntos', { digits: 1, beside: p.margin })
    if (p.declared === null || p.verdict === 'ADOPT') {
      return `Post-venta debería reportar al ${LINES[p.line]}: ${points}.`
    }
    switch (p.verdict) {
      case 'STAY':
        return `Post-venta reporta al ${LINES[p.line]}, y así conviene: ${points}.`
      case 'TIE':
        return (
          `Post-venta reporta al ${LINES[p.line]} y conviene que siga así: el ${LINES[p.best]} aventaja por solo ${lead}, ` +
          `y un cambio requiere ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'CHANGE':
        return (
          `Post-venta debería reportar al ${LINES[p.line]}: ${points}, ${lead} más que el ` +
          `${LINES[p.declared]}, a quien reporta hoy.`
        )
    }
  },
  'orgModels.LINE_PART': (p, f) => {
    return `${LINES[p.line]}: ${criterion(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} de ${f.count(p.of, 'punto', 'puntos', { digits: 1, beside: p.points })}.`
  },
  'orgModels.LINE_WHY_NOT': (p, f) =>
    `El ${LINES[p.line]} queda ${f.count(p.lost, 'punto', 'puntos', 1)} por debajo del ${LINES[p.best]}: ${criterion(p, f)}.`,
  'orgModels.LINE_LIMIT': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.from })}: un CCO conviene a partir de ` +
    `${f.number(p.from, { beside: p.customers })}.`,
  'orgModels.TEAM_NAME': (p, f) => {
    if (p.purpose === 'REGION') return p.region ?? TEAMS.OTHER_REGIONS
    if (p.purpose === 'POD') return `Pod ${f.list(p.segments.map(segment))}`
    return TEAMS[p.purpose]
  },
  'orgModels.TRANSITION_TITLE': (p, f) =>
    `Pasar al ${MODELS[p.model]} en ${f.count(p.weeks, 'semana', 'semanas')}`,
  'orgModels.TRANSITION_REASON': (p, f) =>
    `${f.count(p.handOvers, 'cuenta pasa a alguien nuevo', 'cuentas pasan a alguien nuevo')}, cada una una sola vez; ${f.count(p.followed, 'cuenta cambia', 'cuentas cambian')} de equipo con personas que las conocen.`,
  'orgModels.PLAN_TITLE': (p) => `Pasar al ${MODELS[p.model]}`,
  'orgModels.PLAN_REASON': (p, f) =>
    `El ${MODELS[p.model]} con ${f.count(p.teams, 'equipo', 'equipos')}, ` +
    `dimensionado por capacidad; ${f.count(p.opened, 'vacante nueva', 'vacantes nuevas')}.`,
  'orgModels.NOTE_NOT_YET': (p, f) => `La organización todavía no existe el ${f.date(p.date)}.`,
  'orgModels.NOTE_SIZED': (p, f) => {
    const spare = p.present - p.seats
    const end =
      p.opened > 0
        ? `por abrir: ${f.number(p.opened)}`
        : spare > 0
          ? `de más, que se mantienen: ${f.number(spare)}`
          : 'sin vacantes nuevas'
    return (
      `${p.team}, ${family(p.family)}: una carga de ${f.count(p.load, 'puesto completo', 'puestos completos')} pide ` +
      `${f.number(p.seats)} con la utilización objetivo; hay ${f.number(p.present)}, ${end}.`
    )
  },
  'orgModels.NOTE_POD_GUIDE': (p, f) =>
    `La guía propone el pod Enterprise con ${f.number(p.guideCsms)} CSM, es decir, ` +
    `${f.number(p.guideLower)}–${f.count(p.guideUpper, 'cuenta', 'cuentas')} cada uno; su propia tabla de capacidad ` +
    `admite ${f.number(p.lower)}–${f.number(p.upper)}. Dimensionado por capacidad: ${f.number(p.seats)} ` +
    `CSM en el pod con ${f.count(p.customers, 'cliente Enterprise', 'clientes Enterprise')}.`,
  'orgModels.NOTE_SMALL_SEGMENT': (p, f) =>
    `${segment(p.segment)} tiene ` +
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.at })}, menos que los ${f.number(p.at, { beside: p.customers })} de un pod propio.`,
  'orgModels.NOTE_SMALL_REGIONS': (p, f) => {
    const names =
      p.regions.length === 0 ? 'sin región' : f.list(p.regions.map((each) => f.region(each)))
    return (
      `${f.count(p.customers, 'cliente está', 'clientes están', { beside: p.at })} fuera de las ` +
      `regiones de ${f.number(p.at, { beside: p.customers })} o más (${names}): comparten un equipo.`
    )
  },
  'orgModels.NOTE_UNCOVERED': (p, f) =>
    `Sin CSM, incluidos en el dimensionamiento y por asignar: ` +
    `${f.count(p.accounts, 'cliente', 'clientes')}.`,
  'orgModels.NOTE_EMPTY_POOL': (p, f) =>
    `Cubrir primero: ${family(p.family)} en ${p.team}. Hasta entonces ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'cliente se queda', 'clientes se quedan')} sin nadie, y hoy ` +
    `${f.plural(p.accounts, 'tiene', 'tienen')} a alguien.`,
  'orgModels.NOTE_MIXED_BOOKS': (p, f) =>
    `${f.count(p.accounts, 'cliente conserva', 'clientes conservan')} un CSM de ` +
    'otro equipo: un rebalanceo de carteras puede corregirlo.',
  'orgModels.NOTE_KEPT_TEAMS': (p, f) =>
    `No se cierran, porque todavía hay registros que dependen de ellos: ${f.list(p.teams)}.`,
  'orgModels.NOTE_KEPT_LINES': (p, f) =>
    `${f.count(p.seats, 'puesto conserva', 'puestos conservan')} su línea de ` +
    'reporte actual, porque la nueva no sería válida.',
}
