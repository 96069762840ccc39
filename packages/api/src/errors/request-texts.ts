import { HeaderMap } from '@apollo/server'
import { localize, type LocalizedText } from '@postscale/domain'
import { RequestError } from './request-error.js'

/** What the server says about a request it could not serve, apart from the domain's refusals. */
export const requestTexts = {
  internal: {
    en: 'Something went wrong on our side. Give the request id when you report it.',
    es: 'Algo falló de nuestro lado. Indique el id de la solicitud al reportarlo.',
    pt: 'Algo deu errado do nosso lado. Informe o id da solicitação ao relatar.',
  },
  timeout: {
    en: 'The request took too long and was cancelled.',
    es: 'La solicitud tardó demasiado y fue cancelada.',
    pt: 'A solicitação demorou demais e foi cancelada.',
  },
  databaseUnavailable: {
    en: 'The database cannot be reached. Nothing was written; try again in a moment.',
    es: 'No se puede acceder a la base de datos. No se escribió nada; inténtelo de nuevo en un momento.',
    pt: 'Não é possível acessar o banco de dados. Nada foi gravado; tente de novo em instantes.',
  },
  outcomeUnknown: {
    en: 'The database did not say whether the plan was applied. Ask planOutcome with its id, or repeat the request with its idempotency key.',
    es: 'La base de datos no dijo si el plan se aplicó. Consulte planOutcome con su id o repita la solicitud con su clave de idempotencia.',
    pt: 'O banco de dados não disse se o plano foi aplicado. Consulte planOutcome com o seu id ou repita a solicitação com a sua chave de idempotência.',
  },
  writingUnknown: {
    en: 'The database did not say whether this was written. Look before you repeat it.',
    es: 'La base de datos no dijo si esto se escribió. Compruébelo antes de repetirlo.',
    pt: 'O banco de dados não disse se isto foi gravado. Verifique antes de repetir.',
  },
  answerTimeout: {
    en: 'This was written, but the rest of the answer took too long and was cancelled.',
    es: 'Esto se escribió, pero el resto de la respuesta tardó demasiado y fue cancelado.',
    pt: 'Isto foi gravado, mas o resto da resposta demorou demais e foi cancelado.',
  },
  tooManyAttempts: {
    en: 'Too many attempts. Try again later.',
    es: 'Demasiados intentos. Inténtelo de nuevo más tarde.',
    pt: 'Tentativas demais. Tente novamente mais tarde.',
  },
  notFound: {
    en: 'There is nothing here.',
    es: 'Aquí no hay nada.',
    pt: 'Não há nada aqui.',
  },
  badRequest: {
    en: 'The request cannot be understood.',
    es: 'No se entiende la solicitud.',
    pt: 'Não é possível entender a solicitação.',
  },
  tooLarge: {
    en: 'The request is too large.',
    es: 'La solicitud es demasiado grande.',
    pt: 'A solicitação é grande demais.',
  },
  unsupportedMediaType: {
    en: 'The body is of a type that is not taken here. Send application/json or, for a file to import, text/csv.',
    es: 'El cuerpo es de un tipo que aquí no se admite. Envíe application/json o, para un archivo que importar, text/csv.',
    pt: 'O corpo é de um tipo que não é aceito aqui. Envie application/json ou, para um arquivo a importar, text/csv.',
  },
  tooLargeToTell: {
    en: 'The number is larger than 9,007,199,254,740,991, the largest that can be told exactly.',
    es: 'El número es mayor que 9.007.199.254.740.991, el más grande que se puede decir con exactitud.',
    pt: 'O número é maior que 9.007.199.254.740.991, o maior que se pode dizer com exatidão.',
  },
  tooManyFaults: {
    en: 'There are more values that are not of their types; only the first are listed.',
    es: 'Hay más valores que no son de su tipo; solo se muestran los primeros.',
    pt: 'Há mais valores que não são do seu tipo; só os primeiros são listados.',
  },
  invitationInvalid: {
    en: 'This invitation was already used, taken back or has expired, or a user has that address: sign in first.',
    es: 'Esta invitación ya se usó, se retiró o venció, o esa dirección ya tiene un usuario: inicie sesión primero.',
    pt: 'Este convite já foi usado, retirado ou expirou, ou esse endereço já tem um usuário: entre primeiro.',
  },
  passwordWrong: {
    en: 'The present password is another.',
    es: 'La contraseña actual es otra.',
    pt: 'A senha atual é outra.',
  },
  resetLinkInvalid: {
    en: 'This link for a new password was already used or has expired. Ask for another.',
    es: 'Este enlace para una contraseña nueva ya se usó o venció. Pida otro.',
    pt: 'Este link para uma nova senha já foi usado ou expirou. Peça outro.',
  },
  passkeyRefused: {
    en: 'This passkey could not be checked, or took too long. Try again.',
    es: 'No se pudo comprobar esta llave de acceso, o se tardó demasiado. Inténtelo de nuevo.',
    pt: 'Não foi possível verificar esta chave de acesso, ou demorou demais. Tente de novo.',
  },
  secondFactorWanted: {
    en: 'This organisation wants a second factor of its members. Add one to your account, or sign in with your passkey.',
    es: 'Esta organización requiere un segundo factor a sus miembros. Añada uno a su cuenta, o inicie sesión con su llave de acceso.',
    pt: 'Esta organização exige um segundo fator dos seus membros. Adicione um à sua conta, ou entre com a sua chave de acesso.',
  },
  withCompany: {
    en: 'Your organisation wants you to sign in with your company.',
    es: 'Su organización requiere que inicie sesión con su empresa.',
    pt: 'A sua organização exige que você entre pela sua empresa.',
  },
  setupLinkInvalid: {
    en: 'This set-up link was already used or has expired. Restart the server to get another.',
    es: 'Este enlace de configuración ya se usó o venció. Reinicie el servidor para obtener otro.',
    pt: 'Este link de configuração já foi usado ou expirou. Reinicie o servidor para obter outro.',
  },
} as const satisfies Record<string, LocalizedText>

/** The request was cancelled because it took too long; it has written nothing and never will. */
export function timeout(): RequestError {
  return new RequestError('TIMEOUT', (locale) => requestTexts.timeout[locale], {
    extensions: { http: { status: 503 } },
  })
}

/** A sum or a product of amounts that each can be told cannot be: JSON has no whole numbers beyond 53 bits. */
export function tooLargeToTell(): RequestError {
  return new RequestError('LIMIT_EXCEEDED', (locale) => requestTexts.tooLargeToTell[locale], {
    extensions: { limit: 'safeInt', allowed: Number.MAX_SAFE_INTEGER },
  })
}

/** The connection to the database was lost, and nothing is written. */
export function databaseUnavailable(): RequestError {
  const headers = new HeaderMap([['retry-after', '1']])
  return new RequestError(
    'DATABASE_UNAVAILABLE',
    (locale) => requestTexts.databaseUnavailable[locale],
    { extensions: { http: { status: 503, headers } } },
  )
}

/**
 * The database was lost at a commit.
 *
 * @param planId opaque, for `planOutcome`; null when it was no plan's.
 */
export function outcomeUnknown(planId: string | null): RequestError {
  const text = planId === null ? requestTexts.writingUnknown : requestTexts.outcomeUnknown
  return new RequestError('OUTCOME_UNKNOWN', (locale) => text[locale], {
    extensions: { ...(planId !== null && { planId }), http: { status: 503 } },
  })
}

/** A request was cancelled that had written something before. */
export function answerTimeout(): RequestError {
  return new RequestError('ANSWER_TIMEOUT', (locale) => requestTexts.answerTimeout[locale], {
    extensions: { http: { status: 503 } },
  })
}

/** @param retryAfter seconds until another attempt is allowed. */
export function tooManyAttempts(retryAfter: number): RequestError {
  const headers = new HeaderMap([['retry-after', String(retryAfter)]])
  return new RequestError('TOO_MANY_ATTEMPTS', (locale) => requestTexts.tooManyAttempts[locale], {
    extensions: { http: { status: 429, headers } },
  })
}

/** Whoever is signed in does not know the password. */
export function passwordWrong(): RequestError {
  return new RequestError('PASSWORD_WRONG', (locale) => requestTexts.passwordWrong[locale], {
    extensions: { http: { status: 403 } },
  })
}

/** The link was used, has expired, or never was one: they are not told apart. */
export function resetLinkInvalid(): RequestError {
  return new RequestError('RESET_LINK_INVALID', (locale) => requestTexts.resetLinkInvalid[locale], {
    extensions: { http: { status: 403 } },
  })
}

/** The link was used, has expired, or never was one: they are not told apart. */
export function setupLinkInvalid(): RequestError {
  return new RequestError('SETUP_LINK_INVALID', (locale) => requestTexts.setupLinkInvalid[locale], {
    extensions: { http: { status: 403 } },
  })
}

/** A device has not proved what it was asked to: why is for the log. */
export function passkeyRefused(): RequestError {
  return new RequestError('PASSKEY_REFUSED', (locale) => requestTexts.passkeyRefused[locale], {
    extensions: { http: { status: 403 } },
  })
}

/** What somebody proved opens nothing, since their company wants its own sign-in. */
export function withCompany(): RequestError {
  return new RequestError('SIGN_IN_WITH_COMPANY', (locale) => requestTexts.withCompany[locale], {
    extensions: { http: { status: 403 } },
  })
}

/** The organization is theirs, but not before they have proved a second factor in their session. */
export function secondFactorWanted(): RequestError {
  const { secondFactorWanted: text } = requestTexts
  return new RequestError('SECOND_FACTOR_REQUIRED', (locale) => text[locale])
}

/** There is no such thing of theirs. */
export function notFoundRequest(): RequestError {
  return new RequestError('NOT_FOUND', (locale) => requestTexts.notFound[locale], {
    extensions: { http: { status: 404 } },
  })
}

/** The link would make less of the last owner. */
export function invitationOfLastOwner(): RequestError {
  return new RequestError(
    'INVITATION_INVALID',
    (locale) => localize(locale, { key: 'problems.LAST_OWNER', params: {} }),
    { extensions: { http: { status: 403 } } },
  )
}

/** The link was used, taken back, has expired or never was one, or is for somebody else: they are not told apart. */
export function invitationInvalid(): RequestError {
  return new RequestError(
    'INVITATION_INVALID',
    (locale) => requestTexts.invitationInvalid[locale],
    { extensions: { http: { status: 403 } } },
  )
}
