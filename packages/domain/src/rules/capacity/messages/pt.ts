import type { CapacityMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/pt.js'

const family = (code: CapacityMessageParams['REASON_NO_FIGURE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()
const title = (p: CapacityMessageParams['LINE_IDLE']): string =>
  `${groupWords(p)}, ${family(p.family)}`

const VERDICTS = {
  BELOW: 'menos do que cabe a esse nível de liderança',
  WITHIN: 'dentro do que cabe a esse nível de liderança',
  ABOVE: 'mais do que esse nível de liderança consegue conduzir bem',
}

/** Capacity, load and utilisation in Portuguese. */
export const capacityMessages: Room<'capacity', CapacityMessageParams> = {
  'capacity.LINE_UTILISED': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation)} de utilização (carga de ${f.number(p.load)} sobre uma ` +
    `capacidade de ${f.number(p.capacity)} posições completas). ` +
    `${thingsMessages[`things.band.${p.band}`]()}.`,
  'capacity.LINE_NO_CAPACITY': (p, f) =>
    `${title(p)}: uma carga de ${f.number(p.load)} posições completas e ninguém com capacidade para ` +
    `ela; ${f.number(p.exposed, 0)} ${f.plural(p.exposed, 'conta exposta', 'contas expostas')}.`,
  'capacity.LINE_IDLE': (p) => `${title(p)}: nem capacidade nem carga.`,
  'capacity.LINE_COUNTED': (p, f) =>
    `${title(p)}: ${f.number(p.people)} ${f.plural(p.people, 'pessoa', 'pessoas')}, capacidade de ` +
    `${f.number(p.capacity)} posições completas; nenhum valor diz quanto uma pessoa atende.`,
  'capacity.LINE_LEADER_DOES_IT': (p, f) =>
    `${title(p)}: com ${f.number(p.csms)} CSMs, quem lidera CS faz este trabalho; a primeira ` +
    `contratação cabe com ${f.number(p.from)}.`,
  'capacity.REASON_NO_CAPACITY': (p) =>
    `${family(p.family)}: ninguém tem capacidade, portanto não há por que dividir.`,
  'capacity.REASON_NO_FIGURE': (p) =>
    `${family(p.family)}: nenhum valor diz quanto uma pessoa atende.`,
  'capacity.REASON_NO_TRIGGER': () =>
    'Nada deste trabalho tem um gatilho de contratação com que o medir.',
  'capacity.REASON_LEADER_DOES_IT': (p, f) =>
    `Com ${f.number(p.csms)} CSMs, menos de ${f.number(p.from)}, quem lidera CS faz este trabalho.`,
  'capacity.REASON_NO_TICKETS': () => 'Nenhum ticket foi aberto na janela.',
  'capacity.REASON_NONE_SOLVED': () => 'Nenhum ticket foi resolvido na janela.',
  'capacity.REASON_NO_TICKET_FIGURES': () => 'Não há volumes de tickets registrados.',
  'capacity.IMPLEMENTATION_BACKLOG': (p, f) =>
    `${f.number(p.active)} implementações ativas, ${f.number(p.perSpecialist, 1)} por especialista; ` +
    `${f.number(p.queued)} na fila, um backlog de ${f.number(p.months, 1)} meses.`,
  'capacity.IMPLEMENTATION_NOBODY': (p, f) =>
    `${f.number(p.active)} implementações ativas e ${f.number(p.queued)} na fila, e nenhum ` +
    'especialista com capacidade.',
  'capacity.SUPPORT_CUSTOMERS': (p, f) =>
    `${f.number(p.customers, 0)} clientes, ${f.number(p.perEngineer, 1)} por engenheiro de suporte; ` +
    'não há volumes de tickets registrados.',
  'capacity.SUPPORT_TICKETS': (p, f) =>
    `${f.number(p.customers, 0)} clientes, ${f.number(p.perEngineer, 1)} por engenheiro de suporte; ` +
    `${f.number(p.ticketsPerDay, 1)} tickets por engenheiro por dia em ${f.number(p.days)} dias úteis.`,
  'capacity.SUPPORT_NOBODY': (p, f) =>
    `${f.number(p.customers, 0)} clientes e nenhum engenheiro de suporte com capacidade.`,
  'capacity.RENEWALS_PIPELINE': (p, f) =>
    `Renovações à frente: ${f.number(p.standard)} padrão e ${f.number(p.complex)} complexas, uma ` +
    `carga de ${f.number(p.load)} posições completas sobre uma capacidade de ` +
    `${f.number(p.capacity)}; estimativa rápida: ${f.number(p.quickEstimate, 1)}.`,
  'capacity.CS_OPS_RATIO': (p, f) =>
    `${f.number(p.csms)} CSMs e ${f.number(p.ops)} FTE em Operações de CS: ` +
    `${f.number(p.ratio, 1)} CSMs por pessoa.`,
  'capacity.CS_OPS_NOBODY': (p, f) =>
    `${f.number(p.csms)} CSMs e ninguém com capacidade em Operações de CS; a primeira contratação ` +
    `cabe com ${f.number(p.from)}.`,
  'capacity.SPAN': (p, f) =>
    `${p.position} (${thingsMessages[`things.leadershipLayer.${p.layer}`]()}) lidera ${f.number(p.direct)} ` +
    `pessoas diretamente, ${f.number(p.branch)} em todo o ramo e ${f.number(p.leaders)} líderes: ` +
    `${VERDICTS[p.verdict]}.`,
  'capacity.SPAN_UNMEASURED': (p) =>
    `${p.position} lidera, mas seu papel não indica um nível de liderança para medir a amplitude de controle.`,
}
