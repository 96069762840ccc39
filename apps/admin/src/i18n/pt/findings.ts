import type { Messages } from '../messages'

/** What the rules find wrong with the organization. */
export const findingsPt: Messages['findings'] = {
  title: 'Achados',
  description: 'O que há de errado na organização segundo as regras e como corrigir.',
  list: 'Achados',
  severity: 'Gravidade',
  all: 'Todos',
  severities: { ERROR: 'Erros', WARNING: 'Avisos', INFO: 'Notas' },
  one: { ERROR: 'Erro', WARNING: 'Aviso', INFO: 'Nota' },
  none: 'Nenhum achado',
  noneExplanation: 'Nenhuma regra tem algo a dizer sobre este dia.',
  fix: 'Ver a prévia da correção',
  fixFor: 'Ver a prévia da correção: {{name}}',
  notEvaluated_one: '{{count}} regra não pôde ser avaliada',
  notEvaluated_other: '{{count}} regras não puderam ser avaliadas',
}
