import type { Formats } from '../../../kernel/formats.js'
import type { CapacityMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/pt.js'

const family = (code: CapacityMessageParams['REASON_NO_FIGURE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()
const title = (p: CapacityMessageParams['LINE_IDLE']): string =>
  `${groupWords(p)}, ${family(p.family)}`

const VERDICTS = {
  BELOW: 'menos do que o previsto para o nível de liderança',
  WITHIN: 'dentro do previsto para o nível de liderança',
  ABOVE: 'mais do que esse nível de liderança consegue liderar bem',
}

/** What waits, and how much of it are contracts for which no project is set up. */
const waiting = (
  p: { readonly queued: number; readonly withoutProject: number },
  f: Formats,
): string =>
  p.withoutProject === 0
    ? `${f.number(p.queued)} na fila`
    : `${f.number(p.queued)} na fila (incluindo ${f.count(p.withoutProject, 'contrato assinado', 'contratos assinados')} sem projeto)`

/** Capacity, load and utilisation in Portuguese. */
export const capacityMessages: Room<'capacity', CapacityMessageParams> = {
  'capacity.LINE_UTILISED': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} de utilização (carga de ${f.number(p.load, { beside: p.capacity })} sobre ` +
    `uma capacidade de ${f.count(p.capacity, 'posição completa', 'posições completas', { beside: p.load })}). ` +
    `${thingsMessages[`things.band.${p.band}`]()}.`,
  'capacity.LINE_FOR_NOW': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} de utilização quando toda a equipe estiver treinada e de ` +
    `volta (carga de ${f.number(p.load, { beside: p.fullCapacity })} sobre ` +
    `${f.count(p.fullCapacity, 'posição completa', 'posições completas', { beside: p.load })}); ` +
    `hoje a capacidade é de ${f.number(p.capacity, { beside: p.load })}.`,
  'capacity.LINE_NO_CAPACITY': (p, f) =>
    `${title(p)}: carga de ${f.count(p.load, 'posição completa', 'posições completas')} e ninguém com ` +
    `capacidade para atendê-la; ${f.count(p.exposed, 'conta exposta', 'contas expostas', 0)}.`,
  'capacity.LINE_IDLE': (p) => `${title(p)}: nem capacidade nem carga.`,
  'capacity.LINE_COUNTED': (p, f) =>
    `${title(p)}: ${f.count(p.people, 'pessoa', 'pessoas')}, capacidade de ` +
    `${f.count(p.capacity, 'posição completa', 'posições completas')}; não há um índice por pessoa.`,
  'capacity.LINE_LEADER_DOES_IT': (p, f) =>
    `${title(p)}: com ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })}, quem lidera CS faz este trabalho; a primeira ` +
    `contratação vem ao chegar a ${f.number(p.from, { beside: p.csms })}.`,
  'capacity.REASON_NO_CAPACITY': (p) =>
    `${family(p.family)}: ninguém tem capacidade, portanto não dá para calcular a proporção.`,
  'capacity.REASON_NO_FIGURE': (p) =>
    `${family(p.family)}: não há um índice de quanto uma pessoa atende.`,
  'capacity.REASON_NO_TRIGGER': () => 'Este trabalho não tem gatilho de contratação.',
  'capacity.REASON_LEADER_DOES_IT': (p, f) =>
    `Com ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })}, menos de ` +
    `${f.number(p.from, { beside: p.csms })}, quem lidera CS faz este trabalho.`,
  'capacity.REASON_NO_TICKETS': () => 'Nenhum ticket foi aberto no período.',
  'capacity.REASON_NONE_SOLVED': () => 'Nenhum ticket foi resolvido no período.',
  'capacity.REASON_NO_TICKET_FIGURES': () => 'Não há volumes de tickets registrados.',
  'capacity.IMPLEMENTATION_BACKLOG': (p, f) =>
    `${f.count(p.active, 'implementação ativa', 'implementações ativas')}, ` +
    `${f.number(p.perSpecialist, 1)} por especialista; ${waiting(p, f)}: backlog de ` +
    `${f.count(p.months, 'mês', 'meses', 1)}.`,
  'capacity.IMPLEMENTATION_NOBODY': (p, f) =>
    `${f.count(p.active, 'implementação ativa', 'implementações ativas')} e ` +
    `${waiting(p, f)}, e nenhum ` +
    'especialista com capacidade.',
  'capacity.SUPPORT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)}, ${f.number(p.perEngineer, 1)} por engenheiro de suporte; ` +
    'não há volumes de tickets registrados.',
  'capacity.SUPPORT_TICKETS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)}, ${f.number(p.perEngineer, 1)} por engenheiro de suporte; ` +
    `${f.count(p.ticketsPerDay, 'ticket', 'tickets', 1)} por engenheiro por dia em ` +
    `${f.count(p.days, 'dia útil', 'dias úteis')}.`,
  'capacity.SUPPORT_NOBODY': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)} e nenhum engenheiro de suporte com capacidade.`,
  'capacity.RENEWALS_PIPELINE': (p, f) =>
    `Próximas renovações: ${f.number(p.standard)} padrão e ` +
    `${f.count(p.complex, 'complexa', 'complexas')}; carga de ` +
    `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma ` +
    `capacidade de ${f.number(p.capacity, { beside: p.load })}; estimativa rápida: ${f.number(p.quickEstimate, 1)}.`,
  'capacity.CS_OPS_RATIO': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs')} e ${f.number(p.ops)} FTE em Operações de CS: ` +
    `${f.count(p.ratio, 'CSM', 'CSMs', 1)} por pessoa.`,
  'capacity.CS_OPS_NOBODY': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} e ninguém com capacidade em Operações de CS; a primeira contratação ` +
    `vem ao chegar a ${f.number(p.from, { beside: p.csms })}.`,
  'capacity.SPAN': (p, f) =>
    `${p.position} (${thingsMessages[`things.leadershipLayer.${p.layer}`]()}) lidera ` +
    `${f.count(p.direct, 'pessoa', 'pessoas')} diretamente, ${f.number(p.branch)} em todo o ramo e ` +
    `${f.count(p.leaders, 'líder', 'líderes')}: ` +
    `${VERDICTS[p.verdict]}.`,
  'capacity.SPAN_UNMEASURED': (p) =>
    `${p.position} lidera, mas seu papel não indica um nível de liderança para medir a amplitude de controle.`,
}
