import type { Locale } from '@postscale/domain'
import type { Mail } from './mailer.js'

interface Written {
  readonly subject: string
  readonly text: string
}

interface InvitationWords {
  readonly inviter: string
  readonly organization: string
  readonly link: string
  readonly days: number
}

interface ResetWords {
  readonly name: string
  readonly link: string
  readonly minutes: number
}

interface PasskeyWords {
  readonly what: 'ADDED' | 'REMOVED'
  readonly name: string
  /** What the passkey is called. */
  readonly passkey: string
}

const invitations: Readonly<Record<Locale, (words: InvitationWords) => Written>> = {
  en: ({ inviter, organization, link, days }) => ({
    subject: `Invitation to ${organization} in Postscale`,
    text: `${inviter} invites you to ${organization} in Postscale.\n\nAccept within ${days} days:\n${link}\n\nThe link works once. If you do not know what this is about, leave it: nothing happens without you.\n`,
  }),
  es: ({ inviter, organization, link, days }) => ({
    subject: `Invitación a ${organization} en Postscale`,
    text: `${inviter} le invita a ${organization} en Postscale.\n\nAcepte en un plazo de ${days} días:\n${link}\n\nEl enlace funciona una sola vez. Si no sabe de qué se trata, ignórelo: sin usted no ocurre nada.\n`,
  }),
  pt: ({ inviter, organization, link, days }) => ({
    subject: `Convite para ${organization} no Postscale`,
    text: `${inviter} convida você para ${organization} no Postscale.\n\nAceite em até ${days} dias:\n${link}\n\nO link funciona uma única vez. Se não sabe do que se trata, ignore: nada acontece sem você.\n`,
  }),
}

const resets: Readonly<Record<Locale, (words: ResetWords) => Written>> = {
  en: ({ name, link, minutes }) => ({
    subject: 'A new password for Postscale',
    text: `Hello ${name},\n\nsomebody asked for a new password for you. Choose one within ${minutes} minutes:\n${link}\n\nThe link works once. If it was not you, leave it: your password stays as it is.\n`,
  }),
  es: ({ name, link, minutes }) => ({
    subject: 'Una contraseña nueva para Postscale',
    text: `Hola, ${name}:\n\nalguien pidió una contraseña nueva para usted. Elíjala en los próximos ${minutes} minutos:\n${link}\n\nEl enlace funciona una sola vez. Si no fue usted, ignórelo: su contraseña no cambia.\n`,
  }),
  pt: ({ name, link, minutes }) => ({
    subject: 'Uma nova senha para o Postscale',
    text: `Olá, ${name},\n\nalguém pediu uma nova senha para você. Escolha-a nos próximos ${minutes} minutos:\n${link}\n\nO link funciona uma única vez. Se não foi você, ignore: sua senha continua a mesma.\n`,
  }),
}

const passkeys: Readonly<Record<Locale, (words: PasskeyWords) => Written>> = {
  en: ({ what, name, passkey }) => ({
    subject: `A passkey was ${what === 'ADDED' ? 'added' : 'removed'}`,
    text: `Hello ${name},\n\nthe passkey “${passkey}” was ${what === 'ADDED' ? 'added to' : 'removed from'} your account in Postscale.\n\nIf it was not you, change your password, and look at “Your account” for passkeys and sessions that are not yours.\n`,
  }),
  es: ({ what, name, passkey }) => ({
    subject: `Se ${what === 'ADDED' ? 'añadió' : 'eliminó'} una llave de acceso`,
    text: `Hola, ${name}:\n\nla llave de acceso «${passkey}» se ${what === 'ADDED' ? 'añadió a' : 'eliminó de'} su cuenta en Postscale.\n\nSi no fue usted, cambie su contraseña y busque en «Su cuenta» llaves de acceso y sesiones que no sean suyas.\n`,
  }),
  pt: ({ what, name, passkey }) => ({
    subject: `Uma chave de acesso foi ${what === 'ADDED' ? 'adicionada' : 'removida'}`,
    text: `Olá, ${name},\n\na chave de acesso “${passkey}” foi ${what === 'ADDED' ? 'adicionada à' : 'removida da'} sua conta no Postscale.\n\nSe não foi você, troque a sua senha e procure em “Sua conta” chaves de acesso e sessões que não sejam suas.\n`,
  }),
}

/** The mail with the link of an invitation. */
export function invitationMail(to: string, locale: Locale, words: InvitationWords): Mail {
  return { to, ...invitations[locale](words) }
}

/** The mail with the link for a new password. */
export function resetMail(to: string, locale: Locale, words: ResetWords): Mail {
  return { to, ...resets[locale](words) }
}

/** The mail that tells of a passkey that was added or removed. */
export function passkeyMail(to: string, locale: Locale, words: PasskeyWords): Mail {
  return { to, ...passkeys[locale](words) }
}
