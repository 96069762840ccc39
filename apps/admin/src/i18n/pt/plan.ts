import type { Messages } from '../messages'

/** Plans: what they change, and what that does. */
export const planPt: Messages['plan'] = {
  preview: 'Pré-visualizar',
  apply: 'Aplicar',
  back: 'Voltar',
  cancel: 'Cancelar',
  refused: 'O plano foi recusado',
  renewed:
    'Alguém mudou a organização nesse meio-tempo. Esta é a pré-visualização sobre a revisão {{revision}}; confira de novo antes de aplicar o plano.',
  changes: 'O que muda',
  noChanges: 'Nada: tudo já está assim.',
  effects: 'Capacidade em {{date}}',
  noEffects: 'Nenhuma utilização muda.',
  cost: 'Custo total carregado por ano:',
  money: {
    title: 'Quanto custa',
    runRate: 'Equipe atual, por ano',
    budget: 'Todas as posições conforme o orçamento, por ano',
    yearly: 'Efeito no orçamento, por ano',
    oneOff: 'Uma única vez',
    founding: 'Disso, criar a camada tech-touch',
    assumed: 'Premissas: {{seats}}.',
    withoutCost_one: '{{count}} posição está sem preço: falta a taxa de câmbio.',
    withoutCost_other: '{{count}} posições estão sem preço: falta a taxa de câmbio.',
  },
  before: 'Antes',
  after: 'Depois',
  nothing: 'nenhum',
  fromDate: 'a partir de {{date}}',
  applied: 'Aplicado',
  appliedRevision: 'A organização está na revisão {{revision}}.',
  effective: 'A partir de',
  reason: 'Motivo',
  reasonHint: 'Guardado com o plano, para quem perguntar depois. Opcional.',
  actions: {
    CREATED: 'Novo',
    CHANGED: 'Muda',
    ENDED: 'Termina',
    REMOVED: 'Removido',
    REOPENED: 'Reaberto',
  },
}
