import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { HealthMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const LEVELS = {
  HEALTHY: 'conta saudável',
  WATCH: 'conta em observação',
  AT_RISK: 'conta em risco',
  CRITICAL: 'conta crítica',
}

const daysOf = (days: number, f: Formats): string => f.count(days, 'dia', 'dias')
const change = ({ trend, days }: HealthMessageParams['SCORE'], f: Formats): string => {
  if (trend === null) return ''
  if (Math.round(trend) === 0) return `, estável em ${daysOf(days, f)}`
  const points = f.count(Math.abs(trend), 'ponto', 'pontos', 0)
  return `, ${trend > 0 ? 'alta' : 'queda'} de ${points} em ${daysOf(days, f)}`
}
const cases = (p: { readonly renewed: number; readonly churned: number }, f: Formats): string =>
  f.list([
    f.count(p.renewed, 'cliente renovado', 'clientes renovados'),
    f.count(p.churned, 'perdido', 'perdidos'),
  ])

/** Health scores and their backtest in Portuguese. */
export const healthMessages: Room<'health', HealthMessageParams> = {
  'health.SCORE': (p, f) => {
    const missing = f.list(
      p.missing.map((family) => choiceInSentence('pt', 'signalFamily', family)),
    )
    const from =
      missing === ''
        ? ''
        : ` Cobre ${f.percent(p.coverage, 0)} do peso: faltam sinais de ${missing}.`
    const score = f.number(p.score, { digits: 0, beside: p.limits })
    const held =
      p.bySignals <= p.score
        ? ''
        : ` Limitado por ${f.count(p.escalations, 'escalonamento aberto', 'escalonamentos abertos')}; os sinais dão ${f.number(p.bySignals, { digits: 0, beside: p.limits })}.`
    return `Health score de ${score} em 100, ${LEVELS[p.level]}${change(p, f)}.${held}${from}`
  },
  'health.REASON_NO_SIGNALS': () => 'Não há sinais recentes com que calcular o health score.',
  'health.REASON_NO_PAST': (p, f) =>
    `Há ${daysOf(p.days, f)} não havia sinais das mesmas famílias para comparar.`,
  'health.ACCOUNTS': (p, f) =>
    `${f.number(p.scored)} de ${f.count(p.accounts, 'conta', 'contas')} com health score: ` +
    `${f.count(p.healthy, 'saudável', 'saudáveis')}, ${f.number(p.watch)} em observação, ` +
    `${f.number(p.atRisk)} em risco e ${f.count(p.critical, 'crítica', 'críticas')}.`,
  'health.BACKTEST': (p, f) => {
    const ranked =
      `Com ${daysOf(p.days, f)} de antecedência, o health score pôs o cliente perdido abaixo do renovado ` +
      `em ${f.percent(p.auc, 0)} dos pares (${cases(p, f)}).`
    const lift =
      p.lift === null
        ? ''
        : ` No pior decil o churn foi ${f.count(p.lift, 'vez', 'vezes', 1)} o da base.`
    const warned =
      p.warningDays === null
        ? ' Nenhum dos perdidos tinha estado em risco.'
        : ` Metade dos avisados estava em risco há ${f.count(p.warningDays, 'dia', 'dias', 0)} ou mais.`
    return `${ranked}${lift}${warned}${p.reliable ? '' : ' A amostra é pequena demais para confiar nela.'}`
  },
  'health.BACKTEST_FEW': (p, f) =>
    `Com o health score de ${cases(p, f)} ainda não dá para concluir nada: são necessários ` +
    `${f.number(p.minimum, { beside: [p.renewed, p.churned] })} de cada.`,
  'health.REASON_ONE_OUTCOME': (p, f) =>
    `Com ${daysOf(p.days, f)} de antecedência há health score de ${cases(p, f)}: não basta para comparar.`,
  'health.REASON_FEW_CASES': (p, f) =>
    `Poucos casos para um pior decil: há ${f.number(p.cases, { beside: p.minimum })} e o mínimo é ${f.number(p.minimum, { beside: p.cases })}.`,
  'health.REASON_NO_CHURN': () => 'Nenhum cliente com health score foi perdido.',
  'health.REASON_NONE_WARNED': (p, f) =>
    p.churned === 0
      ? 'Nenhum cliente foi perdido.'
      : `De ${f.count(p.churned, 'cliente perdido', 'clientes perdidos')}, nenhum tinha estado em risco.`,
}
