import type { Messages } from '../messages'

/** Scenarios that are plans of record. */
export const planOfRecordEs: Messages['planOfRecord'] = {
  title: 'Plan oficial',
  year: 'Año fiscal',
  set: 'Fijar como plan oficial',
  frozen: 'Plan oficial del año fiscal {{year}}, en la revisión {{revision}}',
  clear: 'Quitar',
  explanation:
    'Se fija tal como está ahora: el número de personas y el costo del año se comparan con él, pase lo que pase con el escenario.',
}
