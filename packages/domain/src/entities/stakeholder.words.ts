import { ofAccount } from './owner.words.js'

/** What stakeholders and their fields are called, and mean. */
export const stakeholderWords = {
  type: 'Stakeholder',
  about: 'A customer’s person: who pays, speaks for us, decides or uses.',
  called: 'customer’s person',
  list: 'The customers’ people.',
  ownList: 'Its people: sponsors, champions, decision-makers, users.',
  noun: {
    en: { one: 'stakeholder', many: 'stakeholders' },
    es: { one: 'stakeholder', many: 'stakeholders', gender: 'masculine' },
    pt: { one: 'stakeholder', many: 'stakeholders', gender: 'masculine' },
  },
  changes: {
    addStakeholder: {
      about: 'Adds a customer’s person.',
      en: 'Add a stakeholder',
      es: 'Agregar un stakeholder',
      pt: 'Adicionar um stakeholder',
    },
    updateStakeholder: {
      about: 'Alters a customer’s person.',
      en: 'Change a stakeholder',
      es: 'Modificar un stakeholder',
      pt: 'Alterar um stakeholder',
    },
    removeStakeholder: {
      about: 'Takes a customer’s person out from a day on.',
      en: 'Remove a stakeholder',
      es: 'Quitar un stakeholder',
      pt: 'Remover um stakeholder',
    },
  },
  fields: {
    accountId: ofAccount,
    name: {
      about: 'Full name.',
      en: 'Name',
      es: 'Nombre',
      pt: 'Nome',
      headers: ['full name', 'contact', 'contact name', 'contacto', 'contato'],
    },
    role: {
      about: 'What the person is to us.',
      en: 'Role',
      es: 'Papel',
      pt: 'Papel',
      headers: ['contact role', 'rol', 'función', 'função'],
    },
    title: {
      about: { input: 'The person’s job.', output: 'Job title; null when not known.' },
      en: 'Job title',
      es: 'Cargo',
      pt: 'Cargo',
      headers: ['título'],
    },
    email: {
      about: { input: 'E-mail address.', output: 'E-mail address; null when not known.' },
      en: 'E-mail',
      es: 'Correo electrónico',
      pt: 'E-mail',
      headers: ['mail', 'correo'],
    },
  },
} as const
