import type { LocalizedText } from '@postscale/domain'
import type { SignInProblem } from './sign-in-problem.js'
import { RequestError } from './request-error.js'

/** What is said of a sign-in by an identity provider that cannot be begun; the sign-in page says the rest. */
const texts = {
  COMPANY_UNKNOWN: {
    en: 'No organisation has single sign-on for this address. Sign in with your password.',
    es: 'Ninguna organización tiene inicio de sesión único para esta dirección. Inicie sesión con su contraseña.',
    pt: 'Nenhuma organização tem login único para este endereço. Entre com a sua senha.',
  },
  PROVIDER_UNREACHABLE: {
    en: 'Your company’s identity provider does not answer. Try again in a moment.',
    es: 'El proveedor de identidad de su empresa no responde. Inténtelo de nuevo en un momento.',
    pt: 'O provedor de identidade da sua empresa não responde. Tente de novo em instantes.',
  },
  PROVIDER_MISCONFIGURED: {
    en: 'Single sign-on is not set up rightly for your company. Tell an owner of the organisation.',
    es: 'El inicio de sesión único de su empresa no está bien configurado. Avise a un propietario de la organización.',
    pt: 'O login único da sua empresa não está bem configurado. Avise um proprietário da organização.',
  },
} as const satisfies Partial<Record<SignInProblem, LocalizedText>>

type Unbegun = keyof typeof texts

export function isUnbegun(problem: SignInProblem): problem is Unbegun {
  return Object.hasOwn(texts, problem)
}

/** A sign-in by an identity provider that cannot be begun. */
export function signInUnbegun(problem: Unbegun): RequestError {
  const status = problem === 'COMPANY_UNKNOWN' ? 404 : 502
  return new RequestError(problem, (locale) => texts[problem][locale], {
    extensions: { http: { status } },
  })
}
