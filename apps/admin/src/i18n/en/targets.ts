/** Targets and plans, in English. */
export const targetsEn = {
  title: 'Plan and actual of FY {{year}}',
  plan: 'Plan',
  actual: 'Actual',
  variance: 'Variance',
  runOut: 'Year’s end',
  runOutVariance: 'Variance at the end',
  months: 'By month',
  day: 'Day',
  ahead: 'ahead',
  makePlan: 'Make it the plan of record of FY {{year}}',
  clearPlan: 'No longer the plan of record of FY {{year}}',
  planOf: 'Plan of record of FY {{year}}',
}
