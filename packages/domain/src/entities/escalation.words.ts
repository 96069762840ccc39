import { ofAccount, owner } from './owner.words.js'

/** What escalations and their fields are called, and mean. */
export const escalationWords = {
  type: 'Escalation',
  about: 'A customer’s trouble that is lifted out of the daily work until it is solved.',
  list: 'The open escalations of its customers.',
  ownList: 'Its open escalations.',
  noun: {
    en: { one: 'escalation', many: 'escalations' },
    es: { one: 'escalamiento', many: 'escalamientos', gender: 'masculine' },
    pt: { one: 'escalonamento', many: 'escalonamentos', gender: 'masculine' },
  },
  changes: {
    openEscalation: {
      about: 'Opens an escalation of an account.',
      en: 'Open an escalation',
      es: 'Abrir un escalamiento',
      pt: 'Abrir um escalonamento',
    },
    updateEscalation: {
      about: 'Alters an open escalation.',
      en: 'Change an escalation',
      es: 'Modificar un escalamiento',
      pt: 'Alterar um escalonamento',
    },
    closeEscalation: {
      about: 'Closes an escalation, and says what had caused it.',
      en: 'Close an escalation',
      es: 'Cerrar un escalamiento',
      pt: 'Encerrar um escalonamento',
    },
  },
  fields: {
    accountId: ofAccount,
    title: {
      about: 'What it is about, in a line.',
      en: 'Title',
      es: 'Título',
      pt: 'Título',
      headers: ['escalation', 'subject', 'asunto', 'assunto'],
    },
    severity: {
      about: 'How much is at stake.',
      en: 'Severity',
      es: 'Gravedad',
      pt: 'Gravidade',
      headers: ['priority', 'prioridad', 'prioridade'],
    },
    ownerPositionId: owner,
    sponsorPositionId: {
      about: {
        input: 'The seat of the executive who stands behind it.',
        output: 'The seat of the executive who stands behind it; null when none does on the day.',
      },
      en: 'Executive sponsor',
      es: 'Sponsor ejecutivo',
      pt: 'Sponsor executivo',
    },
    openedOn: {
      about: 'When it was opened.',
      en: 'Opened on',
      es: 'Abierto el',
      pt: 'Aberto em',
      headers: ['opened', 'open date', 'fecha de apertura', 'data de abertura'],
    },
    nextUpdateOn: {
      about: {
        input: 'When the customer hears next how it stands.',
        output: 'When the customer hears next how it stands; null when nothing is promised.',
      },
      en: 'Next update due',
      es: 'Próxima actualización',
      pt: 'Próxima atualização',
      headers: ['next update'],
    },
    cause: {
      about: {
        input: 'What had caused it.',
        output: 'What had caused it; null until it is closed, and when nobody said.',
      },
      en: 'Cause',
      es: 'Causa',
      pt: 'Causa',
      headers: ['root cause', 'causa raíz', 'causa raiz'],
    },
  },
} as const
