import type { Messages } from '../messages'

/** Who agrees to plans before they are applied. */
export const approvalsPt: Messages['approvals'] = {
  title: 'Aprovação',
  needed: 'Precisa de aprovação',
  notNeeded: 'Não precisa da aprovação de ninguém.',
  anybody: 'Qualquer outra pessoa da organização pode aprová-lo.',
  oneOf: 'Uma destas pessoas pode aprová-lo: {{names}}.',
  approved: 'Está aprovado como está.',
  missing: {
    NOBODY: 'Ninguém o aprovou ainda.',
    EARLIER_VERSION: 'O que foi aprovado é uma versão anterior: peça aprovação de novo.',
    CHANGES_ASKED: 'Alguém pediu mudanças.',
    NO_SCENARIO: 'Ninguém mais vê um rascunho: faça dele um cenário e peça aprovação lá.',
  },
  ask: 'Pedir aprovação…',
  askTitle: 'Pedir aprovação',
  askExplanation:
    'Quem pode aprová-lo o vê entre os cenários como à espera, até que alguém diga alguma coisa.',
  askNow: 'Pedir',
  askHint: 'O que devem saber. Opcional.',
  waiting: 'À espera de aprovação',
  asked: '{{name}} pediu aprovação em {{date}}.',
  comment: 'Comentário',
  commentHint: 'Necessário para pedir mudanças.',
  approve: 'Aprovar',
  reject: 'Pedir mudanças',
  verdicts: { APPROVED: 'Aprovado', CHANGES_ASKED: 'Mudanças pedidas' },
  earlier: 'de uma versão anterior',
  version: 'versão {{revision}}',
  saidBy: '{{name}}: {{verdict}}',
  awaits: 'Espera a sua aprovação',
  putExplanation: 'Antes disso não é aplicado. Coloque-o em um cenário e peça aprovação lá.',
  putInto: 'Colocar em um cenário',
  scenarioName: 'Nome do cenário',
  makeScenario: 'Fazer dele um cenário…',
  settings: {
    approversHint: 'Endereços de e-mail; Enter adiciona um.',
    changesHint:
      'Planos que mudam mais coisas precisam de aprovação. Vazio: o número não importa. Sem nenhum limite, todos precisam.',
    costHint: 'Planos que custam mais por ano precisam de aprovação. Vazio: o custo não importa.',
    everyPlan: '{{who}}, para todos os planos',
  },
}
