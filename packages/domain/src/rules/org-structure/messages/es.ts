import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import { thingsMessages } from '../../../entities/messages/es.js'
import {
  type AccountableRole,
  type NamedResponsibility,
  type RoleFamily,
  type Segment,
  SEGMENTS,
} from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import type { Formats } from '../../../kernel/formats.js'
import type { CandidateCriterion } from '../candidate-fits.js'
import type { StageMeasure } from '../evolution-stage.js'
import type { OrgStructureMessageParams } from './params.js'

const MEASURES: Readonly<Record<StageMeasure, string>> = {
  CUSTOMERS: 'número de clientes',
  HEADCOUNT: 'headcount',
  GRR: 'GRR',
  NRR: 'NRR',
}
const PLACES = {
  BELOW: 'por debajo del rango de',
  WITHIN: 'en el rango de',
  ABOVE: 'por encima del rango de',
}
const CRITERIA: Readonly<Record<Exclude<CandidateCriterion, 'STEP'>, string>> = {
  LANGUAGES: 'idiomas del equipo',
  REGION: 'regiones del equipo',
  SKILLS: 'habilidades requeridas',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]()
/** A role by the name that the organization gives it, else as usual. */
const accountable = (role: AccountableRole, name: string | null): string =>
  name ?? thingsMessages[`things.accountableRole.${role}`]()
const responsibility = (each: NamedResponsibility): string =>
  thingsMessages[`things.namedResponsibility.${each}`]()
const families = (all: readonly RoleFamily[], f: Formats): string => f.list(all.map(family))
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]()
/** A segment is told by its code, a region by its name. */
const market = (name: string, f: Formats): string => {
  const known = SEGMENTS.find((each) => each === name)
  return known === undefined ? f.region(name) : segment(known)
}
const measured = (
  measure: StageMeasure,
  value: number,
  beside: number | readonly number[],
  f: Formats,
): string =>
  measure === 'GRR' || measure === 'NRR'
    ? f.percent(value, { beside })
    : f.number(value, { beside })

/** Languages and regions by their names, skills as they are called. */
const wantedWords = (p: OrgStructureMessageParams['CANDIDATE_PART'], f: Formats): string => {
  if (p.criterion === 'LANGUAGES') return languagesInWords(p.wanted, f)
  return p.criterion === 'REGION' ? regionsInWords(p.wanted, f) : p.wanted
}

/** Stages, careers and responsibilities, in Spanish. */
export const orgStructureMessages: Room<'orgStructure', OrgStructureMessageParams> = {
  'orgStructure.STAGE': (p, f) => {
    const others = p.disagreeing.map((measure) => MEASURES[measure])
    const differ = others.length === 0 ? '' : ` La etapa es otra según ${f.list(others)}.`
    const due =
      p.met === 0
        ? ''
        : ` ${f.plural(p.met, 'Se cumple', 'Se cumplen')} ` +
          `${f.count(p.met, 'condición', 'condiciones')} para pasar a la siguiente.`
    return `Etapa ${p.stage} con ${f.count(p.customers, 'cliente', 'clientes')}.${differ}${due}`
  },
  'orgStructure.STAGE_READ': (p, f) => {
    const top = p.openTop ? '+' : ''
    const told = (limit: number): string => measured(p.measure, limit, p.value, f)
    const band =
      p.lower === p.upper ? `${told(p.lower)}${top}` : `${told(p.lower)}–${told(p.upper)}${top}`
    const value = measured(p.measure, p.value, [p.lower, p.upper, ...p.limits], f)
    return `Etapa ${p.stage} según ${MEASURES[p.measure]}: ${value}, ${PLACES[p.place]} ${band}.`
  },
  'orgStructure.STAGE_UNKNOWN': (p) =>
    `Sin etapa según ${MEASURES[p.measure]}: no se conoce el dato.`,
  'orgStructure.STAGE_DISAGREES': (p) =>
    `Etapa ${p.stage} según ${MEASURES[p.measure]}, pero etapa ${p.byCustomers} según el número de clientes.`,
  'orgStructure.CUSTOMERS_REACH': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.from })}; la siguiente etapa ` +
    `empieza en ${f.number(p.from, { beside: p.customers })}.`,
  'orgStructure.TEAM_GROWS': (p, f) =>
    `${f.count(p.people, 'persona', 'personas', { beside: p.from })} y ` +
    `${f.count(p.openSeats, 'vacante', 'vacantes')}; la etapa termina con la persona número ` +
    `${f.number(p.from, { beside: p.people })}.`,
  'orgStructure.PERSON_FULL': (p, f) =>
    `El CSM con más cartera lleva ${f.count(p.accounts, 'cuenta', 'cuentas', { digits: 0, beside: p.from })} y la utilización más alta ` +
    `es del ${f.percent(p.utilisation, 0)}; una persona suele llegar al tope con ${f.count(p.from, 'cuenta', 'cuentas', { digits: 0, beside: p.accounts })}.`,
  'orgStructure.SPECIALISTS_DUE': (p, f) =>
    p.families.length === 0
      ? 'Todavía no hay trabajo para ocupar a un especialista.'
      : `Ya hay trabajo para ocupar a especialistas: ${families(p.families, f)}.`,
  'orgStructure.BACKLOG_WEEKS': (p, f) =>
    `${f.count(p.queued, 'cliente espera', 'clientes esperan')} su onboarding, ` +
    `un backlog de ${f.count(p.weeks, 'semana', 'semanas', { digits: 1, beside: p.limit })}; el límite es ${f.number(p.limit, { digits: 1, beside: p.weeks })}.`,
  'orgStructure.BACKLOG_NOBODY': (p, f) =>
    `${f.count(p.queued, 'cliente espera', 'clientes esperan')} su onboarding ` +
    'y ningún especialista tiene capacidad.',
  'orgStructure.RENEWALS_SLIP': (p, f) =>
    `Contratos vencidos sin decisión: ${f.number(p.slipping)} de ${f.number(p.contracts)} ` +
    `(${f.percent(p.share, { beside: p.limit })}); el límite es el ${f.percent(p.limit, { beside: p.share })}.`,
  'orgStructure.NO_CONTRACTS': () =>
    'No se conoce el vencimiento de ningún contrato, así que no se puede saber si hay retrasos.',
  'orgStructure.NEW_MARKETS': (p, f) =>
    p.markets.length === 0
      ? `No se abrió ninguna región ni segmento en los últimos ${f.count(p.months, 'mes', 'meses')}.`
      : `Mercados abiertos en los últimos ${f.count(p.months, 'mes', 'meses')}: ${f.list(p.markets.map((each) => market(each, f)))}.`,
  'orgStructure.NO_PAST_CUSTOMERS': (p, f) =>
    `Hace ${f.count(p.months, 'mes', 'meses')} no había clientes con los que comparar.`,
  'orgStructure.SPECIALISATION': (p, f) =>
    p.families.length === 0
      ? 'Todavía no hace falta especializar ninguna función.'
      : `Funciones por especializar, en este orden: ${families(p.families, f)}.`,
  'orgStructure.SPLIT_DUE': (p, f) =>
    `${family(p.family)}: hay trabajo para ${f.count(p.busy, 'persona', 'personas', 1)}. Conviene empezar con ` +
    `${f.number(p.people)}; la guía la separa en la etapa ${p.usualStage}.`,
  'orgStructure.SPLIT_EARLY': (p, f) =>
    `${family(p.family)}: el trabajo ocuparía solo el ${f.percent(p.busy, 0)} del tiempo de una persona; ` +
    `la guía la separa en la etapa ${p.usualStage}.`,
  'orgStructure.SPLIT_DONE': (p, f) =>
    `${family(p.family)}: ya es una función especializada, con ` +
    `${f.count(p.people, 'persona', 'personas')}.`,
  'orgStructure.NO_SEAT': (p) =>
    `${p.person} no ocupa ningún puesto, así que no hay plan de carrera que mostrar.`,
  'orgStructure.TOP_OF_LADDER': (p) =>
    `${p.person} está en lo más alto de su carrera: ${p.role.es}.`,
  'orgStructure.NEXT_STEP': (p, f) =>
    `${p.person}: de ${p.role.es} a ${p.next.es}; ` +
    `${f.count(p.open, 'vacante', 'vacantes')} en ese rol.`,
  'orgStructure.SEAT_TAKEN': (p) => `«${p.position}» no está vacante.`,
  'orgStructure.NO_CANDIDATES': (p) => `No hay candidatos internos para «${p.position}».`,
  'orgStructure.CANDIDATES': (p, f) =>
    `${f.count(p.count, 'candidato interno', 'candidatos internos')} para ` +
    `«${p.position}»; en primer lugar, ${p.best}.`,
  'orgStructure.CANDIDATE_PART': (p, f) => {
    const points = `${f.number(p.points, { digits: 1, beside: p.of })} de ${f.count(p.of, 'punto', 'puntos', { digits: 1, beside: p.points })}`
    if (p.criterion === 'STEP') {
      return p.steps === 0
        ? `${p.person}: un cambio en el mismo escalón, ${points}.`
        : `${p.person}: ${f.count(p.steps, 'escalón', 'escalones')} más arriba, ${points}.`
    }
    const wanted = p.wanted === '' ? 'sin indicar' : wantedWords(p, f)
    return `${p.person}: ${CRITERIA[p.criterion]} (${wanted}), ${points}.`
  },
  'orgStructure.RESPONSIBILITIES': (p, f) =>
    `${f.count(p.cells, 'responsabilidad', 'responsabilidades')} por segmento: ${f.number(p.gaps)} con brechas, ` +
    `${f.number(p.doubles)} con más de un responsable.`,
  'orgStructure.RESPONSIBILITY': (p, f) => {
    const where = `${responsibility(p.responsibility)}, ${segment(p.segment)}`
    const chosen = p.chosen === null ? null : accountable(p.chosen, p.roleName)
    if (chosen !== null && p.families.length === 0 && p.uncovered === 0) {
      return `${where}: ${chosen}, por decisión propia.`
    }
    const who = p.families.length === 0 ? 'nadie' : families(p.families, f)
    const own = chosen === null ? '' : ` Rol elegido: ${chosen}.`
    const missing = p.uncovered + p.vacant
    const gap =
      missing === 0
        ? ''
        : ` Clientes sin nadie asignado: ${f.number(missing)} de ${f.number(p.accounts)}` +
          `${p.vacant === 0 ? '' : ` (${f.number(p.vacant)} con vacante)`}.`
    const double = p.double ? ' Hay más de un rol responsable.' : ''
    return `${where}: ${who}.${own}${gap}${double}`
  },
}
