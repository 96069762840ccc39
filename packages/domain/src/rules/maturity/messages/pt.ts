import { assessmentQuestionCatalogue } from '../../../benchmarks/knowledge/assessment-question-catalogue.js'
import { maturityStageCatalogue } from '../../../benchmarks/knowledge/maturity-stage-catalogue.js'
import type { Practice } from '../practice.js'
import type { AssessmentQuestion } from '../../../entities/vocabularies.js'
import { capitalized } from '../../../kernel/formats.js'
import { type MaturityMessageParams, practiceNames } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const PRACTICES: Readonly<Record<Practice, string>> = {
  CS_TEAM: 'uma equipe de CS',
  RENEWALS_OWNED: 'renovações com responsável',
  SEGMENTATION: 'serviço por camada',
  PLAYBOOKS: 'playbooks',
  HEALTH_SIGNALS: 'sinais de saúde',
  RENEWAL_TIMELINE: 'renovações iniciadas segundo um cronograma',
  RENEWAL_FORECAST: 'uma previsão de renovações',
  PREDICTIVE_HEALTH: 'health scores que avisam com antecedência',
  AUTOMATED_TRACKS: 'trilhas automatizadas',
  SYSTEMATIC_EXPANSION: 'expansão sistemática',
  EARLY_RENEWALS: 'um processo de renovação longo',
  SUCCESS_PLANS: 'planos de sucesso para as principais contas',
  ROADMAP_INPUT: 'voz no roteiro do produto',
  ACCURATE_PREDICTION: 'previsão precisa do churn',
  TWOFOLD_EXPANSION: 'expansão pelo produto e pelas pessoas',
  REFERRALS: 'indicações',
  PROFIT_AND_LOSS: 'responsabilidade pelo resultado financeiro',
}
const STATUSES = { PRESENT: 'sim', ABSENT: 'não' }
const ANSWERS = { YES: 'sim', PARTLY: 'em parte', NO: 'não' }
const DIMENSIONS = {
  GRR: 'a retenção bruta de receita',
  NRR: 'a retenção líquida de receita',
  PRACTICES: 'as práticas',
  ASSESSMENT: 'as sete perguntas',
}
const stageName = (stage: number): string =>
  `${stage}, ${maturityStageCatalogue.find(({ key }) => key === stage)?.name.pt ?? ''}`
const question = (asked: AssessmentQuestion): string =>
  assessmentQuestionCatalogue.find(({ key }) => key === asked)?.text.pt ?? asked
const opening = (practice: Practice): string => capitalized(PRACTICES[practice])

/** Quão maduro é o pós-venda, em português. */
export const maturityMessages: Room<'maturity', MaturityMessageParams> = {
  'maturity.STAGE': (p) => `Estágio ${stageName(p.stage)}.`,
  'maturity.PROVISIONAL': (p) =>
    `Estágio ${stageName(p.stage)}, apenas por suas práticas: nem a GRR nem a NRR são conhecidas.`,
  'maturity.DIMENSION_UNKNOWN': (p) =>
    `Nada do que foi registrado indica um estágio segundo ${DIMENSIONS[p.dimension]}.`,
  'maturity.DIMENSION_RATE': (p, f) =>
    `${p.dimension} de ${f.percent(p.rate)} nos últimos 12 meses: estágio ${stageName(p.stage)}.`,
  'maturity.DIMENSION_PRACTICES': (p, f) =>
    `Práticas: ${f.number(p.present)} são seguidas, ${f.number(p.absent)} não, de ` +
    `${f.number(p.unknown)} não se sabe: estágio ${stageName(p.stage)}.`,
  'maturity.DIMENSION_ASSESSMENT': (p, f) =>
    `${f.number(p.points)} pontos em ${f.number(p.answered)} de ${f.number(p.of)} perguntas respondidas: ` +
    `estágio ${stageName(p.stage)}.`,
  'maturity.PRACTICE_COUNTED': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (total: ${f.number(p.count)}).`,
  'maturity.PRACTICE_SHARE': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} de ${f.number(p.of)}; conta a ` +
    `partir de ${f.percent(p.limit)}).`,
  'maturity.PRACTICE_MARK': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.value)} contra ${f.number(p.mark)}).`,
  'maturity.PRACTICE_UNKNOWN': (p) =>
    `${opening(p.practice)}: nada do que foi registrado o indica.`,
  'maturity.NEXT_MEASURE': (p, f) =>
    `Registrar os movimentos de ARR, para ver se a ${p.dimension} atinge os ${f.percent(p.target)} do ` +
    `estágio ${stageName(p.stage)}.`,
  'maturity.NEXT_RATE': (p, f) =>
    `Levar a ${p.dimension} de ${f.percent(p.rate)} a ${f.percent(p.target)}, como pede o estágio ` +
    `${stageName(p.stage)}.`,
  'maturity.NEXT_PRACTICE': (p) =>
    `Adotar: ${PRACTICES[p.practice]} (estágio ${stageName(p.stage)}).`,
  'maturity.NEXT_UNKNOWN': (p) =>
    `Registrar o que o demonstre: ${PRACTICES[p.practice]} (estágio ${stageName(p.stage)}).`,
  'maturity.ANSWER_SHARE': (p, f) =>
    `${question(p.question)} Os dados dizem ${ANSWERS[p.answer]}: ${f.number(p.count)} de ` +
    `${f.number(p.of)}.`,
  'maturity.ANSWER_MARK': (p, f) =>
    `${question(p.question)} Os dados dizem ${ANSWERS[p.answer]}: ${f.number(p.value)} contra ` +
    `${f.number(p.mark)}.`,
  'maturity.ANSWER_UNKNOWN': (p) => `${question(p.question)} Nada do que foi registrado o indica.`,
  ...practiceNames(PRACTICES),
}
