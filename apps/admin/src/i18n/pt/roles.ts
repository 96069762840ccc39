import type { Messages } from '../messages'

/** The roles of the organization, their ladders, and who could step up. */
export const rolesPt: Messages['roles'] = {
  title: 'Papéis e escadas',
  description: 'Quais papéis existem, quem os tem e quem poderia dar o próximo passo.',
  count_one: '{{count}} papel',
  count_other: '{{count}} papéis',
  none: 'Sem papéis neste dia',
  noneExplanation: 'Escolha outro dia, ou crie papéis com um plano ou uma importação.',
  columns: {
    role: 'Papel',
    level: 'Degrau',
    seats: 'Posições',
    people: 'Pessoas',
    open: 'FTE em aberto',
  },
  ladder: 'Escada dos guias',
  candidates: 'Quem poderia assumir uma vaga',
  noOpen: 'Não há vagas neste dia.',
  moreOpen_one: 'há mais {{count}} vaga',
  moreOpen_other: 'há mais {{count}} vagas',
  history: 'Histórico de {{name}}',
}
