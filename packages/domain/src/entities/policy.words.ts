/** What policies and their fields are called, and mean. */
export const policyWords = {
  type: 'Policy',
  about: "An organization's own value of a benchmark figure, or an assumption of its own.",
  noun: {
    en: { one: 'policy', many: 'policies' },
    es: { one: 'política', many: 'políticas', gender: 'feminine' },
    pt: { one: 'política', many: 'políticas', gender: 'feminine' },
  },
  changes: {
    setPolicy: {
      about: 'Overrides a figure of the benchmark catalogue, or states an assumption.',
      en: 'Set a policy',
      es: 'Fijar una política',
      pt: 'Definir uma política',
    },
    clearPolicy: {
      about: 'Lets the catalogue’s own figure apply again.',
      en: 'Clear a policy',
      es: 'Quitar una política',
      pt: 'Remover uma política',
    },
  },
  fields: {
    value: { about: 'The value, in the figure’s unit.', en: 'Value', es: 'Valor', pt: 'Valor' },
    reason: { about: 'Why, as its author says.', en: 'Reason', es: 'Motivo', pt: 'Motivo' },
  },
} as const
