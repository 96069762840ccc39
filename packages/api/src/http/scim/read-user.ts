import { z } from 'zod'
import { domainOf } from '../../session/single-sign-on/identity-provider.js'
import type {
  DirectoryAttributes,
  NewDirectoryUser,
} from '../../session/provisioning/directory-user.js'
import { ScimError } from './scim-error.js'

const LONGEST = 500
const text = z.string().trim().max(LONGEST)
const optional = text.transform((value) => value || null).nullish()

/** Some directories send booleans as texts. */
export const flag = z.union([
  z.boolean(),
  z
    .string()
    .regex(/^(true|false)$/i)
    .transform((value) => value.toLowerCase() === 'true'),
])

const body = z.object({
  userName: text.min(1),
  externalId: optional,
  displayName: optional,
  name: z
    .object({ givenName: optional, familyName: optional, formatted: optional })
    .nullish()
    .transform((name) => name ?? {}),
  emails: z
    .array(z.object({ value: text, primary: flag.nullish() }))
    .max(20)
    .nullish(),
  active: flag.nullish(),
})

/**
 * A user as a directory sends one whole.
 *
 * @param email theirs, where it is known; else it must be told.
 * @throws ScimError invalidValue
 */
export function readUser(given: unknown, email?: string): NewDirectoryUser {
  const read = body.safeParse(given)
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') ?? ''
    throw new ScimError(400, `${path || 'The body'} cannot be used.`, 'invalidValue')
  }
  const { userName, externalId, displayName, name, emails, active } = read.data
  const primary = emails?.find((each) => each.primary === true) ?? emails?.[0]
  const address = email ?? (primary?.value ?? userName).toLowerCase()
  if (domainOf(address) === null) {
    throw new ScimError(400, 'emails.value must be an e-mail address.', 'invalidValue')
  }
  return {
    userName: userName.toLowerCase(),
    externalId: externalId ?? null,
    givenName: name.givenName ?? null,
    familyName: name.familyName ?? null,
    displayName: displayName ?? name.formatted ?? null,
    active: active ?? true,
    email: address,
  } satisfies DirectoryAttributes & { email: string }
}
