import type { Messages } from '../messages'

/** O que foi feito com a organização, e como desfazer. */
export const historyPt: Messages['history'] = {
  title: 'Histórico',
  description: 'O que mudou, por quem e para quê; e como desfazer.',
  list: 'Revisões',
  by: 'Alterado por',
  what: 'O que é mostrado',
  lists: { PLANS: 'Planos', ACCESS: 'Acessos' },
  actors: { ALL: 'Todos', USER: 'Pessoas', TOKEN: 'Programas', SYSTEM: 'Postscale' },
  revision: 'Revisão {{revision}}',
  none: 'Nada mudou',
  noneExplanation: 'Ninguém desse tipo mudou nada ainda.',
  changes: 'Ver mudanças',
  hide: 'Ocultar mudanças',
  changesOf: '{{action}}: revisão {{revision}}, {{title}}',
  factsOnly: 'Só foram registradas linhas de séries temporais.',
  facts_one: '{{count}} linha de séries temporais',
  facts_other: '{{count}} linhas de séries temporais',
  more_one: 'Mudou mais {{count}} item.',
  more_other: 'Mudaram mais {{count}} itens.',
  undo: 'Desfazer',
  undoOf: 'Desfazer a revisão {{revision}}: {{title}}',
  undoRevision: 'Desfazer a revisão {{revision}}',
  inTheWay_one:
    'Uma revisão posterior mudou o mesmo ou se apoia nisso. Também precisa ser desfeita, no mesmo plano:',
  inTheWay_other:
    '{{count}} revisões posteriores mudaram o mesmo ou se apoiam nisso. Também precisam ser desfeitas, no mesmo plano:',
  undoThese: 'Desfazer estas também',
  of: 'Histórico: {{name}}',
  ofThing: 'Histórico',
  all: 'Ver todas as revisões',
  open: 'Histórico',
  scenario: 'Cenário “{{name}}”',
  approvedBy: 'aprovado por {{names}}',
}
