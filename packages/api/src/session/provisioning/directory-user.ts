import type { BuiltInRole } from '@postscale/domain'

/** What an organization's directory says of a member. */
export interface DirectoryAttributes {
  /** In lower case, as it is compared. */
  readonly userName: string
  readonly externalId: string | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly displayName: string | null
  /** Whether they may enter. */
  readonly active: boolean
}

/** Somebody whom a directory wants to let in. */
export interface NewDirectoryUser extends DirectoryAttributes {
  readonly email: string
}

/** A member as a directory sees them. */
export interface DirectoryUser extends NewDirectoryUser {
  readonly id: string
  readonly name: string
  readonly role: BuiltInRole
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** Which members a directory asks for; an attribute that is left out fits all. */
export interface DirectoryFilter {
  readonly id?: string
  readonly userName?: string
  readonly externalId?: string
  readonly email?: string
  readonly active?: boolean
  readonly role?: BuiltInRole
}

/** What somebody is called, by what a directory says of them. */
export function nameOf({ displayName, givenName, familyName, userName }: DirectoryAttributes) {
  const full = [givenName, familyName].filter((part) => part !== null).join(' ')
  return displayName ?? (full === '' ? userName : full)
}
