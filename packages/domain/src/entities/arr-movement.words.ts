/** What ARR movements and their fields are called, and mean. */
export const arrMovementWords = {
  type: 'ArrMovement',
  about: 'A movement of an account’s recurring revenue on one day, netted.',
  noun: {
    en: { one: 'ARR movement', many: 'ARR movements' },
    es: { one: 'movimiento de ARR', many: 'movimientos de ARR', gender: 'masculine' },
    pt: { one: 'movimento de ARR', many: 'movimentos de ARR', gender: 'masculine' },
  },
  changes: {
    recordArrMovement: {
      about:
        'Records how an account’s recurring revenue moved on one day (the effective one); replaces what the source said before.',
      en: 'Record an ARR movement',
      es: 'Registrar un movimiento de ARR',
      pt: 'Registrar um movimento de ARR',
    },
  },
  fields: {
    accountId: { about: 'The account.', en: 'Account', es: 'Cuenta', pt: 'Conta' },
    movement: {
      about: 'What kind of movement it is.',
      en: 'Movement',
      es: 'Movimiento',
      pt: 'Movimento',
    },
    amount: {
      about:
        'Positive for OPENING, NEW and EXPANSION, negative for CONTRACTION and CHURN; a TRANSFER is negative where it leaves and positive where it arrives. In the currency of the account’s contract.',
      en: 'Amount',
      es: 'Importe',
      pt: 'Valor',
    },
    reason: {
      about: 'Why it was lost, as the source says.',
      en: 'Reason',
      es: 'Motivo',
      pt: 'Motivo',
    },
  },
} as const
