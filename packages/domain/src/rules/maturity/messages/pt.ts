import { assessmentQuestionCatalogue } from '../../../benchmarks/knowledge/assessment-question-catalogue.js'
import { maturityStageCatalogue } from '../../../benchmarks/knowledge/maturity-stage-catalogue.js'
import type { Practice } from '../practice.js'
import type { AssessmentQuestion } from '../../../entities/vocabularies.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
import { type MaturityMessageParams, practiceNames } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const PRACTICES: Readonly<Record<Practice, string>> = {
  CS_TEAM: 'uma equipe de CS',
  RENEWALS_OWNED: 'renovações com responsável',
  SEGMENTATION: 'serviço por camada',
  PLAYBOOKS: 'playbooks',
  HEALTH_SIGNALS: 'sinais de saúde',
  RENEWAL_TIMELINE: 'um calendário para iniciar as renovações',
  RENEWAL_FORECAST: 'um forecast de renovações',
  PREDICTIVE_HEALTH: 'health scores que avisam com antecedência',
  AUTOMATED_TRACKS: 'jornadas automatizadas',
  SYSTEMATIC_EXPANSION: 'expansão sistemática',
  EARLY_RENEWALS: 'renovações trabalhadas com bastante antecedência',
  SUCCESS_PLANS: 'planos de sucesso para as principais contas',
  ROADMAP_INPUT: 'voz no roadmap do produto',
  ACCURATE_PREDICTION: 'previsão precisa do churn',
  TWOFOLD_EXPANSION: 'expansão pelo produto e pela equipe',
  REFERRALS: 'indicações',
  PROFIT_AND_LOSS: 'responsabilidade pelo P&L',
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
const share = (p: MaturityMessageParams['PRACTICE_SHARE'], f: Formats): string =>
  f.percent(p.count / p.of, { beside: p.limit })
const opening = (practice: Practice): string => capitalized(PRACTICES[practice])

/** Quão maduro é o pós-venda, em português. */
export const maturityMessages: Room<'maturity', MaturityMessageParams> = {
  'maturity.STAGE': (p) => `Estágio ${stageName(p.stage)}.`,
  'maturity.PROVISIONAL': (p) =>
    `Estágio ${stageName(p.stage)}, apenas pelas práticas: nem o GRR nem o NRR são conhecidos.`,
  'maturity.DIMENSION_UNKNOWN': (p) =>
    `Não há dados para situar o estágio segundo ${DIMENSIONS[p.dimension]}.`,
  'maturity.DIMENSION_RATE': (p, f) =>
    `${p.dimension} de ${f.percent(p.rate, { beside: p.limits })} nos últimos 12 meses: estágio ${stageName(p.stage)}.`,
  'maturity.DIMENSION_PRACTICES': (p, f) =>
    `Práticas: ${f.count(p.present, 'implementada', 'implementadas')}, ` +
    `${f.count(p.absent, 'ausente', 'ausentes')}, ${f.number(p.unknown)} sem dados: estágio ${stageName(p.stage)}.`,
  'maturity.DIMENSION_ASSESSMENT': (p, f) =>
    `${f.count(p.points, 'ponto', 'pontos')} com ${f.number(p.answered)} de ` +
    `${f.count(p.of, 'pergunta respondida', 'perguntas respondidas')}: ` +
    `estágio ${stageName(p.stage)}.`,
  'maturity.PRACTICE_COUNTED': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} no total).`,
  'maturity.PRACTICE_SHARE': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} de ${f.number(p.of)}, ` +
    `${share(p, f)}; conta a partir de ${f.percent(p.limit, { beside: p.count / p.of })}).`,
  'maturity.PRACTICE_MARK': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.value, { beside: p.mark })} contra ${f.number(p.mark, { beside: p.value })}).`,
  'maturity.PRACTICE_UNKNOWN': (p) => `${opening(p.practice)}: não há dados que mostrem isso.`,
  'maturity.NEXT_MEASURE': (p, f) =>
    `Registrar os movimentos de ARR, para ver se o ${p.dimension} atinge os ${f.percent(p.target)} do ` +
    `estágio ${stageName(p.stage)}.`,
  'maturity.NEXT_RATE': (p, f) =>
    `Levar o ${p.dimension} de ${f.percent(p.rate, { beside: p.target })} a ` +
    `${f.percent(p.target, { beside: p.rate })}, como pede o estágio ` +
    `${stageName(p.stage)}.`,
  'maturity.NEXT_PRACTICE': (p) =>
    `Adotar: ${PRACTICES[p.practice]} (estágio ${stageName(p.stage)}).`,
  'maturity.NEXT_UNKNOWN': (p) =>
    `Registrar o que demonstre: ${PRACTICES[p.practice]} (estágio ${stageName(p.stage)}).`,
  'maturity.ANSWER_SHARE': (p, f) =>
    `${question(p.question)} Os dados dizem ${ANSWERS[p.answer]}: ${f.number(p.count)} de ` +
    `${f.number(p.of)}.`,
  'maturity.ANSWER_MARK': (p, f) =>
    `${question(p.question)} Os dados dizem ${ANSWERS[p.answer]}: ${f.number(p.value, { beside: p.mark })} contra ` +
    `${f.number(p.mark, { beside: p.value })}.`,
  'maturity.ANSWER_UNKNOWN': (p) => `${question(p.question)} Não há dados que mostrem isso.`,
  ...practiceNames(PRACTICES),
}
