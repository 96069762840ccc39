/** Targets and plans, en español. */
export const targetsEs = {
  title: 'Plan y real del año fiscal {{year}}',
  plan: 'Plan',
  actual: 'Real',
  variance: 'Desvío',
  runOut: 'Cierre del año',
  runOutVariance: 'Desvío al cierre',
  months: 'Por mes',
  day: 'Día',
  ahead: 'por venir',
  makePlan: 'Convertir en el plan oficial de {{year}}',
  clearPlan: 'Quitar como plan oficial de {{year}}',
  planOf: 'Plan oficial de {{year}}',
}
