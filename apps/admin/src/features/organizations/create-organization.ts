import { AdminCreateOrganizationDocument, type CreateOrganizationInput } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** Makes an organization, which its maker may enter. */
export async function createOrganization(input: CreateOrganizationInput) {
  return (await requestGraphql(AdminCreateOrganizationDocument, { input })).createOrganization
}
