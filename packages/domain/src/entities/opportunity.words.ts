import { ofAccount, owner } from './owner.words.js'

/** What opportunities and their fields are called, and mean. */
export const opportunityWords = {
  type: 'Opportunity',
  about: 'A chance that an account grows.',
  list: 'The chances that its accounts grow.',
  ownList: 'The chances that it grows.',
  noun: {
    en: { one: 'opportunity', many: 'opportunities' },
    es: { one: 'oportunidad', many: 'oportunidades', gender: 'feminine' },
    pt: { one: 'oportunidade', many: 'oportunidades', gender: 'feminine' },
  },
  changes: {
    createOpportunity: {
      about: 'Adds an opportunity.',
      en: 'Add an opportunity',
      es: 'Agregar una oportunidad',
      pt: 'Adicionar uma oportunidade',
    },
    updateOpportunity: {
      about: 'Alters an opportunity.',
      en: 'Change an opportunity',
      es: 'Modificar una oportunidad',
      pt: 'Alterar uma oportunidade',
    },
    endOpportunity: {
      about: 'Ends an opportunity.',
      en: 'End an opportunity',
      es: 'Terminar una oportunidad',
      pt: 'Encerrar uma oportunidade',
    },
  },
  fields: {
    accountId: ofAccount,
    kind: {
      about: 'What the account could grow by.',
      en: 'Kind',
      es: 'Tipo',
      pt: 'Tipo',
      headers: ['type', 'expansion type', 'opportunity type'],
    },
    stage: {
      about: 'Where it stands.',
      en: 'Stage',
      es: 'Etapa',
      pt: 'Estágio',
      headers: ['status', 'estado', 'fase'],
    },
    amount: {
      about:
        'Expected growth of the annual contract value, in the currency of the account’s contract.',
      en: 'Amount',
      es: 'Importe',
      pt: 'Valor',
      headers: ['acv', 'arr', 'value', 'monto'],
    },
    expectedOn: {
      about: { input: 'When it is expected.', output: 'When it is expected; null when not known.' },
      en: 'Expected on',
      es: 'Prevista para',
      pt: 'Prevista para',
      headers: ['close date', 'expected close', 'fecha de cierre', 'data de fechamento'],
    },
    trigger: {
      about: { input: 'What showed it.', output: 'What showed it, in words; null when not given.' },
      en: 'Trigger',
      es: 'Señal',
      pt: 'Sinal',
      headers: ['reason', 'signal', 'motivo', 'disparador', 'gatilho'],
    },
    handedToSalesOn: {
      about: {
        input: 'When sales took it over.',
        output: 'When sales took it over; null until then.',
      },
      en: 'Handed to sales on',
      es: 'Pasada a ventas el',
      pt: 'Passada para vendas em',
      headers: ['handoff date', 'handed to sales', 'pasada a ventas', 'passada a vendas'],
    },
    ownerPositionId: owner,
  },
} as const
