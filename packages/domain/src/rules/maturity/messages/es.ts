import { assessmentQuestionCatalogue } from '../../../benchmarks/knowledge/assessment-question-catalogue.js'
import { maturityStageCatalogue } from '../../../benchmarks/knowledge/maturity-stage-catalogue.js'
import type { Practice } from '../practice.js'
import type { AssessmentQuestion } from '../../../entities/vocabularies.js'
import { capitalized } from '../../../kernel/formats.js'
import { type MaturityMessageParams, practiceNames } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const PRACTICES: Readonly<Record<Practice, string>> = {
  CS_TEAM: 'un equipo de CS',
  RENEWALS_OWNED: 'renovaciones con responsable',
  SEGMENTATION: 'servicio por nivel',
  PLAYBOOKS: 'playbooks',
  HEALTH_SIGNALS: 'señales de salud',
  RENEWAL_TIMELINE: 'renovaciones empezadas según un calendario',
  RENEWAL_FORECAST: 'un pronóstico de renovaciones',
  PREDICTIVE_HEALTH: 'health scores que avisan con antelación',
  AUTOMATED_TRACKS: 'recorridos automatizados',
  SYSTEMATIC_EXPANSION: 'expansión sistemática',
  EARLY_RENEWALS: 'un proceso de renovación largo',
  SUCCESS_PLANS: 'planes de éxito para las principales cuentas',
  ROADMAP_INPUT: 'voz en la hoja de ruta del producto',
  ACCURATE_PREDICTION: 'predicción precisa del churn',
  TWOFOLD_EXPANSION: 'expansión por el producto y por las personas',
  REFERRALS: 'recomendaciones',
  PROFIT_AND_LOSS: 'responsabilidad sobre la cuenta de resultados',
}
const STATUSES = { PRESENT: 'sí', ABSENT: 'no' }
const ANSWERS = { YES: 'sí', PARTLY: 'en parte', NO: 'no' }
const DIMENSIONS = {
  GRR: 'la retención bruta de ingresos',
  NRR: 'la retención neta de ingresos',
  PRACTICES: 'las prácticas',
  ASSESSMENT: 'las siete preguntas',
}
const stageName = (stage: number): string =>
  `${stage}, ${maturityStageCatalogue.find(({ key }) => key === stage)?.name.es ?? ''}`
const question = (asked: AssessmentQuestion): string =>
  assessmentQuestionCatalogue.find(({ key }) => key === asked)?.text.es ?? asked
const opening = (practice: Practice): string => capitalized(PRACTICES[practice])

/** Qué tan madura es la post-venta, en español. */
export const maturityMessages: Room<'maturity', MaturityMessageParams> = {
  'maturity.STAGE': (p) => `Etapa ${stageName(p.stage)}.`,
  'maturity.PROVISIONAL': (p) =>
    `Etapa ${stageName(p.stage)}, solo por sus prácticas: no se conocen ni la GRR ni la NRR.`,
  'maturity.DIMENSION_UNKNOWN': (p) =>
    `Nada de lo registrado indica una etapa según ${DIMENSIONS[p.dimension]}.`,
  'maturity.DIMENSION_RATE': (p, f) =>
    `${p.dimension} de ${f.percent(p.rate)} en los últimos 12 meses: etapa ${stageName(p.stage)}.`,
  'maturity.DIMENSION_PRACTICES': (p, f) =>
    `Prácticas: ${f.number(p.present)} se siguen, ${f.number(p.absent)} no, de ` +
    `${f.number(p.unknown)} no se sabe: etapa ${stageName(p.stage)}.`,
  'maturity.DIMENSION_ASSESSMENT': (p, f) =>
    `${f.number(p.points)} puntos en ${f.number(p.answered)} de ${f.number(p.of)} preguntas respondidas: ` +
    `etapa ${stageName(p.stage)}.`,
  'maturity.PRACTICE_COUNTED': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (total: ${f.number(p.count)}).`,
  'maturity.PRACTICE_SHARE': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} de ${f.number(p.of)}; cuenta a ` +
    `partir del ${f.percent(p.limit)}).`,
  'maturity.PRACTICE_MARK': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.value)} frente a ${f.number(p.mark)}).`,
  'maturity.PRACTICE_UNKNOWN': (p) => `${opening(p.practice)}: nada de lo registrado lo indica.`,
  'maturity.NEXT_MEASURE': (p, f) =>
    `Registrar los movimientos de ARR, para ver si la ${p.dimension} alcanza el ${f.percent(p.target)} de ` +
    `la etapa ${stageName(p.stage)}.`,
  'maturity.NEXT_RATE': (p, f) =>
    `Llevar la ${p.dimension} del ${f.percent(p.rate)} al ${f.percent(p.target)} que pide la etapa ` +
    `${stageName(p.stage)}.`,
  'maturity.NEXT_PRACTICE': (p) =>
    `Adoptar: ${PRACTICES[p.practice]} (etapa ${stageName(p.stage)}).`,
  'maturity.NEXT_UNKNOWN': (p) =>
    `Registrar lo que lo demuestre: ${PRACTICES[p.practice]} (etapa ${stageName(p.stage)}).`,
  'maturity.ANSWER_SHARE': (p, f) =>
    `${question(p.question)} Los datos dicen ${ANSWERS[p.answer]}: ${f.number(p.count)} de ` +
    `${f.number(p.of)}.`,
  'maturity.ANSWER_MARK': (p, f) =>
    `${question(p.question)} Los datos dicen ${ANSWERS[p.answer]}: ${f.number(p.value)} frente a ` +
    `${f.number(p.mark)}.`,
  'maturity.ANSWER_UNKNOWN': (p) => `${question(p.question)} Nada de lo registrado lo indica.`,
  ...practiceNames(PRACTICES),
}
