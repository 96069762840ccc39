import type { Messages } from '../messages'

/** What the organization says of itself. */
export const settingsEs: Messages['settings'] = {
  title: 'Ajustes',
  description: 'Lo que la organización dice de sí misma, y las cifras que ningún registro da.',
  organization: 'Organización',
  change: 'Modificar…',
  dialog: 'Modificar la organización',
  unknown: 'No consta',
  undeclared: 'Sin declarar',
  currency: 'Moneda',
  effectiveHint: 'Lo que modifique vale desde este día; los días anteriores quedan como están.',
  grossMarginHint: 'Lo que queda de los ingresos tras el costo de prestarlos. Vacío: no consta.',
  acquisitionCostHint:
    'Ventas, marketing y todo lo que capta clientes nuevos, en un año. Vacío: no consta.',
  localeHint: 'El de los textos para quien no pide ninguno.',
  timeZoneHint: 'El día empieza y termina según su reloj.',
  planRatesHint:
    'Lo que vale en {{currency}} una unidad de otra moneda en el plan del año fiscal al que pertenece el día de arriba. Los contratos en ella se expresan a este tipo de cambio.',
  rateCurrency: 'Moneda',
  rate: 'Valor en {{currency}}',
  removeRate: 'Quitar el tipo de cambio de {{currency}}',
  addRate: 'Añadir una moneda',
  noRates: 'Ninguno: todos los contratos están en la moneda de la organización',
}
