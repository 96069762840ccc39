import type { JsonAnswer } from './send-json'

const byStatus: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_ATTEMPTS',
  502: 'NETWORK',
  503: 'NETWORK',
  504: 'TIMEOUT',
}

/**
 * The code of a refused request: that of GraphQL's first error, or the one that other routes answer
 * with, or what the status says.
 */
export function errorCode({ body, status }: JsonAnswer): string {
  const first = firstError(body)
  const code = member(member(first, 'extensions'), 'code') ?? member(first, 'code')
  if (typeof code === 'string') return code
  const own = member(body, 'code')
  return typeof own === 'string' ? own : (byStatus[status] ?? 'UNKNOWN')
}

function firstError(body: unknown): unknown {
  const errors = member(body, 'errors')
  return Array.isArray(errors) ? errors[0] : member(body, 'error')
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
