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
  'boardPack.PLAN_OF_RECORD': (p) => `O plano oficial do ano fiscal ${p.year} é “${p.name}”.`,
  'boardPack.NO_PLAN': (p) =>
    `Nada está planejado para o ano fiscal ${p.year}: não há plano oficial nem meta de quadro de pessoal ou custo.`,
  'boardPack.HEALTH': (p) => LEVELS[p.level],
  'boardPack.SEVERITY': (p) => SEVERITIES[p.severity],
  'boardPack.LEAVES': (p, f) => `Sai em ${f.date(p.on)}`,
  'boardPack.POINTS': (p, f) => f.count(p.points, 'ponto', 'pontos', 1),
  'boardPack.OTHERS': (p, f) => f.count(p.count, 'outra conta', 'outras contas'),
  'boardPack.ALL_AT_RISK': (p, f) => `${f.count(p.count, 'conta', 'contas')} em risco`,
  'boardPack.NAMES': (p, f) =>
    f.list(p.others === 0 ? p.names : [...p.names, `mais ${f.number(p.others)}`]),
}
