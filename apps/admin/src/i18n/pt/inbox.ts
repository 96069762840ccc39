import type { Messages } from '../messages'

/** What waits for the viewer, or happened since they last looked. */
export const inboxPt: Messages['inbox'] = {
  title: 'Caixa de entrada',
  unseen_one: 'Caixa de entrada: {{count}} novidade',
  unseen_other: 'Caixa de entrada: {{count}} novidades',
  new: 'Novo',
  kinds: {
    APPROVAL: 'Aprovações que pedem a você',
    SCHEDULE: 'Agendado, e não pode ser aplicado como está',
    TRIGGER: 'Gatilhos de contratação disparados',
    FINDING: 'Erros e avisos',
  },
  askedBy: 'De {{name}}',
  firedOn: 'Disparado em {{date}}',
  allFindings: 'Mostrar todos os achados',
  none: 'Nada espera por você',
  noneExplanation:
    'Nenhuma aprovação é pedida a você, nenhum gatilho disparou e nenhuma regra é descumprida.',
}
