/** Targets and plans, em português. */
export const targetsPt = {
  title: 'Planejado e realizado do ano fiscal {{year}}',
  plan: 'Plano',
  actual: 'Realizado',
  variance: 'Desvio',
  runOut: 'Fim do ano',
  runOutVariance: 'Desvio no fim',
  months: 'Por mês',
  day: 'Dia',
  ahead: 'à frente',
  makePlan: 'Tornar o plano oficial de {{year}}',
  clearPlan: 'Deixar de ser o plano oficial de {{year}}',
  planOf: 'Plano oficial de {{year}}',
}
