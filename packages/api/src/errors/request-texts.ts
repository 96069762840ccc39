import { HeaderMap } from '@apollo/server'
import type { LocalizedText } from '@postscale/domain'
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
    en: 'The plan was applied, but the rest of the answer took too long and was cancelled.',
    es: 'El plan se aplicó, pero el resto de la respuesta tardó demasiado y fue cancelado.',
    pt: 'O plano foi aplicado, mas o resto da resposta demorou demais e foi cancelado.',
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
    en: 'Send the body as application/json.',
    es: 'Envíe el cuerpo como application/json.',
    pt: 'Envie o corpo como application/json.',
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

/** A request was cancelled that had applied a plan before. */
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

/** The link was used, has expired, or never was one: they are not told apart. */
export function setupLinkInvalid(): RequestError {
  return new RequestError('SETUP_LINK_INVALID', (locale) => requestTexts.setupLinkInvalid[locale], {
    extensions: { http: { status: 403 } },
  })
}
