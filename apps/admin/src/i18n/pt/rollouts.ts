import type { Messages } from '../messages'

/** Changes of service model, one by one: phases, checklists, and the accounts that go first. */
export const rolloutsPt: Messages['rollouts'] = {
  title: 'Rollouts',
  description: 'Mudanças de modelo de serviço em curso: suas fases, o que está feito e o piloto.',
  all: 'Todos os rollouts',
  progress: 'Fases',
  pilotAccounts: 'Contas no piloto',
  pilotHint: 'Vão primeiro e são comparadas com o resto. Uma conta entra ao ser editada.',
  doneOn: 'Feito em: {{item}}',
  ticked_one: '{{count}} item mudado, ainda não aplicado',
  ticked_other: '{{count}} itens mudados, ainda não aplicados',
  undo: 'Desfazer',
  preview: 'Prévia',
  planTitle: 'Lista de {{name}}',
}
