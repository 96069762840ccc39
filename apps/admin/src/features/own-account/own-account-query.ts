import { queryOptions } from '@tanstack/react-query'
import {
  type AdminApiTokenFragment,
  AdminCreateApiTokenDocument,
  AdminOwnAccountDocument,
  type AdminOwnAccountQuery,
  type AdminOwnPasskeyFragment,
  type AdminOwnSessionFragment,
  AdminRevokeApiTokenDocument,
  AdminRevokeOtherSessionsDocument,
  AdminRevokeSessionDocument,
  AdminRotateApiTokenDocument,
  type CreateApiTokenInput,
  type RevokeApiTokenInput,
  type RevokeOtherSessionsInput,
  type RevokeSessionInput,
  type RotateApiTokenInput,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Where somebody is signed in, their tokens, and whether they have a second factor. */
type OwnAccount = AdminOwnAccountQuery['viewer']

/** A place where they are signed in. */
export interface OwnSession extends AdminOwnSessionFragment {}

/** A passkey of theirs. */
export interface OwnPasskey extends AdminOwnPasskeyFragment {}

/** A token of theirs. */
export interface OwnToken extends AdminApiTokenFragment {}

/** A token of somebody else, or of the installation. */
export type OthersToken = OwnAccount['othersApiTokens'][number]

export const ownAccountQuery = queryOptions({
  queryKey: ['own-account'],
  queryFn: async ({ signal }): Promise<OwnAccount> =>
    (await requestGraphql(AdminOwnAccountDocument, {}, signal)).viewer,
})

export async function revokeSession(input: RevokeSessionInput) {
  return (await requestGraphql(AdminRevokeSessionDocument, { input })).revokeSession
}

export async function revokeOtherSessions(input: RevokeOtherSessionsInput) {
  return (await requestGraphql(AdminRevokeOtherSessionsDocument, { input })).revokeOtherSessions
}

export async function createApiToken(input: CreateApiTokenInput) {
  return (await requestGraphql(AdminCreateApiTokenDocument, { input })).createApiToken
}

export async function rotateApiToken(input: RotateApiTokenInput) {
  return (await requestGraphql(AdminRotateApiTokenDocument, { input })).rotateApiToken
}

export async function revokeApiToken(input: RevokeApiTokenInput) {
  return (await requestGraphql(AdminRevokeApiTokenDocument, { input })).revokeApiToken
}
