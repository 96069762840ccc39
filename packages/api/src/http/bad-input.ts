import type { Fault } from '@postscale/domain'
import type { z } from 'zod'
import { badUserInput, type RequestError } from '../errors/request-error.js'

/** The first thing that is wrong with a body or a query, as a refusal. */
export function badInput({ issues: [issue] }: z.ZodError): RequestError {
  return badUserInput(issue?.path.map(String) ?? [], issue && faultOf(issue))
}

function faultOf(issue: z.core.$ZodIssue): Fault | undefined {
  switch (issue.code) {
    case 'too_big':
      return { reason: 'TOO_LONG', limit: Number(issue.maximum) }
    case 'too_small':
      return issue.minimum === 1
        ? { reason: 'BLANK' }
        : { reason: 'TOO_SHORT', limit: Number(issue.minimum) }
    case 'invalid_type':
      return issue.expected === 'string' ? { reason: 'NOT_TEXT' } : undefined
    case 'invalid_format':
      return issue.format === 'email' ? { reason: 'NOT_AN_EMAIL' } : undefined
    case 'invalid_value':
      return { reason: 'UNKNOWN_VALUE' }
    default:
      return undefined
  }
}
