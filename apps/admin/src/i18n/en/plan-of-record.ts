/** Scenarios that are plans of record. */
export const planOfRecordEn = {
  title: 'Plan of record',
  year: 'Fiscal year',
  set: 'Freeze as plan of record',
  frozen: 'Plan of record of fiscal year {{year}}, at revision {{revision}}',
  clear: 'Take back',
  explanation:
    'It is frozen as it is now: headcount and cost of the year are held against it, whatever becomes of the scenario.',
}
