import type { Messages } from '../messages'

/** What the rules find wrong with the organization. */
export const findingsPt: Messages['findings'] = {
  title: 'Achados',
  description: 'O que há de errado na organização segundo as regras e como consertar.',
  list: 'Achados',
  severity: 'Gravidade',
  all: 'Todos',
  severities: { ERROR: 'Erros', WARNING: 'Avisos', INFO: 'Notas' },
  one: { ERROR: 'Erro', WARNING: 'Aviso', INFO: 'Nota' },
  none: 'Nada foi achado',
  noneExplanation: 'Nenhuma regra tem algo a dizer deste dia.',
  fix: 'Ver a prévia do conserto',
  fixFor: 'Ver a prévia do conserto: {{name}}',
  notEvaluated_one: '{{count}} regra não pôde ser avaliada',
  notEvaluated_other: '{{count}} regras não puderam ser avaliadas',
}
