import type { Messages } from '../messages'

/** What a customer pays more or less from a day on. */
export const movementsEs: Messages['movements'] = {
  record: 'Registrar movimiento…',
  title: 'Registrar lo que paga {{name}}',
  kinds: {
    OPENING: 'Lo que pagaba al empezar su registro; no es negocio nuevo.',
    NEW: 'Un cliente nuevo, o uno que volvió después de irse.',
    EXPANSION: 'Paga más.',
    CONTRACTION: 'Paga menos, y se queda.',
    CHURN: 'Se va, o uno de sus contratos termina para siempre.',
    TRANSFER:
      'Los ingresos pasan de una cuenta a otra del mismo cliente; nada se gana ni se pierde.',
  },
  day: 'El día',
  amountHint: 'Cuánto cambia al año, sin signo.',
  noAmount: 'Indique un importe mayor que cero.',
  count_one: '{{count}} movimiento',
  count_other: '{{count}} movimientos',
  net: 'Neto',
  balanceUnknown: 'Todavía se está consultando lo que paga hasta ese día.',
  belowZero: '{{name}} paga {{balance}} hasta ese día; no puede perder más.',
  balanceOf: 'Lo que paga {{name}}',
  before: 'Paga al año antes',
  after: 'Y después',
  noBalance: 'Aún sin saldo',
  judgedByAcv:
    'No hay saldo inicial registrado, así que vale su ACV de {{acv}}. Empiece por un saldo inicial.',
  reasonHint:
    'Las pérdidas se informan por su motivo: precio, encaje, nivel de servicio… Opcional.',
  closeAccount: 'Cerrar la cuenta ese día',
  closeHint: 'Con todo lo que depende de ella; la previsualización lo detalla.',
  staysOpen: 'Todavía paga algo, así que la cuenta sigue abierta.',
  direction: 'Dirección',
  gives: 'De esta cuenta a otra',
  receives: 'De otra cuenta a esta',
  other: 'La otra cuenta',
  otherHint: 'Una del mismo cliente. Ambos movimientos se registran en un solo plan.',
  noOther: 'Este cliente no tiene otra cuenta.',
  choose: 'Elija…',
}
