import type { Messages } from '../messages'

/** What is kept of the recurring revenue. */
export const retentionPt: Messages['retention'] = {
  title: 'Retenção',
  description: 'Quanto da receita recorrente é retido, com quem e por que o resto se perde.',
  series: 'GRR e NRR',
  period: 'Duração de cada período',
  periods: { YEAR: '12 meses', MONTH: '1 mês' },
  chart: 'Linhas de GRR e NRR dos últimos 24 meses; os valores estão na tabela abaixo.',
  latest: 'o último mês',
  values: 'Valores em tabela',
  month: 'Até',
  logos: 'Retenção de logos',
  left: 'Saíram',
  leftCount_one: 'saiu {{count}}',
  leftCount_other: 'saíram {{count}}',
  shrank_one: '{{count}} encolheu',
  shrank_other: '{{count}} encolheram',
  byGroup: 'Últimos 12 meses',
  groups: { SEGMENT: 'Segmento', TIER: 'Camada', TEAM: 'Equipe', CSM: 'CSM', COHORT: 'Coorte' },
  verdicts: { STRONG: 'Forte', MIDDLING: 'Mediana', WEAK: 'Fraca', NONE: 'Sem veredito' },
  churn: 'Churn por motivo',
  noChurn: 'Nada se perdeu nos últimos 12 meses.',
  noReason: 'Sem motivo informado',
  none: 'Não há retenção para mostrar',
  noneExplanation: 'Nenhum movimento de receita recorrente registrado nestes meses.',
}
