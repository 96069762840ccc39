import { assessmentQuestionCatalogue } from '../../../benchmarks/knowledge/assessment-question-catalogue.js'
import { maturityStageCatalogue } from '../../../benchmarks/knowledge/maturity-stage-catalogue.js'
import type { Practice } from '../practice.js'
import type { AssessmentQuestion } from '../../../entities/vocabularies.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
import { type MaturityMessageParams, practiceNames } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const PRACTICES: Readonly<Record<Practice, string>> = {
  CS_TEAM: 'un equipo de CS',
  RENEWALS_OWNED: 'renovaciones con responsable',
  SEGMENTATION: 'servicio por niveles',
  PLAYBOOKS: 'playbooks',
  HEALTH_SIGNALS: 'señales de salud',
  RENEWAL_TIMELINE: 'un calendario para iniciar las renovaciones',
  RENEWAL_FORECAST: 'un forecast de renovaciones',
  PREDICTIVE_HEALTH: 'health scores que avisan con antelación',
  AUTOMATED_TRACKS: 'journeys automatizados',
  SYSTEMATIC_EXPANSION: 'expansión sistemática',
  EARLY_RENEWALS: 'renovaciones trabajadas con mucha antelación',
  SUCCESS_PLANS: 'planes de éxito para las principales cuentas',
  ROADMAP_INPUT: 'voz en el roadmap del producto',
  ACCURATE_PREDICTION: 'predicción precisa del churn',
  TWOFOLD_EXPANSION: 'expansión desde el producto y desde el equipo',
  REFERRALS: 'referidos',
  PROFIT_AND_LOSS: 'responsabilidad sobre el P&L',
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
const share = (p: MaturityMessageParams['PRACTICE_SHARE'], f: Formats): string =>
  f.percent(p.count / p.of, { beside: p.limit })
const opening = (practice: Practice): string => capitalized(PRACTICES[practice])

/** Qué tan madura es la post-venta, en español. */
export const maturityMessages: Room<'maturity', MaturityMessageParams> = {
  'maturity.STAGE': (p) => `Etapa ${stageName(p.stage)}.`,
  'maturity.PROVISIONAL': (p) =>
    `Etapa ${stageName(p.stage)}, solo según sus prácticas: no se conocen ni el GRR ni el NRR.`,
  'maturity.DIMENSION_UNKNOWN': (p) =>
    `No hay datos para situar la etapa según ${DIMENSIONS[p.dimension]}.`,
  'maturity.DIMENSION_RATE': (p, f) =>
    `${p.dimension} del ${f.percent(p.rate, { beside: p.limits })} en los últimos 12 meses: etapa ${stageName(p.stage)}.`,
  'maturity.DIMENSION_PRACTICES': (p, f) =>
    `Prácticas: ${f.count(p.present, 'implementada', 'implementadas')}, ` +
    `${f.count(p.absent, 'ausente', 'ausentes')}, ${f.number(p.unknown)} sin datos: etapa ${stageName(p.stage)}.`,
  'maturity.DIMENSION_ASSESSMENT': (p, f) =>
    `${f.count(p.points, 'punto', 'puntos')} con ${f.number(p.answered)} de ` +
    `${f.count(p.of, 'pregunta respondida', 'preguntas respondidas')}: ` +
    `etapa ${stageName(p.stage)}.`,
  'maturity.PRACTICE_COUNTED': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} en total).`,
  'maturity.PRACTICE_SHARE': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} de ${f.number(p.of)}, el ` +
    `${share(p, f)}; cuenta a partir del ${f.percent(p.limit, { beside: p.count / p.of })}).`,
  'maturity.PRACTICE_MARK': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.value, { beside: p.mark })} frente a ${f.number(p.mark, { beside: p.value })}).`,
  'maturity.PRACTICE_UNKNOWN': (p) => `${opening(p.practice)}: no hay datos que lo muestren.`,
  'maturity.NEXT_MEASURE': (p, f) =>
    `Registrar los movimientos de ARR, para ver si el ${p.dimension} alcanza el ${f.percent(p.target)} de ` +
    `la etapa ${stageName(p.stage)}.`,
  'maturity.NEXT_RATE': (p, f) =>
    `Llevar el ${p.dimension} del ${f.percent(p.rate, { beside: p.target })} al ` +
    `${f.percent(p.target, { beside: p.rate })} que pide la etapa ` +
    `${stageName(p.stage)}.`,
  'maturity.NEXT_PRACTICE': (p) =>
    `Adoptar: ${PRACTICES[p.practice]} (etapa ${stageName(p.stage)}).`,
  'maturity.NEXT_UNKNOWN': (p) =>
    `Registrar lo que demuestre: ${PRACTICES[p.practice]} (etapa ${stageName(p.stage)}).`,
  'maturity.ANSWER_SHARE': (p, f) =>
    `${question(p.question)} Los datos dicen ${ANSWERS[p.answer]}: ${f.number(p.count)} de ` +
    `${f.number(p.of)}.`,
  'maturity.ANSWER_MARK': (p, f) =>
    `${question(p.question)} Los datos dicen ${ANSWERS[p.answer]}: ${f.number(p.value, { beside: p.mark })} frente a ` +
    `${f.number(p.mark, { beside: p.value })}.`,
  'maturity.ANSWER_UNKNOWN': (p) => `${question(p.question)} No hay datos que lo muestren.`,
  ...practiceNames(PRACTICES),
}
