import { thingsMessages } from '../../entities/messages/pt.js'
import type { Room } from '../../kernel/writer.js'
import { boardLabelWords } from './board-label.words.js'
import type { BoardPackMessageParams } from './params.js'

const LEVELS = {
  HEALTHY: 'Saudável',
  WATCH: 'Em observação',
  AT_RISK: 'Em risco',
  CRITICAL: 'Crítica',
}
const SEVERITIES = { ERROR: 'Erro', WARNING: 'Aviso', INFO: 'Nota' }

/** A board pack in Portuguese. */
export const boardPackMessages: Room<'boardPack', BoardPackMessageParams> = {
  'boardPack.LABEL': (p) => boardLabelWords[p.name].pt,
  'boardPack.UTILISATION': (p) =>
    `Utilização: ${thingsMessages[`things.roleFamily.${p.family}`]()}`,
  'boardPack.HEADCOUNT_OF': (p) => `Quadro de pessoal (FTE): ${p.team}`,
  'boardPack.PLAN_OF_RECORD': (p) => `Plano oficial do ano fiscal ${p.year}: “${p.name}”.`,
  'boardPack.NO_PLAN': (p) =>
    `Nem o quadro de pessoal nem o custo estão planejados para o ano fiscal ${p.year}: não há plano oficial nem meta de nenhum dos dois.`,
  'boardPack.HEALTH': (p) => LEVELS[p.level],
  'boardPack.SEVERITY': (p) => SEVERITIES[p.severity],
  'boardPack.LEAVES': (p, f) => `Sai em ${f.date(p.on)}`,
  'boardPack.POINTS': (p, f) => f.count(p.points, 'ponto', 'pontos', 1),
  'boardPack.QUARTERS': (p, f) =>
    `Contratos que terminam de ${f.date(p.from)} a ${f.date(p.to)}; no próximo trimestre, até ${f.date(p.next)}.`,
  'boardPack.NO_CALLS_THEN': (p, f) =>
    `A variação no mês não é mostrada: não há registro das previsões de ${f.date(p.on)}.`,
  'boardPack.JUDGED': (p, f) =>
    `Cumprido: o que foi renovado do previsto no primeiro dia de cada trimestre, de ${f.date(p.from)} a ${f.date(p.to)}.`,
  'boardPack.NOTHING_JUDGED': () => 'Não há registro de previsões dos últimos quatro trimestres.',
  'boardPack.OTHER_OWNERS': (p, f) => f.count(p.count, 'outro responsável', 'outros responsáveis'),
  'boardPack.OTHERS': (p, f) => f.count(p.count, 'outra conta', 'outras contas'),
  'boardPack.ALL_AT_RISK': (p, f) => `${f.count(p.count, 'conta', 'contas')} em risco`,
  'boardPack.NAMES': (p, f) =>
    f.list(p.others === 0 ? p.names : [...p.names, `mais ${f.number(p.others)}`]),
}
