import type { DirectoryFilter } from '../../session/provisioning/directory-user.js'
import { ScimError } from './scim-error.js'

const COMPARISON = /^\s*([A-Za-z][\w.:]*)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false)\s*$/i

/**
 * A filter of users: one attribute that equals one value, which is all that directories ask for.
 *
 * @throws ScimError invalidFilter
 */
export function readFilter(text: string | undefined): DirectoryFilter {
  if (text === undefined) return {}
  const [, attribute = '', literal = ''] = COMPARISON.exec(text) ?? []
  const value = literal === '' ? null : read(literal)
  switch (attribute.toLowerCase()) {
    case 'id':
      if (typeof value === 'string') return { id: value }
      break
    case 'username':
      if (typeof value === 'string') return { userName: value.toLowerCase() }
      break
    case 'externalid':
      if (typeof value === 'string') return { externalId: value }
      break
    case 'emails':
    case 'emails.value':
      if (typeof value === 'string') return { email: value.toLowerCase() }
      break
    case 'active':
      if (typeof value === 'boolean') return { active: value }
  }
  throw new ScimError(
    400,
    'Only id, userName, externalId, emails.value and active can be asked for, by eq.',
    'invalidFilter',
  )
}

function read(literal: string): string | boolean | null {
  try {
    return JSON.parse(literal.startsWith('"') ? literal : literal.toLowerCase()) as string | boolean
  } catch {
    return null
  }
}
