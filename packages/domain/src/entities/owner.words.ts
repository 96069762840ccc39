/** What belongs to an account says so in these words. */
export const ofAccount = {
  about: { input: 'The account.', output: 'The customer; null when not live on the day.' },
  en: 'Account',
  es: 'Cuenta',
  pt: 'Conta',
} as const

/** The seat that answers for a thing. */
export const owner = {
  about: {
    input: 'The seat that answers for it.',
    output: 'The seat that answers for it; null when none does on the day.',
  },
  en: 'Owner',
  es: 'Responsable',
  pt: 'Responsável',
} as const
